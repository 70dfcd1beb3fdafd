import { describe, expect, it } from "vitest";
import { bound, lines } from "./bound.ts";

const base = lines(
  "class Base:",
  "  def __init__(self, port):",
  "    self.port = port",
  "class Other(Base):",
  "  def __init__(self):",
  "    super().__init__(2222)",
);

describe("what the class of an object tells", () => {
  it.each<[string, string[], unknown[]]>([
    [
      "what is given for another class is not its own",
      [
        `${base}class One(Base):\n  def __init__(self):\n    super().__init__(1111)\n  def run(self):\n    s.bind(self.port)\n`,
      ],
      [1111],
    ],
    [
      "what is bound by the base is that of all",
      [`${base}Other()\ndef run(one: Base):\n  s.bind(one.port)\n`],
      [2222],
    ],
    [
      "a base that is not the class's own",
      [
        "# a.py\nclass Base:\n  def __init__(self, port):\n    pass\nclass Away(Base):\n  def __init__(self):\n    super().__init__(9999)\n",
        `# main.py\n${base}class One(Base):\n  def __init__(self):\n    super().__init__(1111)\n  def run(self):\n    s.bind(self.port)\n`,
      ],
      [1111],
    ],
    [
      "`super()` of two bases is the first that has the method",
      [
        lines(
          "class Named:",
          "  def name(self):",
          "    return 'a'",
          "class Served:",
          "  def __init__(self, port):",
          "    self.port = port",
          "class One(Named, Served):",
          "  def __init__(self):",
          "    super().__init__(1111)",
          "  def run(self):",
          "    s.bind(self.port)",
        ),
      ],
      [1111],
    ],
    [
      "`super()` where a base before is not known",
      [
        lines(
          "from away import Named",
          "class Served:",
          "  def __init__(self, port):",
          "    self.port = port",
          "class One(Named, Served):",
          "  def __init__(self):",
          "    super().__init__(1111)",
          "  def run(self):",
          "    s.bind(self.port)",
        ),
      ],
      ["?"],
    ],
  ])("%s", async (_name, sources, expected) => {
    expect(await bound(...sources)).toEqual(expected);
  });
});

describe("what reaches an attribute within its method", () => {
  const made = (...body: string[]): string =>
    lines("class One:", "  def __init__(self, port):", ...body.map((line) => `    ${line}`));
  it.each<[string, string, unknown[]]>([
    ["the one before", made("self.port = 1111", "s.bind(self.port)", "self.port = 2222"), [1111]],
    ["the last one before", made("self.port = 1111", "self.port = 2222", "s.bind(self.port)"), [2222]],
    [
      "both, where the last is not always made",
      made("self.port = 1111", "if port:", "  self.port = 2222", "s.bind(self.port)"),
      [1111, 2222],
    ],
    ["none behind it", made("self.port = find()", "s.bind(self.port)", "self.port = 2222"), ["?"]],
    [
      "one of the class, where the own comes later",
      lines(
        "class One:",
        "  port = 1111",
        "  def __init__(self):",
        "    s.bind(self.port)",
        "    self.port = 2222",
      ),
      [1111],
    ],
    [
      "one behind it in a method that may run again",
      lines("class One:", "  def run(self):", "    s.bind(self.port)", "    self.port = 2222"),
      [2222],
    ],
    [
      "what another method makes of it",
      `${made("self.port = 1111", "self.load()", "s.bind(self.port)")}  def load(self):\n    self.port = 2222\n`,
      [1111, 2222],
    ],
    [
      "what is done to another object is not done to it",
      `${made("self.port = port", "other = One(1111)", "s.bind(other.port)", "self.port = 2222")}`,
      [1111, 2222],
    ],
  ])("%s", async (_name, source, expected) => {
    expect(await bound(source)).toEqual(expected);
  });
});

describe("what goes together", () => {
  it.each<[string, string, unknown[]]>([
    [
      "arguments of one call",
      lines("def f(host, port):", "  s.bind((host, port))", "f('a', 1111)", "f('b', 2222)"),
      [
        ["a", 1111],
        ["b", 2222],
      ],
    ],
    [
      "a host that one call does not tell",
      lines("def f(host, port):", "  s.bind((host, port))", "f(find(), 1111)", "f('b', 2222)"),
      [
        ["b", 2222],
        ["…", 1111],
      ],
    ],
    [
      "a default of one call",
      lines("def f(port=1111, host='a'):", "  s.bind((host, port))", "f()", "f(2222, 'b')"),
      [
        ["a", 1111],
        ["b", 2222],
      ],
    ],
    [
      "a port that a function looks for",
      lines(
        "def find_port():",
        "  for port in range(5000, 5100):",
        "    if free(port):",
        "      return port",
        "s.bind(find_port())",
      ),
      ["?"],
    ],
  ])("%s", async (_name, source, expected) => {
    expect(await bound(source)).toEqual(expected);
  });
});

describe("modules", () => {
  it("a file of a package means its own by its name", async () => {
    const copies = ["", "old/"].map(
      (folder, index) => `# ${folder}app/ports.py\nWEB = ${1111 * (index + 1)}\n`,
    );
    const main = "# old/app/main.py\nfrom app.ports import WEB\ns.bind(WEB)\n";
    expect(await bound(...copies, main)).toEqual([2222]);
  });
});
