import { Buffer } from "node:buffer";
import { PythonSource } from "@pawl/parser";
import { describe, expect, it } from "vitest";

function digest(code: string): string {
  const source = new PythonSource({ path: "x.py", bytes: Buffer.from(code) });
  return source.digest(0, source.bytes.length);
}

describe("the digest of code", () => {
  // Stored facts and fingerprints in other people's baselines hold these: they may never change.
  it.each([
    ["except Exception:\n    pass", "b0dc2769639704c8"],
    [`log.error('it\\'s "x"', U"a", b'\\\\', rb"\\'", 0XFF, 1E5)`, "387f1d230331bf85"],
    ["f(a, (b), c); g", "a0f177d65d26b02f"],
    [`x = F'{a!r} \\'q\\'' """t'r""" # no`, "1edf774f6ee93ecd"],
    ["größe = 'é' \\\n + 1É", "1f06c57d65a37ae9"],
    ["'open", "30da2826a39aee42"],
    ["Uf'x' uR'y'", "99ead259bb35aa78"],
  ])("of %j", (code, expected) => {
    expect(digest(code)).toBe(expected);
  });

  it("leaves out what formatters change", () => {
    expect(digest(`f( 'a', # why\n  (b),\n)`)).toBe(digest(`f("a", b)`));
    expect(digest("f('a')")).not.toBe(digest("f('b')"));
  });
});
