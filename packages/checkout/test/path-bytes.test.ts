import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePath, decodePaths, encodePath } from "../src/index.ts";

describe("a path's bytes", () => {
  it("are UTF-8 where they can be", () => {
    expect(decodePath(Buffer.from("ä/🐍.py"))).toBe("ä/🐍.py");
    expect(decodePath(Buffer.from("\ufeffa.py"))).toBe("\ufeffa.py");
  });

  it("are lone surrogates where they are none, as Python's surrogateescape has it", () => {
    expect(decodePath(Buffer.from("caf\xe9.py", "latin1"))).toBe("caf\udce9.py");
    expect(decodePath(Buffer.of(0xe2, 0x82, 0x61))).toBe("\udce2\udc82a");
    expect(decodePath(Buffer.of(0xed, 0xa0, 0x80))).toBe("\udced\udca0\udc80");
    expect(decodePath(Buffer.of(0xc0, 0x80, 0xff))).toBe("\udcc0\udc80\udcff");
    expect(decodePath(Buffer.concat([Buffer.from("🐍"), Buffer.of(0x80)]))).toBe("🐍\udc80");
  });

  it("come back exactly, whatever they are", () => {
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc.string({ unit: "binary" }).map((text) => new Uint8Array(Buffer.from(text))),
      fc
        .array(fc.constantFrom(0xf0, 0x9f, 0x90, 0x8d, 0x41, 0xe2, 0x82, 0xac, 0xed, 0xa0))
        .map((bytes) => new Uint8Array(bytes)),
    );
    fc.assert(
      fc.property(bytes, (path) => {
        expect([...encodePath(decodePath(path))]).toEqual([...path]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("are cut at NUL, one by one where some are no UTF-8", () => {
    expect(decodePaths(Buffer.from("a.py\0b c.py\0"))).toEqual(["a.py", "b c.py"]);
    expect(decodePaths(Buffer.from("a\xff.py\0b\n.py\0", "latin1"))).toEqual(["a\udcff.py", "b\n.py"]);
    expect(decodePaths(Buffer.of())).toEqual([]);
  });
});
