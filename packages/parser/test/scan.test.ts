import { Buffer } from "node:buffer";
import { codeOf, readHandlerHeader, readPython, type Statement } from "@pawl/parser";
import { describe, expect, it } from "vitest";

const read = (text: string | Uint8Array) =>
  readPython({ path: "x.py", bytes: typeof text === "string" ? Buffer.from(text) : text });

/** The logical lines as text, so that a test reads as what the scanner sees. */
function lines(text: string | Uint8Array): string[] {
  const source = read(text);
  const { starts, ends } = source.scan;
  return Array.from({ length: starts.length }, (_, index) => source.text(starts.at(index), ends.at(index)));
}
const comments = (text: string | Uint8Array) =>
  read(text)
    .comments()
    .map((comment) => comment.text);
const broken = (text: string | Uint8Array) => read(text).syntaxError;
const exceptLines = (text: string | Uint8Array) => {
  const source = read(text);
  return [...source.linesInScope((index) => source.scan.words.at(index) === codeOf("except"))].map(
    ({ index }) => source.place(source.scan.starts.at(index), source.scan.starts.at(index)).line,
  );
};

describe("logical lines", () => {
  it("join inside brackets and behind a backslash, and end before comments", () => {
    expect(lines("a = (1,  # one\n  2)\nb = 1 + \\\n  2  # two\n\n# three\nc\n")).toEqual([
      "a = (1,  # one\n  2)",
      "b = 1 + \\\n  2",
      "c",
    ]);
  });

  it.each([
    ["\n", "line feed"],
    ["\r\n", "carriage return and line feed"],
    ["\r", "carriage return alone"],
  ])("end with %j (%s)", (newline) => {
    const text = ["if x:", "    a = '''1", "2'''", "    # c", "b", ""].join(newline);
    expect(lines(text)).toEqual(["if x:", `a = '''1${newline}2'''`, "b"]);
    expect(read(text).comments()).toEqual([{ text: "# c", line: 4, column: 5, standalone: true }]);
    expect(broken(text)).toBeUndefined();
  });

  it("begin behind the backslashes of a continuation", () => {
    expect(lines("\\\nif x: \\\n  y\n  \\\n\nz\n")).toEqual(["if x: \\\n  y", "z"]);
  });

  it("begin behind form feeds and a byte order mark", () => {
    expect(lines("\ufeffa\n\f\nif b:\n\t\fc\n")).toEqual(["a", "if b:", "c"]);
    expect(read("\ufeff# x\n").comments()).toEqual([{ text: "# x", line: 1, column: 1, standalone: true }]);
  });
});

describe("strings", () => {
  it.each([
    String.raw`r"\\"`,
    String.raw`r'\''`,
    String.raw`b"\"#"`,
    `Rb'''a"#'"''b'''`,
    `u"#"`,
    `f"{x}#"`,
    `f"{{#}}"`,
    `f"{x!r:>{width}}#"`,
    `f'{a["b"]}#'`,
    `f"{f"{f"{1}"}"}#"`,
    `f"{x:%H:%M#}"`,
    `f"{'\\n'.join(x)}#"`,
    `f"{lambda_ if x else {'a': 1}['a']}#"`,
    `f"{x:{'{'}>10}#"`,
    `f"\\N{NUMBER SIGN}#"`,
    `rf"\\{x}#"`,
    `f"{x = }#"`,
    `t"{x}#{y!s}"`,
    `tR"{x}\\#"`,
    `f'''{\nx\n}#\n'''`,
    `f"{\nx\n}#"`,
    `'a' "b" '''c#'''`,
    `"a\\\nb#"`,
  ])("%s is no comment", (text) => {
    expect(lines(`x = ${text}\ny\n`)).toEqual([`x = ${text}`, "y"]);
    expect(comments(`x = ${text}\ny\n`)).toEqual([]);
    expect(broken(`x = ${text}\ny\n`)).toBeUndefined();
  });

  it("of fields may hold comments (PEP 701)", () => {
    const text = 'x = f"{  # in a field\n  y}"  # behind\n';
    expect(comments(text)).toEqual(["# in a field", "# behind"]);
    expect(broken(text)).toBeUndefined();
  });
});

