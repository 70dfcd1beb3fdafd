import { describe, expect, it } from "vitest";
import { planDashboard } from "../../src/issues/dashboard.ts";
import { readDashboard } from "../../src/issues/dashboard-state.ts";
import { LONGEST_BODY } from "../../src/issues/issue-context.ts";
import { renderPlan } from "../../src/issues/plan-table.ts";
import type { Sweep } from "../../src/issues/sweep.ts";
import { type Night, Nights } from "./nights.ts";

/** Nights with a dashboard, whose body stands in `body`. */
class Board extends Nights {
  body = "";

  /** Whether the dashboard was written. */
  night(files: Readonly<Record<string, readonly string[]>>, night: Night = {}): boolean {
    const read = readDashboard(this.body);
    if (read === "damaged") throw new Error("damaged");
    const before = Object.fromEntries(read?.filedBefore ?? []);
    return this.write(
      this.look(files, { ...night, requested: [...(read?.requested ?? [])], filedBefore: before }),
    );
  }

  write(sweep: Sweep): boolean {
    const changes = this.plan(sweep);
    this.tracker.applyAll(changes);
    const again = this.plan(sweep);
    const body = planDashboard({ body: this.body, sweep, changes: again, issues: this.tracker.filed() });
    if (body === undefined || body === "damaged") return false;
    this.body = body;
    return true;
  }
}

const anIssue = { title: "t", body: "", state: "open", stateReason: null, labels: [] } as const;

