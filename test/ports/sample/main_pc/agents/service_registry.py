import os

import zmq

from shared import ports

PORT = int(os.environ.get("SERVICE_REGISTRY_PORT", ports.SERVICE_REGISTRY_PORT))


class ServiceRegistry:
    def __init__(self, port=PORT):
        self.socket = zmq.Context.instance().socket(zmq.ROUTER)
        self.socket.bind("tcp://*:{}".format(port))
