"""A stand-in for uvicorn: it tells what would be served where, and serves nothing."""

from recording import record


def run(_app, host="127.0.0.1", port=8000):
    record("tcp", host, port)
