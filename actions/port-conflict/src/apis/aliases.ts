/** Names under which the same thing is imported: what a dotted name begins with → what stands for it in the table. */
export const sameAs: readonly (readonly [begin: string, name: string])[] = [
  ["zmq.asyncio.Context", "zmq.Context"],
  ["zmq.asyncio.Socket", "zmq.Socket"],
  ["zmq.asyncio", "zmq"],
  ["zmq.green", "zmq"],
  ["zmq.eventloop.future", "zmq"],
  ["zmq.sugar.context", "zmq"],
  ["zmq.sugar.socket", "zmq"],
  ["zmq.sugar", "zmq"],
  ["zmq.SyncSocket", "zmq.Socket"],
  ["zmq.SyncContext", "zmq.Context"],
  ["zmq.devices.proxydevice", "zmq.devices"],
  ["zmq.devices.proxysteerabledevice", "zmq.devices"],
  ["zmq.devices.basedevice", "zmq.devices"],
  ["zmq.devices.monitoredqueuedevice", "zmq.devices"],
  ["eventlet.green.zmq", "zmq"],
  ["eventlet.green.socket", "socket"],
  ["gevent.socket", "socket"],
  ["_socket", "socket"],
  ["socket.SocketType", "socket.socket"],
  ["curio.socket", "socket"],
  ["trio.socket", "socket"],
  ["asyncio.events", "asyncio"],
  ["asyncio.streams", "asyncio"],
  ["asyncio.base_events", "asyncio"],
  ["asyncio.AbstractServer", "asyncio.Server"],
  ["multiprocessing.connection.SocketListener", "multiprocessing.connection.Listener"],
  ["uvicorn.main.run", "uvicorn.run"],
  ["uvicorn.config.Config", "uvicorn.Config"],
  ["flask.app.Flask", "flask.Flask"],
  ["aiohttp.web_runner.TCPSite", "aiohttp.web.TCPSite"],
  ["aiohttp.client.ClientSession", "aiohttp.ClientSession"],
  ["sanic.app.Sanic", "sanic.Sanic"],
  ["gevent.wsgi.WSGIServer", "gevent.pywsgi.WSGIServer"],
  ["werkzeug.run_simple", "werkzeug.serving.run_simple"],
  ["http.server.SimpleHTTPServer", "http.server.HTTPServer"],
  ["BaseHTTPServer.HTTPServer", "http.server.HTTPServer"],
  ["SocketServer", "socketserver"],
  ["six.moves.BaseHTTPServer", "http.server"],
  ["six.moves.socketserver", "socketserver"],
  ["six.moves.xmlrpc_client", "xmlrpc.client"],
  ["SimpleXMLRPCServer", "xmlrpc.server"],
  ["xmlrpclib", "xmlrpc.client"],
  ["websockets.server.serve", "websockets.serve"],
  ["websockets.asyncio.server.serve", "websockets.serve"],
  ["websockets.legacy.server.serve", "websockets.serve"],
  ["websockets.sync.server.serve", "websockets.serve"],
  ["websockets.client.connect", "websockets.connect"],
  ["websockets.asyncio.client.connect", "websockets.connect"],
  ["websockets.legacy.client.connect", "websockets.connect"],
  ["websockets.sync.client.connect", "websockets.connect"],
  ["prometheus_client.exposition", "prometheus_client"],
  ["grpc.aio.server", "grpc.server"],
  ["grpc.aio.Server", "grpc.Server"],
  ["grpc.aio", "grpc"],
  ["grpc.experimental.aio", "grpc"],
  ["redis.asyncio", "redis"],
  ["redis.client", "redis"],
  ["aioredis", "redis"],
  ["requests.sessions", "requests"],
  ["requests.api", "requests"],
  ["dask.distributed", "distributed"],
  ["elasticsearch.client", "elasticsearch"],
  ["pymongo.mongo_client", "pymongo"],
  ["sqlalchemy.engine.create_engine", "sqlalchemy.create_engine"],
  ["fastmcp.server.FastMCP", "fastmcp.FastMCP"],
  ["mcp.server.fastmcp.FastMCP", "fastmcp.FastMCP"],
  ["hypercorn.Config", "hypercorn.config.Config"],
];

const byBegin = new Map(sameAs);

/** The name that the table has for a dotted name; the longest beginning that is known counts. Relative ones keep no dots. */
export function canonical(dotted: string): string {
  let name = dotted;
  while (name.startsWith(".")) name = name.slice(1);
  for (let end = name.length; end > 0; end = name.lastIndexOf(".", end - 1)) {
    const known = byBegin.get(name.slice(0, end));
    if (known !== undefined) return known + name.slice(end);
  }
  return name;
}
