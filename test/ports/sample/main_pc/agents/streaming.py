import asyncio

import websockets

HOST = "0.0.0.0"
PORT = 7260


async def main():
    async with websockets.serve(handle, HOST, PORT):
        await asyncio.Future()
