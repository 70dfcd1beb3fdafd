from shared.base_agent import BaseAgent


class TaskRouter(BaseAgent):
    def __init__(self, port, health_check_port=None):
        super().__init__("TaskRouter", port, health_check_port)


if __name__ == "__main__":
    import argparse

    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    args = parser.parse_args()
    TaskRouter(args.port).run()
