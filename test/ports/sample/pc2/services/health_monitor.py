from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ADDRESS = ("0.0.0.0", 9008)


def main():
    ThreadingHTTPServer(ADDRESS, BaseHTTPRequestHandler).serve_forever()
