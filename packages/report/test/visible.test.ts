import { describe, expect, it } from "vitest";
import { visible } from "../src/visible.ts";
import { fc, nastyText } from "./arbitrary.ts";

describe("visible", () => {
  it("writes out control characters, bidi marks and what has no width", () => {
    expect(visible("a\x1b[31mb\x07\x7f")).toBe("a\\x1b[31mb\\x07\\x7f");
    expect(visible("\u009b2J\u202eevil\u2066\u200b\ufeff")).toBe("\\u009b2J\\u202eevil\\u2066\\u200b\\ufeff");
    expect(visible("a\tb\r\nc\u2028")).toBe("a\\tb\\r\\nc\\u2028");
    expect(visible("\u{e0041}x")).toBe("\\u{e0041}x");
  });

  it("writes a byte of a path that is not UTF-8 as that byte, another half of a pair as its number", () => {
    expect(visible("caf\udce9.py")).toBe("caf\\xe9.py");
    expect(visible("\ud83d")).toBe("\\ud83d");
  });

  it("leaves letters of all scripts, combining marks and emoji", () => {
    const text = "naïve שלום 日本語 e\u0301 😀";
    expect(visible(text)).toBe(text);
  });

  it("keeps what it is told to keep", () => {
    expect(visible("a\tb\n\x1b", "\t\n")).toBe("a\tb\n\\x1b");
  });

  it("never lets a hidden character through, and changes nothing twice", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});
