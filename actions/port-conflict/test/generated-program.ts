import fc from "fast-check";

/** A generated program: its files, and the one to run. */
export interface Program {
  readonly files: Readonly<Record<string, string>>;
  readonly main: string;
}

const port = fc.integer({ min: 1025, max: 60_000 });
const host = fc.constantFrom("*", "127.0.0.1", "10.0.0.7");

/** A module of constants. */
interface Constants {
  readonly port: number;
  readonly base: number;
  readonly host: string;
  readonly more: readonly number[];
}

const constants: fc.Arbitrary<Constants> = fc.record({
  port,
  base: port,
  host,
  more: fc.array(port, { minLength: 2, maxLength: 3 }),
});

/** Ways to write a port with the constants of `settings.py` at hand. */
const portText = (from: Constants): fc.Arbitrary<string> =>
  fc.constantFrom(
    "settings.WEB_PORT",
    "WEB",
    "BASE + 3",
    "BASE - OFFSET * 2",
    "BASE // 2",
    "PORTS['b']",
    "LIST[1]",
    "get_port()",
    "int(os.environ.get('NOT_SET_PORT', '4321'))",
    "int(os.getenv('NOT_SET_PORT') or 4322)",
    "args.port",
    "Defaults.http_port",
    "Kind.WEB.value",
    "config.port",
    "None or BASE",
    "(BASE if OFFSET else WEB)",
    String(from.port),
  );

/** Ways to write an endpoint of a host and a port. */
const endpointText = fc.constantFrom<(h: string, p: string) => string>(
  (h, p) => `f"tcp://{${h}}:{${p}}"`,
  (h, p) => `"tcp://%s:%d" % (${h}, ${p})`,
  (h, p) => `"tcp://{}:{}".format(${h}, ${p})`,
  (h, p) => `"tcp://{host}:{port}".format(host=${h}, port=${p})`,
  (h, p) => `"tcp://" + ${h} + ":" + str(${p})`,
  (h, p) => `TEMPLATE % (${h}, ${p})`,
  (h, p) => `":".join(["tcp", "//" + ${h}, str(${p})])`,
);

type Shape = (
  port: string,
  endpoint: (h: string, p: string) => string,
  name: string,
) => { define: string; use: string };

/** Ways by which a port gets to its bind. */
const shapes: readonly Shape[] = [
  (p, e, n) => ({ define: "", use: `port_${n} = ${p}\nzmq.socket().bind(${e("HOST", `port_${n}`)})` }),
  (p, e, n) => ({
    define: `def serve_${n}(port, host=HOST):\n    zmq.socket().bind(${e("host", "port")})`,
    use: `serve_${n}(${p})\nserve_${n}(port=${p}, host="10.1.1.1")`,
  }),
  (p, e, n) => ({
    define: `class Server${n}:\n    offset = 1\n    def __init__(self, host, port=7001):\n        self.host = host\n        self.port = port\n    def run(self):\n        zmq.socket().bind(${e("self.host", "self.port + self.offset")})`,
    use: `Server${n}(HOST, ${p}).run()\nServer${n}("10.2.2.2").run()`,
  }),
  (p, e, n) => ({
    define: `class Base${n}:\n    def __init__(self, port):\n        self.port = port\n    @property\n    def endpoint(self):\n        return ${e("HOST", "self.port")}\nclass Child${n}(Base${n}):\n    def __init__(self, extra, port):\n        super().__init__(port=port + extra)\n    def run(self):\n        zmq.socket().bind(self.endpoint)`,
    use: `child_${n} = Child${n}(2, ${p})\nchild_${n}.run()`,
  }),
  (p, e, n) => ({
    define: `@dataclass\nclass Conf${n}:\n    port: int = 7002\n    host: str = HOST\ndef start_${n}(conf: Conf${n}):\n    zmq.socket().bind(${e("conf.host", "conf.port")})`,
    use: `start_${n}(Conf${n}())\nstart_${n}(Conf${n}(port=${p}))`,
  }),
  (p, e, n) => ({
    define: `def inner_${n}(port):\n    zmq.socket().bind(${e("HOST", "port")})\ndef outer_${n}(start):\n    inner_${n}(start + 1)`,
    use: `outer_${n}(${p})`,
  }),
  (_p, e) => ({
    define: "",
    use: `for each_port in range(BASE, BASE + 2):\n    zmq.socket().bind(${e("HOST", "each_port")})`,
  }),
  (_p, e) => ({
    define: "",
    use: `for name, item_port in PORTS.items():\n    zmq.socket().bind(${e("HOST", "item_port")})`,
  }),
  (p, e, n) => ({
    define: "",
    use: `again_${n} = 1111\nif OFFSET > 100:\n    again_${n} = ${p}\nelse:\n    again_${n} = BASE\nzmq.socket().bind(${e("HOST", `again_${n}`)})\nagain_${n} = 2222`,
  }),
];

/** Programs of several modules that bind what only following the values tells. */
export const program: fc.Arbitrary<Program> = constants.chain((given) =>
  fc
    .array(fc.tuple(portText(given), endpointText, fc.constantFrom(...shapes), fc.boolean()), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => {
      const made = parts.map(([text, endpoint, shape, apart], index) => ({
        ...shape(text, endpoint, `n${index}`),
        apart,
      }));
      const head = [
        "import argparse, os",
        "from dataclasses import dataclass",
        "from enum import Enum",
        "from pkg import settings, zmq",
        "from pkg.settings import BASE, HOST, LIST, OFFSET, PORTS, TEMPLATE, get_port",
        "from pkg.settings import WEB_PORT as WEB",
        "class Defaults:\n    http_port = 6001",
        "class Kind(Enum):\n    WEB = 6002",
        "@dataclass\nclass Config:\n    port: int = 6003",
        "config = Config()",
        "parser = argparse.ArgumentParser()",
        'parser.add_argument("--port", type=int, default=6004)',
        "args = parser.parse_args([])".replace("[]", ""),
      ];
      const there = made.filter(({ apart, define }) => apart && define !== "");
      const here = made.filter(({ apart }) => !apart);
      const files = {
        "pkg/__init__.py": "",
        "pkg/settings.py": `WEB_PORT = ${given.port}\nBASE = ${given.base}\nHOST = "${given.host}"\nOFFSET = 100\nPORTS = {"a": ${given.more[0]}, "b": ${given.more[1]}}\nLIST = [${given.more.join(", ")}]\nTEMPLATE = "tcp://%s:%d"\ndef get_port():\n    return WEB_PORT + 1\n`,
        "pkg/servers.py": `${head.join("\n")}\n${there.map(({ define }) => define).join("\n")}\n`,
        "main.py": `${head.join("\n")}\nfrom pkg.servers import *\n${here.map(({ define }) => define).join("\n")}\n${made.map(({ use }) => use).join("\n")}\n`,
      };
      return { files, main: "main.py" };
    }),
);
