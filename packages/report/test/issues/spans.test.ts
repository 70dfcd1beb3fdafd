import { describe, expect, it } from "vitest";
import { keptBecause, Nights, said } from "./nights.ts";

const rule = { severity: "warning" as const, summary: "A TODO", help: "Do it." };
const spanning = new Map([["todo/todo", { ...rule, spans: true as const }]]);
const before = { "a.py": ["TODO one"], "b.py": ["x"] };

/** The plan of a night in which the debt is gone although its file is as it was. */
function gone(b: readonly string[], rules: ReadonlyMap<string, typeof rule>, unread: readonly string[] = []) {
  const nights = new Nights("file");
  nights.sweep(before);
  const unanalysed = unread.map((path) => ({ path, reason: "too large", blocking: true }));
  const report = { rules, unanalysed, findings: [] };
  return nights.plan(nights.look({ "a.py": ["TODO one"], "b.py": b }, { report }));
}

describe("debt of a rule that spans files", () => {
  it("is paid by a change to another file", () => {
    expect(said(gone(["y"], spanning))).toEqual(["close #1 as paid: its debt is paid"]);
    const plain = gone(["y"], new Map([["todo/todo", rule]]));
    expect(said(plain)).toEqual([]);
    expect(keptBecause(plain, 1)).toContain("a.py is as it was, and is judged in another way");
  });

  it("is not paid where nothing has changed, or not everything was read", () => {
    const same = gone(["x"], spanning);
    expect(said(same)).toEqual([]);
    expect(keptBecause(same, 1)).toContain("everything is as it was, and is judged in another way");
    const unread = gone(["y"], spanning, ["c.py"]);
    expect(said(unread)).toEqual([]);
    expect(keptBecause(unread, 1)).toContain("c.py was not analysed: too large");
  });
});
