"""A stand-in for zmq: it tells where something is bound, and binds nothing."""

import re

from recording import record

REP = 4
PUB = 1


class Socket:
    def bind(self, endpoint):
        protocol, host, port = re.fullmatch(r"(\w+)://(.*):(\d+)", endpoint).groups()
        record(protocol, host, int(port))


class Context:
    def socket(self, _kind):
        return Socket()
