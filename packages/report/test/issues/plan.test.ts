import { describe, expect, it } from "vitest";
import { groupId } from "../../src/issues/identity.ts";
import { commitsToCompare, plan } from "../../src/issues/plan.ts";
import { keptBecause, Nights, said } from "./nights.ts";
import { GATE } from "./repository.ts";

describe("opening", () => {
  it("files a group once, and writes nothing on an idle night", () => {
    const nights = new Nights("directory");
    expect(nights.sweep({ "src/a.py": ["TODO one", "TODO two"], "b.py": ["TODO three"] })).toEqual([
      "open: todo: 2 findings in src",
      "open: todo: 1 finding in the root folder",
    ]);
    const sweep = nights.look({ "src/a.py": ["x", "TODO one", "TODO two"], "b.py": ["TODO three"] });
    expect(said(nights.plan(sweep))).toEqual([]);
    expect(commitsToCompare(sweep, nights.tracker.filed(), nights.settings)).toEqual([]);
  });

  it("leaves old debt alone until it is asked for", () => {
    const nights = new Nights("file");
    const files = { "a.py": ["TODO one"], "b.py": ["TODO two"] };
    expect(nights.sweep(files, { known: true })).toEqual([
      "unfiled: todo: 1 finding in a.py: was there before the first sweep",
      "unfiled: todo: 1 finding in b.py: was there before the first sweep",
    ]);
    const requested = [groupId(GATE, "file", "b.py", 0)];
    expect(said(nights.plan(nights.again({ known: true, requested })))[0]).toBe(
      "open: todo: 1 finding in b.py",
    );
    const all = plan(nights.again({ known: true }), [], { ...nights.settings, file: "all" });
    expect(all.map(({ kind }) => kind)).toEqual(["open", "open"]);
    const none = plan(nights.again(), [], { ...nights.settings, file: "none" });
    expect(none.map(({ kind }) => kind)).toEqual(["keep", "keep"]);
  });

  it("files the worst debt first, within the cap, and says that the rest waits", () => {
    const nights = new Nights("file", { maxIssues: 1 });
    const files = { "a.py": ["TODO one", "TODO two"], "b.py": ["TODO bad"], "c.py": ["TODO x"] };
    expect(nights.sweep(files)).toEqual([
      "open: todo: 1 finding in b.py",
      "unfiled: todo: 2 findings in a.py: has no issue yet; waits for the next sweep: 1 of 3 are done in this one",
      "unfiled: todo: 1 finding in c.py: has no issue yet; waits for the next sweep: 1 of 3 are done in this one",
    ]);
    expect(nights.sweep(files)[0]).toBe("open: todo: 2 findings in a.py");
    expect(nights.sweep(files)).toEqual(["open: todo: 1 finding in c.py"]);
    expect(nights.sweep(files)).toEqual([]);
  });

  it("tells equal debt apart, and gives two runs at once the same ids", () => {
    const nights = new Nights("finding");
    const sweep = nights.look({ "a.py": ["TODO same", "TODO same"] });
    const [one, other] = [nights.plan(sweep), nights.plan(sweep)];
    nights.tracker.applyAll([...one, ...other]);
    const ids = nights.tracker.filed().map(({ mark }) => mark.id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(2);
    const next = nights.plan(nights.again());
    nights.tracker.applyAll(next);
    expect(said(next)).toEqual([
      "close #3 as duplicate: #1 was filed for the same debt at the same time",
      "close #4 as duplicate: #2 was filed for the same debt at the same time",
    ]);
    expect(said(nights.plan(nights.again()))).toEqual([]);
  });

  it("does not file what the dashboard remembers and no list shows", () => {
    const nights = new Nights("file");
    const id = groupId(GATE, "file", "a.py", 0);
    expect(nights.sweep({ "a.py": ["TODO one"] }, { filedBefore: { [id]: 7 } })).toEqual([
      "unfiled: todo: 1 finding in a.py: filed before as #7, which is not among Pawl's issues: it is not filed twice",
    ]);
  });
});

describe("updating", () => {
  it("follows edits, moves and renames", () => {
    const nights = new Nights("finding");
    nights.sweep({ "a.py": ["def f", "TODO one"], "b.py": ["def g", "TODO two"] });
    expect(nights.sweep({ "a.py": ["def f", "TODO three"], "b.py": ["def g", "TODO two"] })).toEqual([
      "update #1: moved or edited",
    ]);
    expect(
      nights.sweep(
        { "c.py": ["def f", "TODO three"], "b.py": ["def g", "TODO two"] },
        { renames: { "c.py": "a.py" } },
      ),
    ).toEqual(["update #1: moved or edited"]);
    expect(nights.sweep({ "c.py": ["def f", "TODO three", "def g", "TODO two"], "b.py": ["x"] })).toEqual([
      "update #2: moved or edited",
    ]);
    expect(nights.tracker.mark(2).entries[0]?.path).toBe("c.py");
  });

  it("keeps the issue of a directory that was renamed, and files the old name's new debt apart", () => {
    const nights = new Nights("directory");
    nights.sweep({ "old/a.py": ["TODO one"] });
    expect(nights.sweep({ "new/a.py": ["TODO one"] }, { renames: { "new/a.py": "old/a.py" } })).toEqual([
      "update #1: moved or edited",
    ]);
    expect(nights.tracker.mark(1).group).toBe("new");
    expect(nights.sweep({ "new/a.py": ["TODO one"], "old/b.py": ["TODO two"] })).toEqual([
      "open: todo: 1 finding in old",
    ]);
    const ids = nights.tracker.filed().map(({ mark }) => mark.id);
    expect(new Set(ids).size).toBe(2);
  });

  it("leaves what moved into a directory without an issue where it is until that has one", () => {
    const nights = new Nights("directory");
    nights.sweep({ "a/x.py": ["TODO one", "TODO two"], "b/y.py": ["z"] });
    expect(nights.sweep({ "a/x.py": ["TODO one"], "b/y.py": ["z", "TODO two"] }, { known: true })).toEqual([
      "update #1: moved or edited",
    ]);
    expect(nights.sweep({ "a/x.py": ["TODO one"], "b/y.py": ["z", "TODO two", "TODO three"] })).toEqual([
      "open: todo: 2 findings in b",
      "update #1: moved or edited",
    ]);
    expect(said(nights.plan(nights.again()))).toEqual([]);
  });

  it("keeps a maintainer's title, and changes its own", () => {
    const nights = new Nights("file");
    nights.sweep({ "a.py": ["TODO one"], "b.py": ["TODO one"] });
    nights.tracker.set(1, { title: "Ours" });
    nights.sweep({ "a.py": ["TODO one", "TODO two"], "b.py": ["TODO one", "TODO two"] });
    expect(nights.tracker.issues.get(1)?.title).toBe("Ours");
    expect(nights.tracker.issues.get(2)?.title).toBe("todo: 2 findings in b.py");
  });

  it("keeps the issues of another grouping when the configuration changes", () => {
    const nights = new Nights("file");
    const files = { "src/a.py": ["TODO one"], "src/b.py": ["TODO two"] };
    nights.sweep(files);
    const by = { ...nights.settings, groupBy: new Map([[GATE, "directory" as const]]) };
    expect(said(plan(nights.again(), nights.tracker.filed(), by))).toEqual([]);
    const sweep = nights.look({ ...files, "src/c.py": ["TODO three"] });
    expect(said(plan(sweep, nights.tracker.filed(), by))).toEqual(["open: todo: 1 finding in src"]);
  });
});

describe("closing", () => {
  it("closes what is paid, and opens it again when it is back", () => {
    const nights = new Nights("finding");
    nights.sweep({ "a.py": ["TODO one"], "b.py": ["x"] });
    expect(nights.sweep({ "a.py": ["x"], "b.py": ["x"] })).toEqual(["close #1 as paid: its debt is paid"]);
    expect(nights.sweep({ "a.py": ["x"], "b.py": ["x"] })).toEqual([]);
    expect(nights.sweep({ "a.py": ["x", "TODO one"], "b.py": ["x"] })).toEqual([
      "reopen #1: its debt is back",
    ]);
    expect(nights.tracker.mark(1).closedAs).toBeUndefined();
  });

  it("does not take debt that was never filed for what was paid", () => {
    const nights = new Nights("finding");
    const other = { "b.py": ["TODO one", "y"] };
    nights.sweep({ ...other }, { known: true });
    nights.sweep(
      { ...other, "a.py": ["TODO one"] },
      {
        requested: [groupId(GATE, "finding", nights.again().report.findings[0]?.fingerprint ?? "", 0)],
        known: true,
      },
    );
    expect(nights.tracker.mark(1).entries[0]?.path).toBe("a.py");
    expect(nights.sweep({ ...other, "a.py": ["x"] }, { known: true })[0]).toBe(
      "close #1 as paid: its debt is paid",
    );
  });

  it("asks for proof", () => {
    const nights = new Nights("file");
    nights.sweep({ "a.py": ["TODO one"], "b.py": ["x"] });
    const files = { "a.py": ["x"], "b.py": ["x"] };
    const why = (night: Parameters<Nights["look"]>[1]) =>
      keptBecause(nights.plan(nights.look(files, night)), 1);
    expect(why({ broken: ["a.py"] })).toContain("a.py has a syntax error");
    expect(why({ unread: ["a.py"] })).toContain("a.py is there and was not looked at");
    expect(
      why({ report: { unanalysed: [{ path: "a.py", reason: "no permission", blocking: true }] } }),
    ).toContain("no permission");
    expect(why({ report: { rules: new Map() } })).toContain("todo/todo is off");
    for (const status of ["error", "skipped"] as const) {
      expect(why({ report: { gates: [{ name: GATE, status, skipped: [], stats: {} }] } })).toContain(
        "the gate todo",
      );
    }
    const skipped = [{ rule: "todo/todo", reason: "no tracker" }];
    expect(why({ report: { gates: [{ name: GATE, status: "pass", skipped, stats: {} }] } })).toContain(
      "no tracker",
    );
    expect(nights.sweep(files)).toEqual(["close #1 as paid: its debt is paid"]);
  });

  it("does not call paid what a rename took out of sight", () => {
    const nights = new Nights("file");
    nights.sweep({ "a.py": ["TODO one"] });
    const night = { renames: { "b.py": "a.py" }, broken: ["b.py"] };
    expect(nights.sweep({ "b.py": ["TODO one"] }, night)).toEqual([
      expect.stringContaining("update #1: no proof that all of its debt is gone: b.py"),
    ]);
    expect(nights.sweep({ "b.py": ["TODO one"] }, { broken: ["b.py"] })).toEqual([]);
    expect(nights.sweep({ "b.py": ["TODO one"] })).toEqual(["update #1: moved or edited"]);
  });

  it("closes the debt of a file that is gone", () => {
    const nights = new Nights("file");
    nights.sweep({ "a.py": ["TODO one"], "b.py": ["x"] });
    expect(nights.sweep({ "b.py": ["x"] })).toEqual(["close #1 as paid: its debt is paid"]);
  });

  it("waits for the grace, commit by commit", () => {
    const nights = new Nights("file", { misses: 2 });
    nights.sweep({ "a.py": ["TODO one"] });
    expect(nights.sweep({ "a.py": ["x"] })).toEqual(["update #1: its debt is gone, seen at 1 of 2 commits"]);
    expect(said(nights.plan(nights.again()))).toEqual([]);
    expect(nights.sweep({ "a.py": ["TODO one"] })).toEqual(["update #1: moved or edited"]);
    nights.sweep({ "a.py": ["x"] });
    expect(nights.sweep({ "a.py": ["y"] })).toEqual(["close #1 as paid: its debt is paid"]);
  });

  it("closes what is accepted, and opens it when that ends", () => {
    const nights = new Nights("file");
    const files = { "a.py": ["TODO one", "TODO two"] };
    nights.sweep(files);
    expect(nights.sweep(files, { accepted: ["TODO one"] })).toEqual(["update #1: 1 agreed"]);
    expect(nights.sweep(files, { accepted: ["TODO one", "TODO two"] })).toEqual([
      "close #1 as accepted: all that stands of it is agreed: 2 findings suppressed or accepted",
    ]);
    expect(nights.sweep(files, { accepted: ["TODO one", "TODO two"] })).toEqual([]);
    expect(nights.sweep(files)).toEqual(["reopen #1: what was accepted is accepted no longer"]);
  });
});
