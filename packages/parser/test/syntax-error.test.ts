import { Buffer } from "node:buffer";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PythonSource } from "@pawl/parser";
import { standardLibraryFiles } from "@pawl/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";

/** A generator of numbers that gives the same ones in every run (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const inserted = [
  "(",
  ")",
  "]",
  "{",
  ":",
  ",",
  "=",
  "'",
  '"',
  " x ",
  " 1 ",
  "+",
  "*",
  "\n",
  "\n    ",
  "\n)",
  "def ",
  "try:\n",
  "else:",
  " if ",
  ".",
  "@",
  "!",
  "print x",
  "<<<<<<< x\n",
];

/** Texts made of stretches of real files by one small accident each: something lost, something put in, lines swapped. */
function accidents(count: number): string[] {
  const random = randomFrom(20261123);
  const files = standardLibraryFiles().filter((_, index) => index % 37 === 0);
  const texts: string[] = [];
  while (texts.length < count) {
    const text = readFileSync(files[random(files.length)] ?? "", "utf8")
      .replaceAll("\r\n", "\n")
      .replace("\ufeff", "");
    const lines = text.split("\n");
    const tops = lines.flatMap((line, index) =>
      /^(def|class|import|from|if|@)\b/.test(line) ? [index] : [],
    );
    const first = tops[random(tops.length || 1)] ?? 0;
    const piece = lines.slice(first, first + 60);
    if (piece.length < 3) continue;
    const at = random(piece.length);
    const line = piece[at] ?? "";
    const column = random(line.length + 1);
    const accident = random(4);
    if (accident === 0) piece.splice(at, 1);
    else if (accident === 1) piece[at] = line.slice(0, column) + line.slice(column + 1);
    else if (accident === 2)
      piece[at] = line.slice(0, column) + (inserted[random(inserted.length)] ?? "") + line.slice(column);
    else piece.splice(at, 1, piece[at + 1] ?? "", line);
    texts.push(`${piece.join("\n")}\n`);
  }
  return texts;
}

describe("syntax errors, against Python's ast", () => {
  const texts = accidents(4000);
  const run = spawnSync("python3", ["-X", "utf8", fileURLToPath(new URL("reads.py", import.meta.url))], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const reads = z.array(z.boolean()).parse(JSON.parse(run.stdout));
  const errors = texts.map(
    (text) => new PythonSource({ path: "x.py", bytes: Buffer.from(text) }).syntaxError,
  );

  it("none is seen where Python sees none", () => {
    const wrong = texts.flatMap((text, index) =>
      reads[index] === true && errors[index] !== undefined
        ? [{ error: errors[index]?.message, near: text.split("\n")[(errors[index]?.line ?? 1) - 1] }]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it("of those that Python sees, nearly all are seen", () => {
    const refused = reads.flatMap((each, index) => (each ? [] : [index]));
    const missed = refused.filter((index) => errors[index] === undefined);
    expect(refused.length).toBeGreaterThan(800);
    expect(missed.length / refused.length).toBeLessThan(0.1);
  });
});

describe("syntax newer or rarer than the machine's Python", () => {
  it.each([
    ...["type X[T] = list[T]", "def f[T: (int, str), *Ts, **P](a: T) -> T: ...", "class A[T = int]: pass"],
    ...[
      "try: x\nexcept A, B: pass",
      "try: x\nexcept* A as e: y\nelse: z\nfinally: w",
      "with (a as b, c as d): pass",
    ],
    ...[
      "f = lambda: (yield)",
      "lambda x, /, *, y=1: x",
      "*a, b = c",
      "x, = y",
      "x[*a] = 1",
      "x[1:, ::2, ...] = 1",
    ],
    ...[
      "from ...a import b",
      "from . import (a, b,)",
      "from .. import *",
      "[0x1for x in (1, 2)]",
      "1if x else 2",
    ],
    ...[
      "1..real + 1.e5 + .5 + 1_000.0e-5j + 00 + 0xFFor x",
      "t'{x}' f'{y}' rb'z'",
      "x = ~-1 ** -2 @ b; a @= b; a -= -1",
    ],
    ...[
      "match x:\n  case {'a': 1, **r}: pass\n  case -1 | A(b=1) if c: pass\n  case 'x': pass\n  case _: pass",
    ],
    ...[
      "match 'a', 1:\n  case _: pass",
      "match not x:\n  case _: pass",
      "match = 1; case = type = 3; match[1:2]",
    ],
    ...["async def f():\n  async for x in await y: pass\n  else: pass\n  return [z async for z in y]"],
    ...[
      "while 1: break\nelse: pass",
      "if x: pass\n# c\nelif y: pass\nelse: pass",
      "def f(a=1, /, *b, **c) -> 'x': ...",
    ],
  ])("%s", (text) => {
    expect(new PythonSource({ path: "x.py", bytes: Buffer.from(`${text}\n`) }).syntaxError).toBeUndefined();
  });

  it.each([
    ...[
      'print "x"',
      "exec code in ns",
      "raise E, 'x'",
      "0777",
      "10L",
      "a <> b",
      "`x`",
      "x = ",
      "x = = 1",
      "f(a b)",
      "if x",
    ],
    ...[
      "try:\n  x\ny",
      "else: x",
      "except A: x",
      "x:\n  y",
      "a b",
      "def f(:",
      "x = “a”",
      "for x in y",
      "x?",
      "!x",
      "{} {}",
    ],
  ])("but not %s", (text) => {
    expect(new PythonSource({ path: "x.py", bytes: Buffer.from(`${text}\n`) }).syntaxError).toBeDefined();
  });
});
