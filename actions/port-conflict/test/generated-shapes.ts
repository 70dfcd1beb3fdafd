/** A part of a program: what is defined, what is run, and the ports of it that the run does not bind. */
interface Part {
  readonly define: string;
  readonly use: string;
  readonly idle: readonly number[];
}

/**
 * A way by which a port gets to its bind.
 * @param bind the statement that binds a host and a port.
 * @param idle what the port's text says beside its value.
 */
export type Shape = (
  port: string,
  bind: (host: string, port: string) => string,
  name: string,
  known: { readonly idle: readonly number[] },
) => Part;

const plus = (ports: readonly number[], more: number): number[] => ports.map((port) => port + more);

/** All of them. */
export const shapes: readonly Shape[] = [
  (p, b, n, { idle }) => ({ define: "", use: `port_${n} = ${p}\n${b("HOST", `port_${n}`)}`, idle }),
  (p, b, n, { idle }) => ({
    define: `def serve_${n}(port, host=HOST):\n    ${b("host", "port")}`,
    use: `serve_${n}(${p})\nserve_${n}(port=${p}, host="10.1.1.1")`,
    idle,
  }),
  (p, b, n, { idle }) => ({
    define: `class Server${n}:\n    offset = 1\n    def __init__(self, host, port=7001):\n        self.host = host\n        self.port = port\n    def run(self):\n        ${b("self.host", "self.port + self.offset")}`,
    use: `Server${n}(HOST, ${p}).run()\nServer${n}("10.2.2.2").run()`,
    idle: plus(idle, 1),
  }),
  (p, b, n, { idle }) => ({
    define: `class Base${n}:\n    def __init__(self, port):\n        self.port = port\n    @property\n    def listen_port(self):\n        return self.port + 1\nclass Child${n}(Base${n}):\n    def __init__(self, extra, port):\n        super().__init__(port=port + extra)\n    def run(self):\n        ${b("HOST", "self.listen_port")}\nclass Other${n}(Base${n}):\n    def __init__(self):\n        super().__init__(7003)\n    def run(self):\n        ${b("HOST", "self.port")}`,
    use: `child_${n} = Child${n}(2, ${p})\nchild_${n}.run()\nOther${n}().run()`,
    idle: plus(idle, 3),
  }),
  (p, b, n, { idle }) => ({
    define: `@dataclass\nclass Conf${n}:\n    port: int = 7002\n    host: str = HOST\ndef start_${n}(conf: Conf${n}):\n    ${b("conf.host", "conf.port")}`,
    use: `start_${n}(Conf${n}())\nstart_${n}(Conf${n}(port=${p}))`,
    idle,
  }),
  (p, b, n, { idle }) => ({
    define: `def inner_${n}(port):\n    ${b("HOST", "port")}\ndef outer_${n}(start):\n    inner_${n}(start + 1)`,
    use: `outer_${n}(${p})`,
    idle: plus(idle, 1),
  }),
  (_p, b) => ({
    define: "",
    use: `for each_port in range(BASE, BASE + 2):\n    ${b("HOST", "each_port")}`,
    idle: [],
  }),
  (_p, b) => ({
    define: "",
    use: `for name, item_port in PORTS.items():\n    ${b("HOST", "item_port")}`,
    idle: [],
  }),
  (_p, b, n) => ({
    define: "",
    use: `again_${n} = 1111\nif OFFSET > 1000:\n    again_${n} = 3334\n    ${b("HOST", `again_${n}`)}\nelse:\n    again_${n} = BASE\n    ${b("HOST", `again_${n} + 1`)}\n${b("HOST", `again_${n}`)}\nagain_${n} = 2222`,
    // That both branches replace the first value is not seen.
    idle: [3334, 1111],
  }),
  (p, b, n, { idle }) => ({
    define: `def pick_${n}(flag, port):\n    if flag:\n        chosen = port\n    else:\n        chosen = 3333\n        ${b("HOST", "chosen")}\n    if flag:\n        ${b("HOST", "chosen + 5")}`,
    use: `pick_${n}(True, ${p})`,
    idle: [...plus(idle, 5), 3333, 3338],
  }),
];
