import { describe, expect, it } from "vitest";
import { plan } from "../../src/issues/plan.ts";
import { keptBecause, Nights, said } from "./nights.ts";

describe("humans", () => {
  it("files nothing again that was closed as not planned, wherever it moves, until its text changes", () => {
    for (const reason of ["not_planned", "duplicate"]) {
      const nights = new Nights("finding");
      nights.sweep({ "a.py": ["TODO one"] });
      nights.tracker.humanCloses(1, reason);
      expect(nights.sweep({ "a.py": ["x", "TODO one"] })).toEqual([]);
      expect(nights.sweep({ "b.py": ["x", "TODO one"] }, { renames: { "b.py": "a.py" } })).toEqual([]);
      expect(nights.sweep({ "b.py": ["x"], "c.py": ["TODO one"] })).toEqual([]);
      expect(nights.sweep({ "b.py": ["x"], "c.py": ["def f", "TODO one"] })).toEqual([]);
      expect(nights.sweep({ "b.py": ["x"], "c.py": ["def f", "TODO other"] })).toEqual([
        "open: other in c.py",
      ]);
      expect(nights.tracker.issues.get(1)?.state).toBe("closed");
    }
  });

  it("leaves what has the label, open or closed", () => {
    const nights = new Nights("finding");
    nights.sweep({ "a.py": ["TODO one", "def f", "TODO two"] });
    nights.tracker.set(1, { labels: ["WontFix"] });
    nights.tracker.set(2, { labels: ["wontfix"], state: "closed", stateReason: "completed" });
    expect(nights.sweep({ "a.py": ["x", "def f", "TODO two"] })).toEqual([]);
    expect(nights.sweep({ "a.py": ["TODO one", "def f", "TODO two"] })).toEqual([]);
  });

  it("opens once again what was closed as completed while it stands", () => {
    const nights = new Nights("file");
    nights.sweep({ "a.py": ["TODO one"] });
    nights.tracker.humanCloses(1, "completed");
    expect(nights.sweep({ "a.py": ["TODO one"] })).toEqual([
      "reopen #1: closed as completed, and 1 finding still there",
    ]);
    nights.tracker.humanCloses(1, "completed");
    expect(nights.sweep({ "a.py": ["TODO one"] })).toEqual([]);
    expect(keptBecause(nights.plan(nights.again()), 1)).toBe(
      "closed again after Pawl had reopened it: a human's decision",
    );
  });

  it("does not close again what a human opened again, until its debt came and went", () => {
    const nights = new Nights("file");
    nights.sweep({ "a.py": ["TODO one"] });
    nights.sweep({ "a.py": ["x"] });
    nights.tracker.humanReopens(1);
    expect(nights.sweep({ "a.py": ["x"] })).toEqual([]);
    expect(keptBecause(nights.plan(nights.again()), 1)).toContain("a human opened it again");
    expect(nights.sweep({ "a.py": ["TODO two"] })).toEqual(["update #1: 1 added, 1 gone"]);
    expect(nights.sweep({ "a.py": ["x"] })).toEqual(["close #1 as paid: its debt is paid"]);
  });

  it("keeps a decision on one of two races' issues, whatever its number", () => {
    const nights = new Nights("file");
    const sweep = nights.look({ "a.py": ["TODO one"] });
    nights.tracker.applyAll([...nights.plan(sweep), ...plan(sweep, [], nights.settings)]);
    nights.tracker.humanCloses(2, "not_planned");
    expect(said(nights.plan(nights.again()))).toEqual([
      "close #1 as duplicate: #2 was filed for the same debt at the same time",
    ]);
  });

  it("covers by a decision what its marker could not hold", () => {
    const nights = new Nights("file");
    const many = Array.from({ length: 900 }, (_, index) => `TODO ${index}`);
    nights.sweep({ "a.py": many });
    const { more = 0, entries } = nights.tracker.mark(1);
    expect(entries.length + more).toBe(900);
    expect(more).toBeGreaterThan(0);
    expect(nights.sweep({ "a.py": many })).toEqual([]);
    nights.tracker.humanCloses(1, "not_planned");
    expect(nights.sweep({ "a.py": many })).toEqual([]);
    expect(nights.sweep({ "a.py": [...many, "TODO more"] })).toEqual(["open: todo: 1 finding in a.py"]);
  });
});

describe("large groups", () => {
  it("are one issue whose marker is cut, and lose nothing", () => {
    const nights = new Nights("file");
    const many = [...Array.from({ length: 900 }, (_, index) => `TODO ${index}`), "end"];
    nights.sweep({ "a.py": many });
    expect(nights.sweep({ "a.py": many.slice(1) })).toEqual(["update #1: 1 gone"]);
    const { more = 0, entries } = nights.tracker.mark(1);
    expect(entries.length + more).toBe(899);
    expect(nights.sweep({ "a.py": many.slice(1) })).toEqual([]);
    expect(nights.tracker.issues.get(1)?.body.length).toBeLessThan(33_000);
  });

  it("are split where it is configured, and what is filed stays in its part", () => {
    const nights = new Nights("file", { split: true });
    const many = Array.from({ length: 250 }, (_, index) => `TODO ${index}`);
    expect(nights.sweep({ "a.py": many })).toEqual([
      "open: todo: 100 findings in a.py",
      "open: todo: 100 findings in a.py (part 2)",
      "open: todo: 50 findings in a.py (part 3)",
    ]);
    expect(nights.sweep({ "a.py": many })).toEqual([]);
    expect(nights.sweep({ "a.py": many.slice(1) })).toEqual(["update #1: 1 gone"]);
    expect(nights.sweep({ "a.py": [...many.slice(1), "TODO new", "TODO newer"] })).toEqual([
      "update #1: 1 added",
      "update #3: 1 added",
    ]);
    expect(
      nights.sweep({ "b.py": [...many.slice(1), "TODO new", "TODO newer"] }, { renames: { "b.py": "a.py" } }),
    ).toEqual(["update #1: moved or edited", "update #2: moved or edited", "update #3: moved or edited"]);
  });
});
