import socket

from shared.ports import DISCOVERY_PORT


def listen():
    beacon = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    beacon.bind(("", DISCOVERY_PORT))
    return beacon
