"""Ports that more than one service speaks of."""

ERROR_BUS_PORT = 7150
SERVICE_REGISTRY_PORT = 7100
DISCOVERY_PORT = 7999
