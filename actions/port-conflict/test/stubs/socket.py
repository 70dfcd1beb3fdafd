"""A stand-in for socket: it tells where something is bound, and binds nothing."""

from recording import record

AF_INET = 2
SOCK_STREAM = 1
SOCK_DGRAM = 2


class socket:
    def __init__(self, family=AF_INET, kind=SOCK_STREAM):
        self.protocol = "udp" if kind == SOCK_DGRAM else "tcp"

    def bind(self, address):
        record(self.protocol, address[0], address[1])


def create_server(address):
    record("tcp", address[0], address[1])
