import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addToTrend } from "../../src/sweep/trend.ts";

const row = (date: string, commit: string, totals: Readonly<Record<string, number>>) => ({
  date,
  commit,
  totals: { ...totals },
});
const rowsOf = (text: string): readonly unknown[] =>
  text.split("\n").flatMap((line): readonly unknown[] => (line === "" ? [] : [JSON.parse(line)]));

describe("the trend", () => {
  it("begins with its first row, ends lines, and sorts rules", () => {
    expect(addToTrend("", row("2026-11-25", "a1", { "todo/b": 2, "bare/a": 0 }))).toBe(
      '{"date":"2026-11-25","commit":"a1","totals":{"bare/a":0,"todo/b":2}}\n',
    );
  });

  it("puts together what gates found in the same commit on the same day, the later one's word counting", () => {
    const first = addToTrend("", row("2026-11-25", "a1", { "todo/b": 2, "todo/c": 1 }));
    const both = addToTrend(first, row("2026-11-25", "a1", { "bare/a": 3, "todo/c": 4 }));
    expect(rowsOf(both)).toEqual([row("2026-11-25", "a1", { "bare/a": 3, "todo/b": 2, "todo/c": 4 })]);
    const next = addToTrend(both, row("2026-11-26", "a1", { "bare/a": 3 }));
    expect(rowsOf(addToTrend(next, row("2026-11-26", "b2", {})))).toHaveLength(3);
  });

  it("keeps the newest thousand", () => {
    const old = Array.from(
      { length: 1_200 },
      (_, at) => `${JSON.stringify(row("2026-01-01", `c${at}`, {}))}\n`,
    );
    const rows = rowsOf(addToTrend(old.join(""), row("2026-11-25", "a1", {})));
    expect(rows).toHaveLength(1_000);
    expect(rows[0]).toEqual(row("2026-01-01", "c201", {}));
    expect(rows.at(-1)).toEqual(row("2026-11-25", "a1", {}));
  });

  it("drops lines that are none of its own, and keeps those that are", () => {
    const kept = row("2026-11-24", "a0", { "bare/a": 1 });
    const text = ["{", "null", "[]", '{"date":1}', "\u0000", JSON.stringify(kept), '{"date":"2026-11-24"}'];
    const added = row("2026-11-25", "a1", {});
    expect(rowsOf(addToTrend(text.join("\n"), added))).toEqual([kept, added]);
  });

  it("can be read again whatever the file held", () => {
    const line = fc.oneof(fc.string(), fc.json(), fc.constant(JSON.stringify(row("2026-11-24", "a0", {}))));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const once = addToTrend(lines.join("\n"), row("2026-11-25", "a1", { "bare/a": 1 }));
        expect(rowsOf(once).at(-1)).toEqual(row("2026-11-25", "a1", { "bare/a": 1 }));
        expect(addToTrend(once, row("2026-11-25", "a1", { "bare/a": 1 }))).toBe(once);
      }),
    );
  });
});
