import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import {
  type Clause,
  loadGrammar,
  PythonSource,
  quickHeader,
  quickStatement,
  type Statement,
  type SyntaxNode,
} from "@pawl/parser";
import { standardLibraryFiles } from "@pawl/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const parse = await loadGrammar();

const fields = ["function", "arguments", "attribute", "object", "value", "name", "left", "right"] as const;
/** Parts of strings in which nothing happens; the quick tree leaves them out. */
const inert = new Set([
  "string_start",
  "string_content",
  "string_end",
  "type_conversion",
  "format_specifier",
]);

/** A tree as far as anybody asks about it. */
function shape(node: SyntaxNode): unknown {
  return {
    type: node.type,
    text: node.namedChildren.length === 0 || node.type === "string" ? node.text : undefined,
    fields: fields.map((field) => node.childForFieldName(field)?.text),
    children: node.namedChildren.filter((child) => !inert.has(child.type)).map(shape),
  };
}

/** Checks the quick tree of a simple statement, if there is one; says whether. */
function agrees(source: PythonSource, start: number, end: number): boolean {
  const quick = quickStatement(source.bytes, start, end);
  if (quick === undefined) return false;
  const text = source.text(start, end);
  const root = parse(text);
  expect({ text, trees: [shape(quick)] }).toEqual({ text, trees: root.namedChildren.map(shape) });
  return true;
}

function headerAgrees(source: PythonSource, clause: Clause): boolean {
  const quick = quickHeader(source.bytes, clause);
  if (quick === undefined) return false;
  const text = source.text(clause.start, clause.colon).replace(/^elif/, "if");
  const whole = parse(`${text}: pass`).namedChildren[0];
  // Of a loop the quick tree has all but the block, of the others the part that is evaluated.
  const part = clause.word === "for" ? whole : whole?.namedChild(0);
  const children = part?.namedChildren.filter((child) => child.type !== "block").map(shape);
  expect({ text, type: quick.type, children: quick.namedChildren.map(shape) }).toEqual({
    text,
    type: part?.type,
    children,
  });
  return true;
}

function everySimple(statements: readonly Statement[], see: (start: number, end: number) => void): void {
  for (const statement of statements) {
    if (!("clauses" in statement)) see(statement.start, statement.end);
    else for (const clause of statement.clauses) everySimple(clause.body, see);
  }
}

function everyClause(statements: readonly Statement[], see: (clause: Clause) => void): void {
  for (const statement of statements) {
    if (!("clauses" in statement)) continue;
    for (const clause of statement.clauses) {
      see(clause);
      everyClause(clause.body, see);
    }
  }
}

describe("the quick tree of the standard library's statements", () => {
  const sources = standardLibraryFiles()
    .filter((_path, index) => index % 25 === 0)
    .map((path) => new PythonSource({ path, bytes: readFileSync(path) }));

  it("is tree-sitter's, and most statements have one", { timeout: 300_000 }, () => {
    let all = 0;
    let quick = 0;
    for (const source of sources) {
      everySimple(source.outline.statements(0, source.scan.starts.length), (start, end) => {
        all++;
        if (agrees(source, start, end)) quick++;
      });
    }
    expect(quick / all).toBeGreaterThan(0.7);
  });

  it("is tree-sitter's for headers too", { timeout: 300_000 }, () => {
    let quick = 0;
    for (const source of sources) {
      everyClause(source.outline.statements(0, source.scan.starts.length), (clause) => {
        if (headerAgrees(source, clause)) quick++;
      });
    }
    expect(quick).toBeGreaterThan(1000);
  });
});

const bits = [
  ..."( ) [ ] { } , . : ; = == := += - ~ * ** / // % << & | ^ < != <> -> ! ` $ \\ # @".split(" "),
  ..."if else and or not in is for lambda await yield from return del assert async as".split(" "),
  ..."print exec match type case None True False x e self.a f(x) 0 07 1.5 1e3 0x1f 1j 10L 1if".split(" "),
  ...`"s" b"s" r"\\d" u"s" f"{x}" f"{x!r:>10}" f"{x=}" f"{f(x)}" f"a{{b}}" rf"{x}" f"{x:{w}}" f"\\n{x}"`.split(
    " ",
  ),
  ...`f"{'a'}" f"""{x}""" """s""" t"{x}" "\\"" "" "open *a **k k=1 *a.b() [*a.b()] (x,) () x[1:2] x[:] x[1,2]`.split(
    " ",
  ),
  ...[
    "x for x in y",
    "x if c else d",
    "{**a}",
    "{a: b}",
    "\n",
    "\\\n",
    "é",
    "not in",
    "is not",
    "print(x, *a.b())",
  ],
];

describe("the quick tree of what nobody would write", () => {
  it("is tree-sitter's, without errors", { timeout: 300_000 }, () => {
    let quick = 0;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 7 }),
        fc.constantFrom("", " "),
        (parts, between) => {
          const source = new PythonSource({ path: "x.py", bytes: Buffer.from(parts.join(between)) });
          everySimple(source.outline.statements(0, source.scan.starts.length), (start, end) => {
            if (agrees(source, start, end)) quick++;
          });
        },
      ),
      { numRuns: 20_000 },
    );
    expect(quick).toBeGreaterThan(500);
  });

  it.each([
    ["a comment, which tree-sitter counts among the children", "f(  # why\n x)"],
    ["a joined line, which it counts too", "return \\\n x"],
    ["a star in a display, which it takes for a part of the name", "[*a.b()]"],
    ["Python 2's print", "print >>f, x"],
    ["a print that may be Python 2's", "print (a), b"],
    ["a string without an end", '"abc'],
    ["a number with a keyword behind it", "1if x else 2"],
    ["a lambda", "lambda: f(x)"],
  ])("is left to it for %s", (_why, text) => {
    const bytes = Buffer.from(text);
    expect(quickStatement(bytes, 0, bytes.length)).toBeUndefined();
  });
});