describe("the dashboard", () => {
  it("says what there is, and is not written on an idle night", () => {
    const board = new Board("directory");
    const files = { "src/a.py": ["TODO one", "TODO bad two"], "lib/b.py": ["TODO three"] };
    expect(board.night(files, { known: true, accepted: ["TODO three"] })).toBe(true);
    expect(board.body.split("\n").slice(1).join("\n")).toMatchInlineSnapshot(`
      "What debt there is, as Pawl's last look at the default branch found it. **Tick a box** to have that group filed as an issue by the next sweep. What stands outside of this part is yours.

      <!-- pawl:gate todo -->
      ## todo: 2 findings

      | Rule | Findings | Change |
      |---|--:|--:|
      | <code>todo/bad</code> | 1 | 0 |
      | <code>todo/todo</code> | 1 | 0 |

      **Most of it in:** <code>src</code> (2).

      **Accepted:** 1 finding.

      - 1 × <code>todo/todo</code> without an end: no reason given

      **Without an issue:** 1 group of 2 findings.

      - [ ] <!-- pawl:file 9487aa33a15991f3 -->todo: 2 findings in src
      <!-- /pawl:gate todo -->
      <!-- /pawl:dashboard -->"
    `);
    expect(
      board.night(
        { ...files, "src/a.py": ["x", ...files["src/a.py"]] },
        { known: true, accepted: ["TODO three"] },
      ),
    ).toBe(false);
    expect(
      board.night({ ...files, "src/a.py": ["TODO one"] }, { known: true, accepted: ["TODO three"] }),
    ).toBe(true);
    expect(board.body).toContain("1 finding (−1 when it last changed)");
    expect(
      board.night({ ...files, "src/a.py": ["TODO one"] }, { known: true, accepted: ["TODO three"] }),
    ).toBe(false);
  });

  it("files what is ticked, on the next night, and remembers it", () => {
    const board = new Board("directory");
    const files = { "src/a.py": ["TODO one"], "lib/b.py": ["TODO [x] <!-- pawl:file 0123456789abcdef -->"] };
    board.night(files, { known: true });
    expect(board.body.match(/^- \[ \] <!-- pawl:file /gm)).toHaveLength(2);
    expect(readDashboard(board.body)).toMatchObject({ requested: new Set() });
    board.body = `Hello\r\n${board.body.replace(/- \[ \] (.*in src)/, "- [x] $1").replaceAll("\n", "\r\n")}`;
    board.night(files, { known: true });
    expect(board.tracker.filed().map(({ title }) => title)).toEqual(["todo: 1 finding in src"]);
    const read = readDashboard(board.body);
    if (read === undefined || read === "damaged") throw new Error("no dashboard");
    expect([...read.filedBefore]).toEqual([[board.tracker.mark(1).id, 1]]);
    expect(read.gates.get("todo")?.first).toBe("commit0");
    expect(read.requested.size).toBe(0);
    expect(board.body.startsWith("Hello\r\n<!-- pawl:dashboard ")).toBe(true);
    // The list lags: the issue is not in it yet.
    board.tracker.issues.clear();
    board.night(files, { known: true });
    expect(board.tracker.issues.size).toBe(0);
    expect(board.body).toContain("filed before as");
    expect(board.night(files, { known: true })).toBe(false);
  });

  it("remembers an issue by the text that it followed, and files a twin of that text all the same", () => {
    const board = new Board("finding");
    board.night({ "a.py": ["def f", "TODO one"] });
    board.night({ "a.py": ["def f", "TODO two"] });
    board.night({ "a.py": ["def f", "TODO two", "TODO two"] });
    expect(board.tracker.filed().map(({ number }) => number)).toEqual([2, 1]);
    // A human takes the marker of the first away.
    board.tracker.issues.delete(1);
    board.night({ "a.py": ["def f", "TODO two", "TODO two"] });
    expect(board.tracker.filed().map(({ number }) => number)).toEqual([2]);
    expect(board.body).toContain("filed before as");
    expect(board.night({ "a.py": ["def f", "TODO two", "TODO two"] })).toBe(false);
  });

  it("fits into a body with what many gates have filed", () => {
    const board = new Board("file");
    const files = Object.fromEntries(
      Array.from({ length: 1_500 }, (_, index) => [`f${index}.py`, [`TODO ${index}`]]),
    );
    board.night(files, { known: true });
    const sweep = board.again({ known: true });
    const filings = new Map<string, typeof board.filing>();
    let { body } = board;
    for (const gate of ["one", "two", "three", "four", "five", "six"]) {
      filings.set(gate, board.filing);
      const issues = board
        .plan(sweep)
        .flatMap((change, index) =>
          change.kind === "keep" && change.unfiled !== undefined
            ? [{ ...anIssue, number: index, mark: { ...change.unfiled.mark, id: `${gate}${index}`, gate } }]
            : [],
        );
      const gates = [...filings.keys()].map((name) => ({
        name,
        status: "pass" as const,
        skipped: [],
        stats: {},
      }));
      const report = { ...sweep.report, gates, findings: [] };
      const next = planDashboard({ body, sweep: { ...sweep, report, filings }, changes: [], issues });
      if (next !== undefined && next !== "damaged") body = next;
    }
    expect(body.length).toBeLessThanOrEqual(LONGEST_BODY);
    // The gate that had filled the page alone lost groups of its part, and nothing of the others'.
    expect(body).toContain(
      "… and more groups, which the next sweep of this gate counts.\n<!-- /pawl:gate todo -->",
    );
    expect(body).toContain("six: 0 findings");
    expect(readDashboard(body)).toMatchObject({ gates: expect.any(Map) });
  });

  it("keeps the part of a gate that did not run", () => {
    const board = new Board("directory");
    const files = { "src/a.py": ["TODO one"] };
    board.night(files, { known: true });
    const { body } = board;
    const gates = [{ name: "todo", status: "error" as const, skipped: [], stats: {} }];
    expect(board.night(files, { known: true, report: { gates } })).toBe(false);
    const other = board.again();
    const report = {
      ...other.report,
      gates: [{ name: "bare-except", status: "pass" as const, skipped: [], stats: {} }],
      findings: [],
    };
    const filings = new Map([["bare-except", board.filing]]);
    expect(board.write({ ...other, report, filings })).toBe(true);
    const part = /<!-- pawl:gate todo -->[\s\S]*<!-- \/pawl:gate todo -->/;
    expect(part.exec(board.body)?.[0]).toBe(part.exec(body)?.[0]);
    expect(board.body).toContain("bare-except: 0 findings");
  });

  it("fits into a body with any number of groups", () => {
    const board = new Board("file");
    const files = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, index) => [
        `src/${"deep/".repeat(20)}f${index}.py`,
        [`TODO ${index}`],
      ]),
    );
    expect(board.night(files, { known: true })).toBe(true);
    expect(board.body.length).toBeLessThanOrEqual(LONGEST_BODY);
    expect(board.body).toMatch(/… and 1,\d+ more groups\./);
    expect(board.night(files, { known: true })).toBe(false);
  });

  it("is left alone where its marker was edited", () => {
    const board = new Board("file");
    board.night({ "a.py": ["TODO one"] });
    const body = board.body.replace(/pawl:dashboard \S+/, "pawl:dashboard x");
    const sweep = board.again();
    expect(readDashboard(body)).toBe("damaged");
    expect(planDashboard({ body, sweep, changes: [], issues: [] })).toBe("damaged");
  });
});

describe("renderPlan", () => {
  it("is a table with nothing hidden in it", () => {
    const nights = new Nights("finding", { maxIssues: 2 });
    nights.sweep({ "a.py": ["TODO \u001b[31mred @me", "TODO two"] });
    nights.tracker.humanCloses(2, "not_planned");
    const changes = nights.plan(nights.look({ "a.py": ["TODO two"], "b.py": ["TODO three"] }));
    expect(renderPlan(changes)).toMatchInlineSnapshot(`
      "what   issue  title                    why
      open   -      three in b.py            has no issue yet
      close  #1     \\x1b[31mred @me in a.py  its debt is paid

      1 to open, 1 to close, 1 to keep as it is
      "
    `);
    expect(renderPlan([])).toBe("no debt and no issues\n");
  });
});
