import { describe, expect, it } from "vitest";
import { bound, lines } from "./bound.ts";

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
    [
      "one that is counted before it is used",
      lines("def f():", "  port = 5000", "  while used(port):", "    port = port + 1", "  s.bind(port)"),
      ["?"],
    ],
    [
      "one that is counted by an augmented assignment",
      lines("port = 5000", "for x in y:", "  port += 2", "s.bind(port)"),
      ["?"],
    ],
    [
      "one that something else is counted by",
      lines("port = 5000", "for x in y:", "  count = port + 1", "s.bind(port)"),
      [5000],
    ],
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
    [
      "an item of which the key is not known",
      lines("PORTS = {'a': {'web': 1111}, 'b': {'web': 2222}}", "def f(key):", "  s.bind(PORTS[key]['web'])"),
      [1111, 2222],
    ],
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
    [
      "another branch's",
      lines(
        "def f(x):",
        "  if x:",
        "    port = 1111",
        "  else:",
        "    port = 2222",
        "    other = port",
        "  s.bind(other)",
      ),
      [2222],
    ],
    [
      "another branch's, around a loop",
      lines(
        "def f(x):",
        "  for y in x:",
        "    if y:",
        "      port = 1111",
        "    else:",
        "      other = port",
        "      s.bind(other)",
      ),
      [1111],
    ],
    [
      "one of a `try` in its handler",
      lines("try:", "  port = 1111", "  f()", "except E:", "  other = port", "  s.bind(other)"),
      [1111],
    ],
    ["one for type checkers", lines("if TYPE_CHECKING:", "  PORT: int = 1111", "s.bind(PORT)"), ["?"]],
    [
      "one for type checkers and one for the rest",
      lines("if typing.TYPE_CHECKING:", "  PORT: int = 1111", "else:", "  PORT = 2222", "s.bind(PORT)"),
      [2222],
    ],
    ["a part of a text", lines("ADDR = 'tcp://*:5556'", "s.bind(ADDR.split(':')[2])"), ["5556"]],
    ["a host that is not known", lines("s.bind(f'tcp://{find()}:{5556}')"), ["tcp://…:5556"]],
    ["a sum with what is not known", lines("s.bind('tcp://' + find() + ':5556')"), ["tcp://…:5556"]],
    ["a pair with a host that is not known", lines("s.bind((find(), 5556))"), [["…", 5556]]],
    ["a port that is not known", lines("s.bind(('a', find()))"), ["?"]],
  ])("%s", async (_name, source, expected) => {
    expect(await bound(source)).toEqual(expected);
  });
});
