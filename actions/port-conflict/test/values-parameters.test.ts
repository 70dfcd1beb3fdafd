import { describe, expect, it } from "vitest";
import { bound, lines } from "./bound.ts";

describe("parameters, attributes and other files", () => {
  const server = lines(
    "class Server:",
    "  def __init__(self, host, port=5556):",
    "    self.host = host",
    "    self.port = port",
    "  def run(self):",
    "    s.bind((self.host, self.port))",
  );
  it.each<[string, string[], unknown[]]>([
    ["one call", [`${server}Server('a', 1111)\n`], [["a", 1111]]],
    [
      "two calls",
      [`${server}Server('a', 1111)\nServer('b', port=2222)\n`],
      [
        ["a", 1111],
        ["b", 2222],
      ],
    ],
    ["a default", [`${server}Server('a')\n`], [["a", 5556]]],
    ["a call with `**`", [`${server}Server('a', **kw)\n`], ["?"]],
    [
      "another file",
      ["# b.py\nfrom main import Server\nServer('c', 3333)\n", `# main.py\n${server}`],
      [["c", 3333]],
    ],
    [
      "an alias",
      ["# b.py\nfrom main import Server as S\nS('c', 3333)\n", `# main.py\n${server}`],
      [["c", 3333]],
    ],
    ["a module's", ["# b.py\nimport main\nmain.Server('c', 3333)\n", `# main.py\n${server}`], [["c", 3333]]],
    [
      "a subclass",
      [
        `${server}class T(Server):\n  def __init__(self, port):\n    super().__init__('t', port=port)\nT(4444)\n`,
      ],
      [["t", 4444]],
    ],
    [
      "a subclass without a constructor",
      [`${server}class T(Server):\n  pass\nT('t', 4444)\n`],
      [["t", 4444]],
    ],
    [
      "an attribute that others change",
      [`${server}x = Server('a', 1)\nx.port = 2\n`],
      [
        ["a", 1],
        ["a", 2],
      ],
    ],
    [
      "a process",
      [lines("def run(port):", "  s.bind(port)", "Process(target=run, args=(5556,)).start()")],
      [5556],
    ],
    [
      "through functions",
      [lines("def a(port):", "  s.bind(port)", "def b(p):", "  a(p + 1)", "b(5555)")],
      [5556],
    ],
    ["no call", [lines("def a(port):", "  s.bind(port)")], ["?"]],
    ["no call, a default", [lines("def a(port=5556):", "  s.bind(port)")], [5556]],
    ["a recursive one", [lines("def a(port):", "  s.bind(port)", "  a(port + 1)", "a(1111)")], [1111, "?"]],
    ["a returned value", [lines("def get_port():", "  return 5556", "s.bind(get_port())")], [5556]],
    [
      "a property",
      [
        lines(
          "class A:",
          "  port = 1",
          "  @property",
          "  def endpoint(self):",
          "    return f'tcp://*:{self.port}'",
          "  def run(self):",
          "    s.bind(self.endpoint)",
        ),
      ],
      ["tcp://*:1"],
    ],
    ["a class's constant", [lines("class P:", "  WEB = 5556", "s.bind(P.WEB)")], [5556]],
    ["an enumeration", [lines("class Port(Enum):", "  WEB = 5556", "s.bind(Port.WEB.value)")], [5556]],
    [
      "a data class",
      [
        lines(
          "@dataclass",
          "class C:",
          "  port: int = 5556",
          "def run(c: C):",
          "  s.bind(c.port)",
          "run(C())",
          "run(C(port=7777))",
        ),
      ],
      [5556, 7777],
    ],
    [
      "settings",
      [
        lines(
          "class C(BaseSettings):",
          "  port: int = Field(default=5556)",
          "settings = C()",
          "s.bind(settings.port)",
        ),
      ],
      [5556],
    ],
    [
      "an imported constant",
      ["# pkg/ports.py\nWEB_PORT = 5556\n", "# pkg/main.py\nfrom .ports import WEB_PORT\ns.bind(WEB_PORT)\n"],
      [5556],
    ],
    [
      "a module's constant",
      ["# src/pkg/ports.py\nWEB = 5556\n", "# src/pkg/main.py\nfrom pkg import ports\ns.bind(ports.WEB)\n"],
      [5556],
    ],
    [
      "one brought on",
      [
        "# pkg/ports.py\nWEB = 5556\n",
        "# pkg/__init__.py\nfrom .ports import WEB\n",
        "# main.py\nfrom pkg import WEB\ns.bind(WEB)\n",
      ],
      [5556],
    ],
    [
      "a star",
      ["# pkg/ports.py\nWEB_PORT = 5556\n", "# pkg/main.py\nfrom .ports import *\ns.bind(WEB_PORT)\n"],
      [5556],
    ],
    [
      "one of two modules",
      [
        "# a/ports.py\nWEB = 1\n",
        "# b/ports.py\nWEB = 2\n",
        "# c/main.py\nfrom ports import WEB\ns.bind(WEB)\n",
      ],
      ["?"],
    ],
    [
      "the one beside",
      [
        "# a/ports.py\nWEB = 1111\n",
        "# b/ports.py\nWEB = 2222\n",
        "# b/main.py\nfrom ports import WEB\ns.bind(WEB)\n",
      ],
      [2222],
    ],
    [
      "a module's constant that others change",
      [
        "# ports.py\nWEB = 1111\n",
        "# b.py\nimport ports\nports.WEB = 2222\n",
        "# main.py\nimport ports\ns.bind(ports.WEB)\n",
      ],
      [1111, 2222],
    ],
  ])("%s", async (_name, sources, expected) => {
    expect(await bound(...sources)).toEqual(expected);
  });
});
