import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { standardLibraryFiles } from "@pawl/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Brackets } from "../src/brackets.ts";
import { nameEnd } from "../src/bytes.ts";
import { wordCodeAt } from "../src/keywords.ts";
import { LogicalLine } from "../src/logical-line.ts";
import { Notes } from "../src/notes.ts";
import { PlainLine } from "../src/plain-line.ts";
import { scan } from "../src/scan.ts";
import { StringEnds } from "../src/string-ends.ts";

/** What a reader finds of one line; `undefined` where it is not plain to it. */
function readWith(Reader: typeof PlainLine | typeof LogicalLine, bytes: Uint8Array, start: number) {
  const notes = new Notes();
  const reader = new Reader(
    bytes,
    notes,
    new Brackets(bytes, notes),
    new StringEnds(bytes, start, bytes.length, notes),
  );
  const wordEnd = nameEnd(bytes, start);
  const word = wordCodeAt(bytes, start, wordEnd);
  const isPlain = reader instanceof PlainLine ? reader.read(start, wordEnd, word) : true;
  if (reader instanceof LogicalLine) reader.read(start, word);
  const { comments, error } = notes.take();
  if (!isPlain) {
    expect(comments.length).toBe(0);
    return undefined;
  }
  const noted = Array.from({ length: comments.length }, (_, index) => comments.at(index));
  return { end: reader.end, after: reader.after, comments: noted, error };
}

/** Compares both readers on every line; returns how many lines there are, and how many are plain. */
function compare(bytes: Uint8Array): { lines: number; plain: number } {
  const { starts } = scan(bytes, 0);
  let plain = 0;
  for (let index = 0; index < starts.length; index++) {
    const found = readWith(PlainLine, bytes, starts.at(index));
    if (found === undefined) continue;
    plain++;
    expect(found).toEqual(readWith(LogicalLine, bytes, starts.at(index)));
  }
  return { lines: starts.length, plain };
}

const bits =
  `' " """ ''' f" rb' { } ( ) [ ] : ; , . .. ... = == != ! -> <> - + ~ * ** / // % @ | & ^ < > >= := $ 0 1 07 1.5 1e-3
  0x1F 1if 10L 1_0 .5 def class try except finally while with return raise import pass break continue del assert global
  elif if else for async from lambda await yield and or not in is as match case type x self print “x” é #c \\`
    .split(/\s+/)
    .concat("\n", "\n    ", "\\\n", "\r\n", "\r", "\t", "\f", "\0", " ", " ", " ");

describe("lines that are plainly right", () => {
  it("read as by all the rules, and are nearly all lines of real files", () => {
    let lines = 0;
    let plain = 0;
    for (const file of standardLibraryFiles().filter((_, index) => index % 20 === 0)) {
      const counts = compare(readFileSync(file));
      lines += counts.lines;
      plain += counts.plain;
    }
    expect(plain / lines).toBeGreaterThan(0.98);
  });

  it("read as by all the rules in whatever order tokens stand", () => {
    const text = fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((parts) => parts.join(""));
    const spaced = fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.oneof(text, spaced), (each) => void compare(Buffer.from(each))),
      { numRuns: 5000 },
    );
  });

  it("do not end in the middle of dots", () => {
    for (let dots = 1; dots < 12; dots++) compare(Buffer.from(".".repeat(dots)));
  });

  it.each([
    "x = (a, *b, **c) + d[1:2, ...] - 1.5 // 2",
    "from ..a import (b as c, d)",
    "def f(a, /, b: int = 1, *, c=-1, **d) -> None:",
    "x: int = 1 if y else not z",
    "raise E(1, 2)",
    "with a as b, c as d:",
    "async with a:",
    "async def f():",
    "f = lambda *a, **b: a is not b",
    "x = 'a' \"b\" rb'c' f'{d}'  # comment",
    "@a.b(c)",
    "x <<= y >> 2 != z",
    "one, = many",
    "pass",
  ])("are %s", (text) => {
    expect(readWith(PlainLine, Buffer.from(text), 0)).toMatchObject({ error: undefined });
  });
});
