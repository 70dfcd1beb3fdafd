import type { Api, Makes } from "./api.ts";
import { binds, connects, methods } from "./rows.ts";

const serves = { blocks: true } as const;
const text = { form: "text" } as const;

const waitress = {
  host: ["host"],
  port: ["port"],
  defaultHost: "0.0.0.0",
  defaultPort: 8080,
  without: ["listen", "unix_socket", "sockets"],
} as const;

/** Web servers and frameworks, with the defaults that their manuals give. */
export const web: readonly Api[] = [
  ...binds("tcp", ["uvicorn.run"], {
    host: ["host"],
    port: ["port"],
    defaultHost: "127.0.0.1",
    defaultPort: 8000,
    without: ["fd", "uds"],
    ...serves,
  }),
  ...binds("tcp", ["uvicorn.Config"], {
    host: [1, "host"],
    port: [2, "port"],
    defaultHost: "127.0.0.1",
    defaultPort: 8000,
    beside: "Server",
    without: ["fd", "uds"],
  }),
  ...binds("tcp", methods("flask.Flask", "run"), {
    host: [0, "host"],
    port: [1, "port"],
    defaultHost: "127.0.0.1",
    defaultPort: 5000,
    ...serves,
  }),
  ...binds("tcp", methods("flask_socketio.SocketIO", "run"), {
    host: [1, "host"],
    port: [2, "port"],
    defaultHost: "127.0.0.1",
    defaultPort: 5000,
    ...serves,
  }),
  ...binds("tcp", methods("quart.Quart", "run"), {
    host: [0, "host"],
    port: [1, "port"],
    defaultHost: "127.0.0.1",
    defaultPort: 5000,
    ...serves,
  }),
  ...binds("tcp", methods("dash.Dash", "run", "run_server"), {
    host: [0, "host"],
    port: [1, "port"],
    defaultHost: "127.0.0.1",
    defaultPort: 8050,
    ...serves,
  }),
  ...binds("tcp", ["aiohttp.web.run_app"], {
    host: ["host"],
    port: ["port"],
    defaultHost: "0.0.0.0",
    defaultPort: 8080,
    without: ["path", "sock"],
    ...serves,
  }),
  ...binds("tcp", ["aiohttp.web.TCPSite"], {
    host: [1, "host"],
    port: [2, "port"],
    defaultHost: "0.0.0.0",
    defaultPort: 8080,
  }),
  ...binds(
    "tcp",
    [
      ...methods("tornado.web.Application", "listen"),
      ...methods("tornado.httpserver.HTTPServer", "listen", "bind"),
      ...methods("tornado.tcpserver.TCPServer", "listen", "bind"),
    ],
    { port: [0, "port"], host: [1, "address"] },
  ),
  ...binds("tcp", ["tornado.netutil.bind_sockets"], { port: [0, "port"], host: [1, "address"] }),
  ...connects("tcp", methods("tornado.tcpclient.TCPClient", "connect"), {
    host: [0, "host"],
    port: [1, "port"],
  }),
  ...connects("tcp", methods("tornado.httpclient.AsyncHTTPClient", "fetch"), {
    endpoint: [0, "request"],
    form: "local-url",
  }),
  ...connects("tcp", ["tornado.websocket.websocket_connect"], { endpoint: [0, "url"], form: "local-url" }),
  ...binds("tcp", methods("sanic.Sanic", "run"), {
    host: [0, "host"],
    port: [1, "port"],
    defaultHost: "127.0.0.1",
    defaultPort: 8000,
    without: ["sock", "unix"],
    ...serves,
  }),
  ...binds("tcp", methods("sanic.Sanic", "create_server", "prepare"), {
    host: [0, "host"],
    port: [1, "port"],
    defaultHost: "127.0.0.1",
    defaultPort: 8000,
    without: ["sock", "unix"],
  }),
  ...binds("tcp", ["bottle.run"], {
    host: [2, "host"],
    port: [3, "port"],
    defaultHost: "127.0.0.1",
    defaultPort: 8080,
    ...serves,
  }),
  ...binds("tcp", methods("bottle.Bottle", "run"), {
    host: ["host"],
    port: ["port"],
    defaultHost: "127.0.0.1",
    defaultPort: 8080,
    ...serves,
  }),
  ...binds("tcp", ["cherrypy.config.update"], {
    endpoint: [0, "config"],
    keys: { port: "server.socket_port", host: "server.socket_host" },
    defaultHost: "127.0.0.1",
    what: "`cherrypy` server",
  }),
  ...binds("tcp", ["cheroot.wsgi.Server", "cherrypy.wsgiserver.CherryPyWSGIServer"], {
    endpoint: [0, "bind_addr"],
    form: "pair",
  }),
  ...binds("tcp", ["django.core.management.call_command"], {
    when: [[[0], "runserver"]],
    endpoint: [1, "addrport"],
    form: "text",
    defaultHost: "127.0.0.1",
    defaultPort: 8000,
    what: "`django` runserver",
    ...serves,
  }),
  ...binds("tcp", ["django.core.management.execute_from_command_line"], {
    endpoint: [0, "argv"],
    form: "text",
    behind: "runserver",
    defaultHost: "127.0.0.1",
    defaultPort: 8000,
    what: "`django` runserver",
    ...serves,
  }),
  ...binds(
    "tcp",
    ["gevent.pywsgi.WSGIServer", "gevent.server.StreamServer", "gevent.server.DatagramServer"],
    {
      endpoint: [0, "listener"],
      form: "pair",
    },
  ).map((row): Api => (row.call.endsWith("DatagramServer") ? { ...row, protocol: "udp" } : row)),
  ...binds("tcp", ["waitress.serve"], { ...waitress, ...serves }),
  ...binds("tcp", ["waitress.server.create_server"], waitress),
  ...binds("tcp", ["waitress.serve"], { endpoint: ["listen"], ...text, ...serves }),
  ...binds("tcp", ["werkzeug.serving.run_simple"], { host: [0, "hostname"], port: [1, "port"], ...serves }),
  ...binds("tcp", ["werkzeug.serving.make_server"], { host: [0, "host"], port: [1, "port"] }),
  ...binds("tcp", ["websockets.serve"], { host: [1, "host"], port: [2, "port"], without: ["sock", "path"] }),
  ...connects("tcp", ["websockets.connect", "websocket.create_connection", "websocket.WebSocketApp"], {
    endpoint: [0, "uri", "url"],
    form: "local-url",
  }),
  ...binds("tcp", ["prometheus_client.start_http_server", "prometheus_client.start_wsgi_server"], {
    port: [0, "port"],
    host: [1, "addr"],
    defaultHost: "0.0.0.0",
  }),
  ...binds("tcp", methods("gradio.Blocks", "launch"), {
    host: ["server_name"],
    port: ["server_port"],
    defaultHost: "127.0.0.1",
  }),
  ...binds("tcp", ["nicegui.ui.run"], {
    host: ["host"],
    port: ["port"],
    defaultHost: "0.0.0.0",
    defaultPort: 8080,
    ...serves,
  }),
  ...binds("tcp", ["panel.serve"], { port: [1, "port"], host: ["address"] }),
  ...binds("tcp", ["bokeh.server.server.Server"], { port: ["port"], defaultPort: 5006, host: ["address"] }),
  ...binds("tcp", methods("fastmcp.FastMCP", "run"), { host: ["host"], port: ["port"], ...serves }),
  ...binds("tcp", methods("livereload.Server", "serve"), {
    port: [0, "port"],
    host: [2, "host"],
    defaultPort: 5500,
    ...serves,
  }),
];

/** What makes the objects of web frameworks. */
export const webMakers: Makes = [
  ["gradio.Interface", "gradio.Blocks"],
  ["gradio.ChatInterface", "gradio.Blocks"],
  ["gradio.TabbedInterface", "gradio.Blocks"],
  ["gradio.Interface.load", "gradio.Blocks"],
  ["gradio.load", "gradio.Blocks"],
  ["dash.dash.Dash", "dash.Dash"],
  ["jupyter_dash.JupyterDash", "dash.Dash"],
  ["connexion.FlaskApp", "flask.Flask"],
];
