"""Prints, as one JSON object a line, where the files named on standard input call what binds or connects: only where the
receiver resolves simply (an import, or one assignment in the same function or class), judged from Python's own ast, apart
from the gate's way of doing it."""

import ast
import json
import sys
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(10000)
ZMQ_TYPES = {"PAIR", "PUB", "SUB", "REQ", "REP", "DEALER", "ROUTER", "PULL", "PUSH", "XPUB", "XSUB", "STREAM"}
# The index of the argument that is an address, and its name.
FUNCTIONS = {
    "socket.create_server": (0, "address"),
    "socket.create_connection": (0, "address"),
    "asyncio.start_server": (2, "port"),
    "asyncio.open_connection": (1, "port"),
    "socketserver.TCPServer": (0, "server_address"),
    "socketserver.UDPServer": (0, "server_address"),
    "socketserver.ThreadingTCPServer": (0, "server_address"),
    "http.server.HTTPServer": (0, "server_address"),
    "http.server.ThreadingHTTPServer": (0, "server_address"),
    "xmlrpc.server.SimpleXMLRPCServer": (0, "addr"),
    "wsgiref.simple_server.make_server": (1, "port"),
    "http.client.HTTPConnection": (1, "port"),
    "http.client.HTTPSConnection": (1, "port"),
    "smtplib.SMTP": (1, "port"),
    "grpc.insecure_channel": (0, "target"),
    "gevent.pywsgi.WSGIServer": (0, "listener"),
    "gevent.server.StreamServer": (0, "listener"),
    "uvicorn.Config": (2, "port"),
    "uvicorn.run": (9, "port"),
    "tornado.netutil.bind_sockets": (0, "port"),
}
METHODS = {
    "zmq.Socket": {"bind", "connect", "bind_to_random_port"},
    "socket.socket": {"bind", "connect", "connect_ex"},
    "asyncio.loop": {"create_server", "create_connection"},
}
LOOPS = {"asyncio.get_event_loop", "asyncio.new_event_loop", "asyncio.get_running_loop"}
NO_PORT = ("ipc://", "inproc://", "unix:", "/", "\0", "./")
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef, ast.Module)


class File:
    def __init__(self, tree):
        self.imports = {}
        self.parents = {}
        self.given = {}
        for node in ast.walk(tree):
            for child in ast.iter_child_nodes(node):
                self.parents[child] = node
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for name in node.names:
                    local = name.asname or name.name.split(".")[0]
                    self.imports[local] = name.name if name.asname else local
            elif isinstance(node, ast.ImportFrom) and not node.level:
                for name in node.names:
                    self.imports[name.asname or name.name] = f"{node.module}.{name.name}"
            elif isinstance(node, ast.Assign):
                for target in node.targets:
                    self.note(target, node.value)
            elif isinstance(node, (ast.With, ast.AsyncWith)):
                for item in node.items:
                    if item.optional_vars is not None:
                        self.note(item.optional_vars, item.context_expr)
            elif isinstance(node, ast.arg):
                self.note(node, None, name=node.arg)
            elif isinstance(node, (ast.For, ast.AsyncFor, ast.AnnAssign, ast.AugAssign, ast.comprehension)):
                for name in ast.walk(node.target):
                    if isinstance(name, (ast.Name, ast.Attribute)):
                        self.note(name, None)

    def note(self, target, value, name=None):
        key = self.key(target) if name is None else (self.scope(target), name)
        if key is not None:
            self.given.setdefault(key, []).append(value)
        elif isinstance(target, (ast.Tuple, ast.List)):
            for element in target.elts:
                self.note(element, None)

    def scope(self, node, kinds=SCOPES):
        node = self.parents[node]
        while not isinstance(node, kinds):
            node = self.parents.get(node)
            if node is None:
                return None
        return node

    def key(self, node):
        if isinstance(node, ast.Name):
            return self.scope(node), node.id
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "self":
            return self.scope(node, (ast.ClassDef,)), node.attr
        return None

    def dotted(self, node):
        parts = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name) or node.id not in self.imports:
            return ""
        # Something else of that name may hide the import.
        at = self.scope(node)
        while at is not None:
            if (at, node.id) in self.given:
                return ""
            at = self.scope(at) if at in self.parents else None
        return ".".join([self.imports[node.id], *reversed(parts)])

    def made(self, node):
        """The class of an object that an expression makes, "" where it is not plain."""
        if isinstance(node, ast.Await):
            node = node.value
        if not isinstance(node, ast.Call):
            return ""
        name = self.dotted(node.func)
        if name == "socket.socket":
            words = {part for each in ast.walk(node) for part in [getattr(each, "attr", None), getattr(each, "id", None)]}
            return "" if any(str(word).startswith("AF_") and word not in ("AF_INET", "AF_INET6") for word in words) or "SOCK_RAW" in words else name
        if name in LOOPS:
            return "asyncio.loop"
        if isinstance(node.func, ast.Attribute) and node.func.attr == "socket" and node.args:
            kind = self.dotted(node.args[0])
            if kind.startswith("zmq.") and kind.rsplit(".")[-1] in ZMQ_TYPES:
                return "zmq.Socket"
        return ""

    def is_site(self, call):
        slot = FUNCTIONS.get(self.dotted(call.func))
        if slot is None and isinstance(call.func, ast.Attribute):
            key = self.key(call.func.value)
            values = self.given.get(key, []) if key else []
            kinds = {self.made(value) for value in values} if values else {self.made(call.func.value)}
            for kind in kinds if len(kinds) == 1 else ():
                if call.func.attr in METHODS.get(kind, ()):
                    slot = (2, "port") if kind == "asyncio.loop" else (0, "address")
        if slot is None or {"sock", "fd", "uds", "path"} & {each.arg for each in call.keywords}:
            return False
        given = call.args[slot[0]] if len(call.args) > slot[0] else None
        for keyword in call.keywords:
            given = keyword.value if keyword.arg == slot[1] else given
        if isinstance(given, ast.JoinedStr) and given.values:
            given = given.values[0]
        if isinstance(given, ast.Call) and isinstance(given.func, ast.Attribute) and given.func.attr == "format":
            given = given.func.value
        if given is None or isinstance(given, ast.Starred):
            return False
        if isinstance(given, (ast.List, ast.Dict)):
            return False
        if isinstance(given, ast.Constant):
            if given.value is None or isinstance(given.value, bytes):
                return False
            if isinstance(given.value, str) and slot[1] == "address":
                return "://" in given.value and not given.value.startswith(NO_PORT)
        return not isinstance(given, ast.BinOp) or not isinstance(given.left, ast.Constant)


for path in sys.stdin.read().splitlines():
    with open(path, "rb") as file:
        data = file.read()
    try:
        tree = ast.parse(data)
    except (SyntaxError, ValueError):
        continue
    known = File(tree)
    lines = data.splitlines(keepends=True)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and known.is_site(node):
            column = len(lines[node.lineno - 1][: node.col_offset].decode("utf8", "replace").encode("utf-16-le")) // 2
            found.append([node.lineno, column + 1])
    print(json.dumps({"path": path, "sites": sorted(found)}))
