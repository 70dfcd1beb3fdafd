"""A stand-in for zmq: it tells where something is bound, and binds nothing."""

import json
import sys

REP = 4


class Socket:
    def bind(self, endpoint):
        frame = sys._getframe(1)
        print(json.dumps([frame.f_code.co_filename, frame.f_lineno, endpoint]))


def socket(_kind=None):
    return Socket()
