import zmq

from shared.ports import ERROR_BUS_PORT


def main():
    context = zmq.Context()
    incoming = context.socket(zmq.SUB)
    incoming.connect(f"tcp://localhost:{ERROR_BUS_PORT}")
    outgoing = context.socket(zmq.PUB)
    outgoing.bind("tcp://*:7270")
