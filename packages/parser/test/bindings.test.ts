import { Buffer } from "node:buffer";
import { PythonSource } from "@pawl/parser";
import { describe, expect, it } from "vitest";

const code = `
import os, a.b, a.b.c as abc
from sys import (exit as leave,  # why
    path)
from contextlib import *
from . import near
try: import fast
except ImportError: fast = None
if x: from six import moves
X = Y = 1
typed: int = 2
declared: int
X += 1
x == 1
self.y = 1
def f(): pass
async def g(): pass
class C(X): X = 3
match = 4
größe = 5
def f(again): pass
`;

describe("bindings", () => {
  const source = new PythonSource({ path: "x.py", bytes: Buffer.from(code) });
  const kinds = (name: string): string[] =>
    source
      .bindings()
      .get(name)
      .map((binding) => {
        if (binding.kind === "import") return `import ${binding.target}`;
        if (binding.kind === "definition") return source.firstWord(binding.line);
        return source.text(binding.start, binding.end).trim();
      });

  it.each([
    ["os", ["import os"]],
    ["a", ["import a"]],
    ["abc", ["import a.b.c"]],
    ["b", []],
    ["leave", ["import sys.exit"]],
    ["exit", []],
    ["path", ["import sys.path"]],
    ["near", ["import ..near"]],
    ["fast", ["import fast", "None"]],
    ["moves", ["import six.moves"]],
    ["X", ["Y = 1"]],
    ["typed", ["2"]],
    ["declared", []],
    ["x", []],
    ["self", []],
    ["f", ["def", "def"]],
    ["g", ["async"]],
    ["C", ["class"]],
    ["match", ["4"]],
    ["größe", ["5"]],
    ["nowhere", []],
  ])("of %s", (name, expected) => {
    expect(kinds(name)).toEqual(expected);
  });

  it("may know what they know, and little else", () => {
    const { bytes } = source;
    const may = (text: string): boolean => {
      const start = Buffer.from(bytes).indexOf(text);
      return source.bindings().mayKnow(start, start + Buffer.byteLength(text));
    };
    expect(["os", "leave", "fast", "typed", "größe", "C"].map(may)).not.toContain(false);
    expect(["int", "self", "pass"].map(may)).not.toContain(true);
  });

  it("of a module", () => {
    expect(source.bindings().importsOf("sys")).toEqual([
      { name: "leave", target: "sys.exit" },
      { name: "path", target: "sys.path" },
    ]);
    expect(source.bindings().importsOf("contextlib")).toEqual([{ name: "*", target: "contextlib.*" }]);
    expect(source.bindings().importsOf("path")).toEqual([]);
  });
});
