import { expect, it } from "vitest";
import { factOf, linesIn } from "./sites-in.ts";

const zmq = "import zmq\nctx = zmq.Context()\n";
const address = '["s","tcp://*:5556"]';

it.each([
  ["a variable", `${zmq}s = ctx.socket(zmq.REP)\ns.bind("tcp://*:5556")`, 4, "`zmq` REP socket"],
  ["no variable", `${zmq}ctx.socket(zmq.PUB).bind("tcp://*:5556")`, 3, "`zmq` PUB socket"],
  ["a manager", `${zmq}with ctx.socket(zmq.PULL) as s:\n    s.bind("tcp://*:5556")`, 4, "`zmq` PULL socket"],
  [
    "a tuple",
    `${zmq}a, b = ctx.socket(zmq.PUB), ctx.socket(zmq.SUB)\nb.bind("tcp://*:5556")`,
    4,
    "`zmq` SUB socket",
  ],
  ["a chain", `${zmq}a = b = ctx.socket(zmq.PUB)\nb.bind("tcp://*:5556")`, 4, "`zmq` PUB socket"],
  [
    "an alias of the module",
    `import zmq.asyncio as azmq\nimport zmq\ns = azmq.Context.instance().socket(zmq.REP)\ns.bind("tcp://*:5556")`,
    4,
    "`zmq` REP socket",
  ],
  [
    "names of the module",
    `from zmq import Context, REP\ns = Context().socket(REP)\ns.bind("tcp://*:5556")`,
    3,
    "`zmq` REP socket",
  ],
  [
    "a star import",
    `from zmq import *\ns = Context().socket(REP)\ns.bind("tcp://*:5556")`,
    3,
    "`zmq` REP socket",
  ],
  [
    "an attribute of self",
    `import zmq\nclass A:\n    def __init__(self, context):\n        self.s = context.socket(zmq.ROUTER)\n    def start(self):\n        self.s.bind("tcp://*:5556")`,
    6,
    "`zmq` ROUTER socket",
  ],
  [
    "an attribute that a base class sets",
    `import zmq\nclass B:\n    def __init__(self, c):\n        self.s = c.socket(zmq.XPUB)\nclass A(B):\n    def start(self):\n        self.s.bind("tcp://*:5556")`,
    7,
    "`zmq` XPUB socket",
  ],
  ["a parameter", `import zmq\ndef f(s: zmq.Socket):\n    s.bind("tcp://*:5556")`, 3, "`zmq` socket"],
  [
    "a parameter that may be None",
    `import zmq\nfrom typing import Optional\ndef f(n=1, *, s: "Optional[zmq.Socket]" = None):\n    s.bind("tcp://*:5556")`,
    4,
    "`zmq` socket",
  ],
  [
    "a function's result",
    `${zmq}def make(kind):\n    s = ctx.socket(zmq.DEALER)\n    return s\nmake(1).bind("tcp://*:5556")`,
    6,
    "`zmq` DEALER socket",
  ],
  [
    "a factory of the class",
    `import zmq\nclass A:\n    def make(self):\n        return self.ctx.socket(zmq.PUSH)\n    def start(self):\n        s = self.make()\n        s.bind("tcp://*:5556")`,
    7,
    "`zmq` PUSH socket",
  ],
  [
    "a property",
    `import zmq\nclass A:\n    @property\n    def s(self):\n        return self.ctx.socket(zmq.PUSH)\n    def start(self):\n        self.s.bind("tcp://*:5556")`,
    7,
    "`zmq` PUSH socket",
  ],
  [
    "a function's annotation",
    `import zmq\ndef make(kind) -> zmq.Socket:\n    raise NotImplementedError\nmake(1).bind("tcp://*:5556")`,
    4,
    "`zmq` socket",
  ],
  [
    "an object of a class of the file",
    `import zmq\nclass A:\n    def __init__(self, c):\n        self.s = c.socket(zmq.SUB)\na = A(1)\na.s.bind("tcp://*:5556")`,
    6,
    "`zmq` SUB socket",
  ],
  ["nothing that is known", `def f(s):\n    s.bind("tcp://*:5556")`, 2, "`s.bind`"],
])("follows a socket to %s", async (_name, code, line, what) => {
  expect(await linesIn(code)).toEqual([`${line} bind tcp ${what} ${address}`]);
});

