import zmq


class BaseAgent:
    """Binds the port of its entry in the start-up list, and its health check beside it."""

    def __init__(self, name, port, health_check_port=None):
        self.name = name
        self.port = port
        self.health_check_port = health_check_port or port + 1000
        self.context = zmq.Context()
        self.socket = self.context.socket(zmq.REP)
        self.socket.bind(f"tcp://*:{self.port}")
        self.health = self.context.socket(zmq.REP)
        self.health.bind(f"tcp://127.0.0.1:{self.health_check_port}")
