import { Buffer } from "node:buffer";
import { loadGrammar, readPython } from "@pawl/parser";
import { describe, expect, it } from "vitest";
import { readExpression } from "../src/python/read-expression.ts";
import { resolverOf, valuesOf } from "./repository.ts";

const parse = await loadGrammar();

/** What the argument of the `bind(…)` in the last file may be. */
async function bound(...sources: string[]): Promise<unknown[]> {
  const files: Record<string, string> = {};
  let last = "";
  for (const source of sources) {
    const head = /^# (\S+\.py)\n/.exec(source);
    last = head?.[1] ?? "main.py";
    // A name is asked for where a site uses it.
    files[last] =
      `${source.slice(head?.[0].length ?? 0).replaceAll("s.bind(", "zmq.Context().socket(zmq.REP).bind(")}import zmq\n`;
  }
  const resolver = await resolverOf(files);
  const text = files[last] ?? "";
  const source = readPython({ path: last, bytes: Buffer.from(text) });
  const [index] = source.linesWith("bind(");
  if (index === undefined) throw new Error("no bind");
  const { scope } = source.scopes().at(index);
  const start = source.scan.starts.at(index);
  const statement = source.text(start, source.scan.ends.at(index));
  const call = parse(statement.slice(statement.indexOf("bind(")))
    .namedChild(0)
    ?.namedChild(0);
  const argument = call?.childForFieldName("arguments")?.namedChild(0);
  if (argument === null || argument === undefined) throw new Error("no argument");
  const expression = readExpression(argument, () => source.line(start));
  return valuesOf(resolver.resolve(last, scope, expression, source.line(start)));
}

const lines = (...text: string[]): string => `${text.join("\n")}\n`;

describe("names", () => {
  it.each<[string, string, unknown[]]>([
    ["a constant", lines("PORT = 5556", "s.bind(PORT)"), [5556]],
    ["an f-string", lines("PORT = 5556", "s.bind(f'tcp://*:{PORT + 1}')"), ["tcp://*:5557"]],
    ["an annotated one", lines("PORT: int = 5556", "s.bind(PORT)"), [5556]],
    ["parts of a tuple", lines("HOST, PORT = '*', 5556", "s.bind((HOST, PORT))"), [["*", 5556]]],
    ["branches", lines("if debug:", "  PORT = 1111", "else:", "  PORT = 2222", "s.bind(PORT)"), [1111, 2222]],
    ["a later one", lines("PORT = 1111", "s.bind(PORT)", "PORT = 2222"), [1111]],
    ["a replaced one", lines("PORT = 1111", "PORT = 2222", "s.bind(PORT)"), [2222]],
    ["a function's own", lines("port = 1111", "def f():", "  port = 2222", "  s.bind(port)"), [2222]],
    ["an enclosing function's", lines("def f():", "  port = 2222", "  def g():", "    s.bind(port)"), [2222]],
    [
      "no class's for its methods",
      lines("port = 1", "class A:", "  port = 2", "  def f(self):", "    s.bind(port)"),
      [1],
    ],
    [
      "a global's",
      lines("port = 1111", "def g():", "  global port", "  port = 2222", "def f():", "  s.bind(port)"),
      [1111, 2222],
    ],
    ["an augmented one", lines("port = 1111", "port += 1", "s.bind(port)"), ["?"]],
    ["a changed list", lines("PORTS = [1111]", "PORTS.append(2222)", "s.bind(PORTS[0])"), ["?"]],
    ["an exception", lines("port = 1", "try:", "  f()", "except E as port:", "  s.bind(port)"), [1, "?"]],
    ["a loop over a list", lines("for port in (1111, 2222):", "  s.bind(port)"), [1111, 2222]],
    [
      "a loop over a range",
      lines("for port in range(1111, 1113):", "  s.bind(f'tcp://*:{port}')"),
      ["tcp://*:1111", "tcp://*:1112"],
    ],
    [
      "a loop over pairs",
      lines("for host, port in (('a', 1), ('b', 2)):", "  s.bind((host, port))"),
      [
        ["a", 1],
        ["b", 2],
      ],
    ],
    [
      "a loop over a dictionary",
      lines("PORTS = {'a': 1, 'b': 2}", "for n, port in PORTS.items():", "  s.bind(port)"),
      [1, 2],
    ],
    ["an item", lines("PORTS = {'a': 1111}", "s.bind(PORTS['a'])"), [1111]],
    ["a walrus", lines("if (port := 1111):", "  s.bind(port)"), [1111]],
    ["a lambda's parameter", lines("port = 1", "f = lambda port: s.bind(port)"), ["?"]],
    [
      "a parameter that falls back",
      lines("def f(port=None):", "  port = port or 1111", "  s.bind(port)", "f()"),
      [1111],
    ],
    ["`%` of a constant", lines("URL = 'tcp://*:%d'", "port = 1", "s.bind(URL % port)"), ["tcp://*:1"]],
    [
      "`format` of a constant",
      lines("URL = 'tcp://*:{port}'", "port = 1", "s.bind(URL.format(port=port))"),
      ["tcp://*:1"],
    ],
    ["an unknown name", lines("s.bind(port)"), ["?"]],
  ])("%s", async (_name, source, expected) => {
    expect(await bound(source)).toEqual(expected);
  });
});

describe("the environment, flags and configurations", () => {
  it.each<[string, string, unknown[]]>([
    ["a default", lines("import os", "s.bind(int(os.environ.get('PORT', 5556)))"), [5556]],
    ["getenv", lines("from os import getenv", "s.bind(int(getenv('PORT', '5556')))"), [5556]],
    ["or", lines("import os", "s.bind(int(os.getenv('PORT') or 5556))"), [5556]],
    ["none", lines("import os", "s.bind(int(os.environ['BASE']) + 3)"), ["BASE+3"]],
    [
      "argparse",
      lines(
        "import argparse",
        "p = argparse.ArgumentParser()",
        "p.add_argument('-p', '--my-port', type=int, default='5556')",
        "args = p.parse_args()",
        "s.bind(args.my_port)",
      ),
      [5556],
    ],
    [
      "argparse through a parameter",
      lines(
        "def run(args):",
        "  s.bind(args.port)",
        "p.add_argument('--port', default=5556)",
        "run(p.parse_args())",
      ),
      [5556],
    ],
    ["a needed flag", lines("p.add_argument('port')", "args = p.parse_args()", "s.bind(args.port)"), ["?"]],
    [
      "click",
      lines("@click.command()", "@click.option('--port', default=5556)", "def run(port):", "  s.bind(port)"),
      [5556],
    ],
    ["typer", lines("def run(port: int = typer.Option(5556)):", "  s.bind(port)"), [5556]],
    [
      "annotated typer",
      lines("def run(port: Annotated[int, typer.Option()] = 5556):", "  s.bind(port)"),
      [5556],
    ],
    [
      "decouple",
      lines("from decouple import config", "s.bind(config('PORT', default=5556, cast=int))"),
      [5556],
    ],
    ["a configuration", lines("s.bind(cfg.get('port', 5556))"), [5556]],
    ["configparser", lines("s.bind(cfg.getint('server', 'port', fallback=5556))"), [5556]],
  ])("%s", async (_name, source, expected) => {
    expect(await bound(source)).toEqual(expected);
  });
});

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
