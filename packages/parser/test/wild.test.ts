import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { codeOf, PythonSource, readHandlerHeader } from "@pawl/parser";
import { standardLibraryFiles } from "@pawl/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Asks everything that can be asked of a source, and checks what must hold of any. */
function askAll(bytes: Uint8Array): PythonSource {
  const source = new PythonSource({ path: "x.py", bytes });
  const { starts, ends, indents } = source.scan;
  let last = 0;
  for (let index = 0; index < starts.length; index++) {
    expect(starts.at(index)).toBeGreaterThanOrEqual(last);
    expect(ends.at(index)).toBeGreaterThan(starts.at(index));
    expect(indents.at(index)).toBeGreaterThanOrEqual(0);
    last = ends.at(index);
  }
  expect(last).toBeLessThanOrEqual(source.bytes.length);
  for (const comment of source.comments()) {
    expect(comment.text.startsWith("#")).toBe(true);
    expect(source.lastLineOfBlock(comment.line)).toBeGreaterThanOrEqual(comment.line);
  }
  for (const { index } of source.linesInScope((each) => source.scan.words.at(each) === codeOf("except"))) {
    const clause = source.outline.clause(index);
    if (clause !== undefined) readHandlerHeader(source.bytes, clause.start, clause.colon);
    source.digest(starts.at(index), ends.at(index));
  }
  source.outline.statements(0, starts.length);
  for (const name of ["x", "f", "try"]) source.bindings().get(name);
  source.bindings().importsOf("x");
  expect(source.syntaxError?.line ?? 1).toBeGreaterThan(0);
  return source;
}

const bits = [
  "'",
  '"',
  '"""',
  "'''",
  'f"',
  'rf"""',
  "{",
  "}",
  "(",
  ")",
  "[",
  "]",
  ":",
  "\\",
  "\n",
  "\r",
  "\t",
  "    ",
  " ",
  "#",
];
const words = [
  "except",
  "try",
  "def f",
  "class A",
  "async",
  "match x",
  "case",
  "lambda",
  "as",
  "e",
  ",",
  "=",
  "\\N{",
  "\0",
  "é",
  "\ufeff",
  "if x:",
  "pass",
  "<<<<<<< a\n",
];

describe("wild input", () => {
  it("random bytes are scanned without complaint", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void askAll(bytes)),
      { numRuns: 2000 },
    );
  });

  it("random sequences of what matters to the scanner, too", () => {
    const text = fc
      .array(fc.constantFrom(...bits, ...words), { maxLength: 120 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (each) => void askAll(Buffer.from(each))),
      { numRuns: 3000 },
    );
  });

  it("mutated files of the standard library, too", () => {
    const files = standardLibraryFiles().filter((_, index) => index % 60 === 0);
    const contents = files.map((file) => readFileSync(file).subarray(0, 20_000));
    const mutation = fc.record({
      file: fc.nat(contents.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(40),
      insert: fc.constantFrom(...bits, ...words, ""),
    });
    fc.assert(
      fc.property(mutation, ({ file, at, remove, insert }) => {
        const bytes = contents[file] ?? Buffer.alloc(0);
        const offset = Math.floor(at * bytes.length);
        askAll(
          Buffer.concat([bytes.subarray(0, offset), Buffer.from(insert), bytes.subarray(offset + remove)]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("a deleted bracket or quote in one function hides no handler of another", () => {
    const handler = (name: string): string =>
      `def ${name}():\n    try:\n        work(1, [2], {3: "4"})\n    except Exception:\n        pass\n\n`;
    const text = handler("a") + handler("b") + handler("c");
    const counted = (each: string): number => {
      const source = new PythonSource({ path: "x.py", bytes: Buffer.from(each) });
      return [...source.linesInScope((index) => source.scan.words.at(index) === codeOf("except"))].length;
    };
    expect(counted(text)).toBe(3);
    for (let at = 0; at < text.length; at++) {
      if ('()[]{}":,'.includes(text[at] ?? ""))
        expect(counted(text.slice(0, at) + text.slice(at + 1))).toBe(3);
    }
  });
});

describe("input made to be slow is scanned in linear time", () => {
  const repeat = (unit: string, megabytes: number): Buffer =>
    Buffer.alloc(megabytes * 1_000_000, Buffer.from(unit));
  // No timer: each of these would take hours, or run out of stack, if the work grew faster than the input.
  it.each([
    ["open brackets", repeat("(", 2)],
    ["open brackets on lines of their own", repeat("(\n", 2)],
    ["f-strings that never end", repeat('f"{(\n', 2)],
    ["nested f-strings", repeat('f"{', 2)],
    ["triple quotes behind backslashes", repeat('\\"""\n', 2)],
    ["nested format specs", Buffer.concat([Buffer.from('f"'), repeat("{a:", 2)])],
    ["named characters that never end", repeat('f"\\N{AAAAAAAAAAAAAAAA', 2)],
    ["one line of names", repeat("a ", 4)],
    [
      "ever deeper blocks",
      Buffer.from(Array.from({ length: 2000 }, (_, depth) => `${" ".repeat(depth)}if x:\n`).join("")),
    ],
    ["carriage returns", repeat("\r", 2)],
  ])("%s", { timeout: 60_000 }, (_, bytes) => {
    const source = new PythonSource({ path: "x.py", bytes });
    expect(source.syntaxError === undefined).toBe(source.scan.error === undefined);
    source.outline.statements(0, source.scan.starts.length);
    expect(source.comments().length).toBeGreaterThanOrEqual(0);
  });
});
