import { describe, expect, it } from "vitest";
import { excerpt } from "../src/excerpt.ts";
import { width } from "../src/width.ts";
import { fc, nastyText } from "./arbitrary.ts";

/** The line with what the marker stands under in brackets, cell by cell. */
function marked(line: string, column: number, endColumn: number, cells = 100): string {
  const { text, indent, length } = excerpt(line, column, endColumn, cells);
  return `${text}\n${" ".repeat(indent)}${"^".repeat(length)}`;
}

describe("excerpt", () => {
  it("marks the span", () => {
    expect(marked("except: pass", 1, 8)).toBe("except: pass\n^^^^^^^");
  });

  it("expands tabs to stops of four cells", () => {
    expect(marked("\tx\texcept:", 4, 11)).toBe("    x   except:\n        ^^^^^^^");
  });

  it("counts wide characters twice, combining marks not at all, and pairs of UTF-16 units once", () => {
    expect(marked("日本 x", 4, 5)).toBe("日本 x\n     ^");
    expect(marked("e\u0301 x", 4, 5)).toBe("e\u0301 x\n  ^");
    expect(marked("😀 x", 4, 5)).toBe("😀 x\n   ^");
    expect(marked("x 日本", 3, 5)).toBe("x 日本\n  ^^^^");
  });

  it("counts what it writes out", () => {
    expect(marked("\x1b[31m x", 7, 8)).toBe("\\x1b[31m x\n         ^");
  });

  it("marks the place after the line's end", () => {
    expect(marked("x", 2, 2)).toBe("x\n ^");
    expect(marked("", 1, 1)).toBe("\n^");
    expect(marked("x", 9, 12)).toBe("x\n ^");
  });

  it("cuts a long line around the marker", () => {
    const line = `${"a".repeat(200)}NEEDLE${"b".repeat(200)}`;
    const { text, indent, length } = excerpt(line, 201, 207, 40);
    expect(width(text)).toBeLessThanOrEqual(40);
    expect(text.slice(indent, indent + length)).toBe("NEEDLE");
    expect(text.startsWith("…")).toBe(true);
    expect(text.endsWith("…")).toBe(true);
  });

  it("cuts a span that is itself too long at its end", () => {
    const { text, indent, length } = excerpt("x".repeat(500), 1, 501, 40);
    expect(text).toBe(`${"x".repeat(38)}…`);
    expect([indent, length]).toEqual([0, 38]);
  });

  it("costs no more on a line of many megabytes", () => {
    const line = "z".repeat(50_000_000);
    const { text } = excerpt(line, 25_000_000, 25_000_005, 80);
    expect(width(text)).toBeLessThanOrEqual(80);
  });

  it("fits its room, with the marker in it, and shows no hidden character, whatever the line", () => {
    fc.assert(
      fc.property(
        nastyText,
        fc.nat(60),
        fc.nat(60),
        fc.integer({ min: 20, max: 60 }),
        (line, from, more, cells) => {
          const { text, indent, length } = excerpt(line, from + 1, from + 1 + more, cells);
          expect(width(text)).toBeLessThanOrEqual(cells);
          expect(indent + length).toBeLessThanOrEqual(cells);
          expect(length).toBeGreaterThan(0);
          expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
