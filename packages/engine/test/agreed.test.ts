import { check, exitCode, newAccepts, parseConfig, type Report } from "@pawl/engine";
import { describe, expect, it } from "vitest";
import { collectInMemory, treeOf, wordGate } from "./in-memory.ts";
import { changeOf } from "./ratchet/change-of.ts";

const loud = 'x = "BOOM"\n';

interface Run {
  readonly base?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly part?: boolean;
}

function report(files: Readonly<Record<string, string>>, config: string, run: Run = {}): Promise<Report> {
  return check({
    gates: [wordGate],
    config: parseConfig(config, "pawl.yml", [wordGate]),
    tree: treeOf(files),
    ...(run.base && { base: { id: "b45e", tree: treeOf(run.base), change: changeOf(run.base, files) } }),
    collect: collectInMemory,
    today: run.today ?? "2026-11-23",
    version: "1.2.3",
    wholeTree: run.part !== true,
  });
}

/** `status path:line rule` of each finding. */
const lines = ({ findings }: Report): readonly string[] =>
  findings.map(({ status, severity, at, rule }) => `${status} ${severity} ${at.path}:${at.line} ${rule}`);

describe("accept", () => {
  const legacy =
    'accept:\n  - { rule: word/loud, path: "legacy/**", reason: replaced soon, expires: 2027-06-30 }\n';

  it("takes findings of its rule in its files out of what fails", async () => {
    const all = await report({ "legacy/a.py": loud, "a.py": loud }, legacy);
    expect(lines(all)).toEqual(["new error a.py:1 word/loud", "accepted error legacy/a.py:1 word/loud"]);
    expect(all.summary).toMatchObject({ accepted: 1, suppressed: 0, new: 1 });
    expect(all.findings[1]?.suppression).toEqual({
      kind: "accept",
      line: 2,
      reason: "replaced soon",
      until: "2027-06-30",
    });
  });

  it("counts up to its last day, and is a finding at its line from then on", async () => {
    const files = { "legacy/a.py": loud };
    expect(lines(await report(files, legacy, { today: "2027-06-30" }))).toEqual([
      "accepted error legacy/a.py:1 word/loud",
    ]);
    expect(lines(await report(files, legacy, { today: "2027-07-01" }))).toEqual([
      "new error legacy/a.py:1 word/loud",
      "new error pawl.yml:2 pawl/expired",
    ]);
  });

  it("that has expired is old debt on a pull request, and so is what it accepted", async () => {
    const files = { "legacy/a.py": loud };
    const old = await report({ ...files, "b.py": "y = 1\n" }, legacy, { base: files, today: "2027-07-01" });
    expect(lines(old)).toEqual([
      "known error legacy/a.py:1 word/loud",
      "known error pawl.yml:2 pawl/expired",
    ]);
    expect(exitCode(old, "new")).toBe(0);
  });

  it("that accepts nothing in the whole tree is told, in a part of it is not", async () => {
    const files = { "a.py": loud };
    expect(lines(await report(files, legacy))).toEqual([
      "new error a.py:1 word/loud",
      "new warning pawl.yml:2 pawl/unused-allow",
    ]);
    expect(lines(await report(files, legacy, { part: true }))).toEqual(["new error a.py:1 word/loud"]);
  });

  it("is listed where the base's configuration has not got it, changed entries too", () => {
    const parse = (text: string) => parseConfig(text, "pawl.yml", [wordGate]);
    const more = `${legacy}  - { rule: word/quiet, path: a.py, reason: harmless }\n`;
    expect(newAccepts(parse(legacy), parse(legacy))).toEqual([]);
    expect(newAccepts(parse(more), parse(legacy))).toEqual([
      { kind: "accept", rule: "word/quiet", path: "pawl.yml", line: 3, covers: "a.py", reason: "harmless" },
    ]);
    expect(newAccepts(parse(more.replace("2027-06-30", "2028-01-01")), parse(more))).toMatchObject([
      { covers: "legacy/**", until: "2028-01-01" },
    ]);
  });
});

describe("limits", () => {
  const limit = (rest: string): string => `limits:\n  word: { start: 4, from: 2026-11-23, ${rest} }\n`;
  const many = { "a.py": loud.repeat(3), "b.py": loud };

  it.each([
    ["2026-11-01", 4, "before its first day"],
    ["2026-11-23", 4, "on its first day, a Monday"],
    ["2026-11-24", 3, "a day later"],
    ["2026-11-27", 1, "on the Friday"],
    ["2026-11-29", 1, "on the Sunday"],
    ["2026-11-30", 1, "at the floor"],
    ["2036-11-30", 1, "ten years later"],
  ])("have the ceiling of the day: %s is %i, %s", async (today, ceiling) => {
    const { limits } = await report({ "a.py": "x = 1\n" }, limit("per-weekday: 1, floor: 1"), { today });
    expect(limits).toEqual([{ gate: "word", unit: "findings", ceiling, count: 0, over: false }]);
  });

  it("fail a run over the whole tree above the ceiling, at their line", async () => {
    const config = `rules: { word/loud: warning }\n${limit("per-weekday: 1")}`;
    const at = await report(many, config);
    expect(at.limits).toMatchObject([{ count: 4, ceiling: 4, over: false }]);
    expect(exitCode(at, "any")).toBe(0);
    const over = await report(many, config, { today: "2026-11-24" });
    expect(over.limits).toMatchObject([{ count: 4, ceiling: 3, over: true }]);
    expect(lines(over)).toContain("new error pawl.yml:3 pawl/over-limit");
    expect(exitCode(over, "any")).toBe(1);
  });

  it("count files where they say so, and nothing that is kept quiet", async () => {
    const { limits } = await report(
      { ...many, "c.py": `${loud.trim()}  # pawl: allow[word] ours\n` },
      limit("unit: files"),
    );
    expect(limits).toMatchObject([{ unit: "files", count: 2 }]);
  });

  it("are a notice beside a base, old where the base was above the ceiling too", async () => {
    const run = { today: "2026-11-24" };
    const same = await report(many, limit("per-weekday: 1"), { ...run, base: many });
    expect(lines(same)).toContain("known notice pawl.yml:2 pawl/over-limit");
    expect(same.limits).toMatchObject([{ over: true }]);
    const grown = await report(many, limit("per-weekday: 1"), { ...run, base: { "a.py": loud.repeat(3) } });
    expect(lines(grown)).toContain("new notice pawl.yml:2 pawl/over-limit");
  });

  it("are not judged by a look at a part of the tree", async () => {
    const part = await report(many, limit("per-weekday: 4"), { part: true, today: "2026-11-30" });
    expect(part.limits).toEqual([]);
    expect(lines(part)).not.toContain(expect.stringContaining("over-limit"));
  });
});

describe("suppressions that are new against the base", () => {
  it("are listed: of new findings, of old ones, and none that was there", async () => {
    const quiet = (reason: string): string => `${loud.trim()}  # pawl: allow[word] ${reason}\n`;
    const base = { "a.py": quiet("old"), "b.py": loud };
    const head = { "a.py": `\n${quiet("old")}`, "b.py": quiet("now quiet"), "c.py": quiet("new and quiet") };
    const { newSuppressions, summary } = await report(head, "", { base });
    expect(summary).toMatchObject({ suppressed: 3, new: 0, fixed: 0 });
    expect(newSuppressions).toEqual([
      { kind: "allow", rule: "word/loud", path: "b.py", line: 1, reason: "now quiet" },
      { kind: "allow", rule: "word/loud", path: "c.py", line: 1, reason: "new and quiet" },
    ]);
  });
});
