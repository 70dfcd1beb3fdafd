from concurrent import futures

import grpc


def serve(port=7250):
    server = grpc.server(futures.ThreadPoolExecutor())
    server.add_insecure_port(f"[::]:{port}")
    server.start()
