import { describe, expect, it, type TestContext } from "vitest";
import { finding, nastyReport, place } from "../../../report/test/nasty-report.ts";
import { checkAnnotations } from "../../src/channels/check-annotations.ts";
import { clientOf, findings, publish, report, requestsOf, startPull } from "./on-pull.ts";

const create = "POST /repos/{owner}/{repo}/check-runs";
const update = "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}";

async function start(test: TestContext) {
  const started = await startPull(test);
  const context = { ...started.context, checkRun: true };
  return { ...started, context, runs: () => [...started.repository.checkRuns.values()] };
}

describe.concurrent("the check run", () => {
  it("says what was found, on the head commit", async (test) => {
    const { fake, context, pull, runs } = await start(test);
    expect(await publish(report(findings(1)), context)).toEqual([]);
    expect(runs()).toMatchObject([
      {
        headSha: pull.headSha,
        name: "Pawl: bare-except",
        status: "completed",
        conclusion: "failure",
        externalId: `pawl:bare-except:${pull.headSha}`,
        detailsUrl: context.runUrl,
        title: "New: 1, known: 0, fixed: 0",
        annotations: [
          {
            path: "new.py",
            start_line: 1,
            end_line: 1,
            start_column: 1,
            end_column: 5,
            annotation_level: "failure",
            title: "bare-except/swallowed",
            message: "`except Exception` only prints",
          },
        ],
      },
    ]);
    expect(runs()[0]?.summary).toContain("## Pawl: failed");
    expect(fake.violations).toEqual([]);
  });

  it("passes without findings, and is neutral where what is new does not fail", async (test) => {
    const { fake, context, runs } = await start(test);
    await publish(report([]), context);
    await publish(report(findings(1, { severity: "warning" })), { ...context, action: "other" });
    expect(runs().map(({ conclusion }) => conclusion)).toEqual(["success", "neutral"]);
    expect(fake.violations).toEqual([]);
  });

  it("sends 120 annotations in three requests, and none of them again on a rerun", async (test) => {
    const { fake, context, runs } = await start(test);
    const found = report(findings(120));
    expect(await publish(found, context)).toEqual([]);
    expect([requestsOf(fake, create), requestsOf(fake, update)]).toEqual([1, 2]);
    expect(runs()[0]?.annotations.map(({ start_line: line }) => line)).toEqual(
      Array.from({ length: 120 }, (_, i) => i + 1),
    );
    await publish(found, context);
    expect([requestsOf(fake, create), requestsOf(fake, update)]).toEqual([1, 3]);
    expect(runs()).toHaveLength(1);
    expect(runs()[0]?.annotations).toHaveLength(120);
    expect(fake.violations).toEqual([]);
  });

  it("adds on a rerun what an interrupted run had not sent", async (test) => {
    const { fake, context, runs } = await start(test);
    fake.fail(update, { status: 403 });
    const found = report(findings(60));
    expect(await publish(found, context)).toHaveLength(1);
    expect(runs()[0]?.annotations).toHaveLength(50);
    expect(await publish(found, context)).toEqual([]);
    expect(runs()).toHaveLength(1);
    expect(runs()[0]?.annotations).toHaveLength(60);
    expect(fake.violations).toEqual([]);
  });

  it("makes a new run where an annotation of the old one does not hold any more", async (test) => {
    const { fake, context, runs } = await start(test);
    await publish(report(findings(2)), context);
    await publish(report(findings(1)), context);
    expect(runs().map(({ annotations }) => annotations.length)).toEqual([2, 1]);
    expect(fake.violations).toEqual([]);
  });

  it("leaves the check run of another app alone", async (test) => {
    const { fake, context, runs } = await start(test);
    await publish(report([]), context);
    fake.addToken({ token: "other", login: "other[bot]", permissions: { checks: "write" } });
    const other = await clientOf(fake, "other");
    expect(await publish(report([]), { ...context, client: other })).toEqual([]);
    expect(runs().map(({ app }) => app.login)).toEqual(["github-actions[bot]", "other[bot]"]);
    expect(fake.violations).toEqual([]);
  });

  it("annotates the worst first, at the lines of the head, and counts what has none", async (test) => {
    const { fake, context, runs } = await start(test);
    const found = report([
      finding({ at: place("a.py", 3, 1, 2), severity: "warning" }),
      finding({ at: place("b.py", 7, 1, 2) }),
      finding({ at: place("c.py", 9, 1, 2), rule: "bare-except/bare" }),
      finding({ at: { path: "d.py", line: 1, column: 3, endLine: 4, endColumn: 1 } }),
      finding({ at: place("gone.py", 1, 1, 2) }),
      finding({ at: place("e\udcff.py", 1, 1, 2) }),
      finding({ at: place("f.py", 1, 1, 2), status: "known" }),
      finding({ at: place("g.py", 1, 1, 2), severity: "notice" }),
    ]);
    const mapLine = (path: string, line: number) => (path === "gone.py" ? undefined : line + 10);
    await publish(found, { ...context, mapLine });
    expect(
      runs()[0]?.annotations.map(({ path, start_line: start, end_line: end }) => [path, start, end]),
    ).toEqual([
      ["c.py", 19, 19],
      ["b.py", 17, 17],
      ["d.py", 11, 14],
      ["a.py", 13, 13],
    ]);
    expect(runs()[0]?.summary).toContain("Without an annotation: 2 ");
    expect(fake.violations).toEqual([]);
  });

  it("takes nasty texts, long ones, and ten thousand findings", async (test) => {
    const { fake, context, runs } = await start(test);
    expect(await publish(nastyReport, context)).toEqual([]);
    const long = report(findings(1, { message: "é".repeat(100_000) }));
    expect(await publish(long, { ...context, action: "long" })).toEqual([]);
    const many = report(findings(10_000, { severity: "notice" }));
    expect(await publish(many, { ...context, action: "many" })).toEqual([]);
    expect(runs().map(({ annotations }) => annotations.length)).toEqual([2, 1, 0]);
    for (const { summary } of runs()) expect(summary?.length).toBeLessThanOrEqual(65_535);
    expect(runs()[2]?.summary).toMatch(/… and [\d,]+ more findings\./);
    expect(fake.violations).toEqual([]);
  });

  it("annotates no more than anyone reads", () => {
    const { annotations, left } = checkAnnotations(report(findings(10_000)), (_path, line) => line);
    expect([annotations.length, annotations.at(-1)?.start_line, left]).toEqual([500, 500, 9_500]);
  });
});
