from prometheus_client import start_http_server


def main(port: int = 9400):
    start_http_server(port)


if __name__ == "__main__":
    main()