describe("what Python would refuse", () => {
  it.each([
    ["x = (\ny = 1\n", { line: 1, message: "'(' was never closed" }],
    ["x = 1)\n", { line: 1, message: "unmatched ')'" }],
    ["x = (1]\n", { line: 1, message: "closing bracket does not match the opening one" }],
    ["x = 'abc\n", { line: 1, message: "unterminated string literal" }],
    ["\nx = '''abc\n", { line: 2, message: "unterminated triple-quoted string literal" }],
    ['x = f"{y"\n', { line: 1, message: "f-string: a field was never closed" }],
    ["if x:\ny\n", { line: 2, message: "expected an indented block" }],
    ["if x:\n", { line: 1, message: "expected an indented block" }],
    ["x\n  y\n", { line: 2, message: "unexpected indent" }],
    ["if x:\n    y\n  z\n", { line: 3, message: "unindent does not match any outer indentation level" }],
    ["if x:\n        y\n\tz\n", { line: 3, message: "inconsistent use of tabs and spaces in indentation" }],
    ["<<<<<<< HEAD\nx\n", { line: 1, message: "merge conflict marker" }],
    ["x = 1 \\ y\n", { line: 1, message: "unexpected character after a line continuation" }],
    ["x\0\n", { line: 1, message: "source code cannot contain null bytes" }],
  ])("%j", (text, error) => {
    expect(broken(text)).toEqual(error);
  });

  it("a bracket left open ends before a word that begins a statement", () => {
    expect(
      exceptLines("try:\n  f(a,\nexcept A:\n  g([\n  pass\nasync def h(): pass\nexcept B: pass\n"),
    ).toEqual([3, 7]);
    expect(lines("x = (a\n  if b else\n  c for d in\n  e)\n")).toHaveLength(1);
  });

  it("an f-string that does not end hides nothing behind its line", () => {
    expect(exceptLines('try: f"{x"\nexcept A: f"{"\nexcept B: f\'\'\'{(\nexcept C: pass\n')).toEqual([
      2, 3, 4,
    ]);
  });

  it("a triple quote without an end hides nothing behind its line", () => {
    expect(exceptLines('try: x\nexcept A: """\nexcept B: y = """\nexcept C: pass\n')).toEqual([2, 4]);
    expect(exceptLines('try: x\nexcept A: """\nexcept C: pass\n')).toEqual([2, 3]);
  });

  it("merge markers are lines of their own, also within brackets", () => {
    expect(exceptLines("try:\n  f(a,\n<<<<<<< x\n  b)\n=======\n  c)\n>>>>>>> y\nexcept A: pass\n")).toEqual([
      8,
    ]);
  });
});

