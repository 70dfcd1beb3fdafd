import zmq

from shared.ports import ERROR_BUS_PORT

context = zmq.Context()


def main():
    publisher = context.socket(zmq.PUB)
    publisher.bind(f"tcp://*:{ERROR_BUS_PORT}")
    reply = context.socket(zmq.REP)
    reply.bind("tcp://*:%d" % (ERROR_BUS_PORT + 1))