it.each([
  ["udp", "socket.socket(socket.AF_INET, socket.SOCK_DGRAM)", "udp `socket` UDP socket"],
  ["tcp", "socket.socket()", "tcp `socket` TCP socket"],
  ["v6", "socket.socket(socket.AF_INET6, type=socket.SOCK_STREAM)", "tcp `socket` TCP socket"],
  ["closing", "contextlib.closing(socket.socket())", "tcp `socket` TCP socket"],
])("knows the protocol of a socket: %s", async (_name, made, words) => {
  const code = `import socket, contextlib\ns = ${made}\ns.bind(("", 5556))\ns.connect_ex(("h", 1))`;
  expect(await linesIn(code)).toEqual([`3 bind ${words} ["n",5556]`, `4 connect ${words} ["n",1]`]);
});

it.each([
  ["a unix socket", "import socket\ns = socket.socket(socket.AF_UNIX)\ns.bind(path)"],
  ["a path", 'import socket\ns = socket.socket()\ns.bind("/run/x.sock")'],
  ["ipc", `${zmq}s = ctx.socket(zmq.REP)\ns.bind("ipc:///tmp/x")`],
  ["inproc", `${zmq}s = ctx.socket(zmq.REP)\ns.bind(f"inproc://{name}")`],
  ["a socket made elsewhere", "import asyncio\nasyncio.start_server(f, sock=s)"],
  ["a file descriptor", "import uvicorn\nuvicorn.run(app, fd=3)"],
  ["a unix socket of grpc", 'import grpc\ns = grpc.server(p)\ns.add_insecure_port("unix:/x")'],
])("counts what has no port: %s", async (_name, code) => {
  expect(await factOf(code)).toEqual({ sites: [], portless: 1 });
});

it.each([
  "import socketserver\nclass S(socketserver.ThreadingMixIn, socketserver.TCPServer):\n    pass\nS(('', 5556), H)",
  "import socketserver\nclass S(socketserver.TCPServer):\n    def __init__(self):\n        super().__init__(('', 5556), H)\nS()",
  "import socketserver\nclass S(socketserver.TCPServer):\n    def __init__(self):\n        socketserver.TCPServer.__init__(self, ('', 5556), H)\nS()",
  "import socketserver\nclass B(socketserver.TCPServer): pass\nclass S(B): pass\nwith S(('', 5556), H) as s: pass",
])("finds what a class of the file does for its base, once", async (code) => {
  const lines = await linesIn(code);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('bind tcp `socketserver.TCPServer` ["n",5556]');
});

it("reads settings that are assigned", async () => {
  expect(await linesIn('bind = "0.0.0.0:8000"\n')).toEqual([
    '1 bind tcp `gunicorn` server ["s","0.0.0.0:8000"]',
  ]);
  expect(await linesIn("workers = 3\nbind = make()\n")).toHaveLength(1);
  expect(await linesIn("from hypercorn.config import Config\nc = Config()\nc.bind = ['h:1']\n")).toHaveLength(
    1,
  );
  expect(await linesIn("import cherrypy\ncherrypy.server.socket_port = 81\n")).toHaveLength(1);
  expect(await linesIn("c = get_config()\nc.ServerApp.port = 8888\n")).toHaveLength(1);
  expect(await linesIn("bind = make()\n")).toEqual([]);
  expect(await linesIn('def f():\n    bind = "0.0.0.0:8000"\n')).toEqual([]);
});