describe("encodings", () => {
  const handler = "try: x\nexcept: pass  # é\n";
  it.each([
    ["UTF-16 with its mark", Buffer.from(`\ufeff${handler}`, "utf16le"), "the file is UTF-16"],
    ["UTF-16 without it", Buffer.from(handler, "utf16le"), "the file is UTF-16 without a byte order mark"],
    [
      "Latin-1 without a cookie",
      Buffer.from(handler, "latin1"),
      "the file is not UTF-8 and declares no other encoding",
    ],
    ["Latin-1 with one", Buffer.from(`# -*- coding: latin-1 -*-\n${handler}`, "latin1"), undefined],
    [
      "a cookie in the second line",
      Buffer.from(`#!/x\n# vim: set fileencoding=iso8859-15 :\n${handler}`, "latin1"),
      undefined,
    ],
    [
      "a cookie in the third line",
      Buffer.from(`#\n#\n# coding: latin-1\n${handler}`, "latin1"),
      "the file is not UTF-8 and declares no other encoding",
    ],
    ["an unknown one", Buffer.from(`# coding: klingon\n${handler}`, "latin1"), "unknown encoding: klingon"],
    [
      "one that the mark denies",
      Buffer.from(`\ufeff# coding: latin-1\n${handler}`),
      "the byte order mark says UTF-8, the coding cookie latin-1",
    ],
  ])("%s", (_, bytes, problem) => {
    expect(broken(bytes)?.message).toBe(problem);
    expect(exceptLines(bytes)).toHaveLength(1);
    expect(comments(bytes).at(-1)).toMatch(/^# (é|Ã©)$/);
  });

  it("of two bytes, whose second bytes look like quotes and brackets", () => {
    // The katakana SO is 83 5C in Shift JIS: a backslash to whoever reads bytes.
    const bytes = Buffer.concat([
      Buffer.from("# coding: shift_jis\nx = '"),
      Buffer.from([0x83, 0x5c]),
      Buffer.from("'  # c\nexcept: pass\n"),
    ]);
    expect(comments(bytes)).toEqual(["# coding: shift_jis", "# c"]);
    expect(read(bytes).comments()[1]).toMatchObject({ line: 2, column: 10 });
  });
});

describe("positions", () => {
  it("count UTF-16 units", () => {
    expect(read("x = '😀é'  # c\n").comments()[0]).toMatchObject({ line: 1, column: 12 });
  });

  it("know the last line of a block", () => {
    const source = read("def f():\n    # here\n    a\n\n    if b:\n        c\n# out\nd\n");
    expect([1, 2, 3, 5, 6, 8].map((line) => source.lastLineOfBlock(line))).toEqual([8, 7, 7, 7, 7, 8]);
  });
});

describe("headers of except clauses", () => {
  const header = (text: string) => {
    const bytes = Buffer.from(text);
    return readHandlerHeader(bytes, 0, bytes.lastIndexOf(":"));
  };
  it.each([
    ["except:", [], undefined],
    ["except A:", ["A"], undefined],
    ["except(A):", ["A"], undefined],
    ["except a.b.C as e:", ["a.b.C"], "e"],
    ["except (A, b.C) as e:", ["A", "b.C"], "e"],
    ["except (A, (B, C)), D:", ["A", "B", "C", "D"], undefined],
    ["except (A,) + E:", ["A", "E"], undefined],
    ["except (*E, A):", ["E", "A"], undefined],
    ["except f(A), B:", ["f(A)", "B"], undefined],
    ["except A if x else B:", ["A if x else B"], undefined],
    ["except A, B:", ["A", "B"], undefined],
    ["except A, e:", ["A"], "e"],
    ["except* A as e:", ["A"], "e"],
  ])("%s", (text, types, name) => {
    expect(header(text).types.map((type) => type.text)).toEqual(types);
    expect(header(text).name).toBe(name);
    expect(header(text).star).toBe(text.startsWith("except*"));
  });
});

describe("outline", () => {
  const kinds = (text: string) => {
    const source = read(text);
    return source.outline.statements(0, source.scan.starts.length).map(kind);
  };
  const kind = (statement: Statement): unknown =>
    "clauses" in statement
      ? [statement.kind, ...statement.clauses.map((clause) => [clause.word, ...clause.body.map(kind)])]
      : statement.kind;

  it("tells soft keywords from names", () => {
    expect(
      kinds(
        "match = 1\nmatch(x)\nmatch[x]: int\ntype = 2\ntype X = int\ncase(y)\nmatch x:\n  case 1: pass\n  case _:\n    y\n",
      ),
    ).toEqual([
      "Assign",
      "Expr",
      "AnnAssign",
      "Assign",
      "TypeAlias",
      "Expr",
      ["Match", ["match"], ["case", "Pass"], ["case", "Expr"]],
    ]);
  });

  it("keeps what stands below a clause without its statement", () => {
    expect(kinds("x\nelse:\n  y = 1\n  z\nexcept A:\n  raise\n")).toEqual([
      "Expr",
      "Error",
      "Assign",
      "Expr",
      "Error",
      "Raise",
    ]);
  });

  it("finds the colon behind lambdas and slices", () => {
    expect(kinds("if (lambda: x)(): y\nwhile x[1:2]: y\nif lambda a, b=1: a: y\n")).toEqual([
      ["If", ["if", "Expr"]],
      ["While", ["while", "Expr"]],
      ["If", ["if", "Expr"]],
    ]);
  });
});
