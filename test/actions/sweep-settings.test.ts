import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { workflowDispatchEvent } from "@pawl/testing";
import { afterAll, describe, expect, it } from "vitest";
import { git, makeFolder } from "./checkout.ts";
import {
  dashboardIn,
  debtIssues,
  endProjects,
  HASTY,
  type SweptProject,
  said,
  startProject,
  trendOf,
  writes,
} from "./sweeping.ts";

const OLD = { "old.py": "# TODO: old work\n# FIXME: more of it\n" };

/** A project whose old debt is to be filed. */
const startOld = (): Promise<SweptProject> =>
  startProject({ ...OLD, "pawl.yml": "issues: { file: all, spacing: 1 }\n" });

afterAll(async () => expect(await endProjects()).toEqual([]));

/** A run after which GitHub is as it was before. */
function expectUntouched({ repository }: SweptProject): void {
  expect([...repository.issues.values()]).toEqual([]);
}

describe.concurrent("a sweep", () => {
  it("by hand on another branch than the default one plans, and says why nothing is written", async () => {
    const project = await startOld();
    await git(project.folder, "checkout", "--quiet", "-b", "topic");
    const sha = await project.push({ "new.py": "# TODO: new work\n" }, [], "topic");
    await git(project.folder, "checkout", "--quiet", "main");
    const by = { ...workflowDispatchEvent(project.repository, sha), ref: "refs/heads/topic" };
    const step = await project.run({ by });
    const why = `Nothing was written: ${sha.slice(0, 12)} is not on the default branch "main". Planned: 3 changes.`;
    expect(step.stdout).toContain(why);
    expect(step.summary).toContain("Planned: 3 changes");
    expect(step).toMatchObject({ exitCode: 0, outputs: { opened: "0", closed: "0" } });
    expect(said(step, "warning")).toEqual([]);
    expect(writes(step)).toEqual([]);
    expectUntouched(project);
  });

  it("by hand on the default branch may be a dry run: the plan is in the log and the summary", async () => {
    const project = await startOld();
    const by = workflowDispatchEvent(project.repository, project.first);
    const temp = makeFolder();
    const step = await project.run({ by, inputs: { issues: "dry-run" }, env: { RUNNER_TEMP: temp } });
    expect(step.stdout).toMatch(
      /::group::Issues\nwhat {2}issue {2}title\s+why\nopen {2}-\s+TODO: old work\s+/,
    );
    expect(step.stdout).toContain("Nothing was written: only the plan was asked for. Planned: 2 changes.");
    expect(step.summary).toMatch(/\n\| open \| new \| FIXME: more of it \| /);
    expect(writes(step)).toEqual([]);
    // Nobody was refused anything, so nothing has to be kept elsewhere.
    expect(existsSync(join(temp, "pawl-findings.csv"))).toBe(false);
    expectUntouched(project);
  });

  it("that is to leave issues alone asks GitHub nothing", async () => {
    const project = await startOld();
    const step = await project.run({ inputs: { issues: "never" } });
    expect(step.requests).toEqual([]);
    expect(step.stdout).not.toContain("::group::Issues");
    expect(step.outputs).toMatchObject({ status: "pass", findings: "2" });
    expect(step.outputs.opened).toBeUndefined();
    expectUntouched(project);
  });

  it("of all debt files as much as it may, and the rest the night after", async () => {
    const files = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`m${n}.py`, `# TODO: part ${n}\n`]));
    const all = "issues: { file: all, max-issues: 3, spacing: 1, labels: [debt], trend: false }\n";
    const big = await startProject({ ...files, "pawl.yml": all });
    const night = await big.run();
    expect(night.outputs).toMatchObject({ opened: "3" });
    expect(debtIssues(big)).toMatchObject(
      [1, 2, 3].map((n) => ({ title: `TODO: part ${n}`, labels: ["todo", "debt"] })),
    );
    expect(night.stdout).toMatch(/\nkeep {2}- {6}TODO: part 4 {2}.*3/);
    const waiting = /TODO: part [45] <code>m[45]\.py<\/code>, waits for its turn\n/g;
    expect(dashboardIn(big).body?.match(waiting)).toHaveLength(2);
    expect(writes(night).filter((one) => one === "push")).toEqual([]);
    expect(await trendOf(big)).toEqual([]);
    const next = await big.run();
    expect(next.outputs).toMatchObject({ opened: "2" });
    expect(debtIssues(big)).toHaveLength(5);
    expect(dashboardIn(big).body).toContain("Every group has its issue.");
  });

  it("that GitHub has no issues for says so, and keeps the findings", async () => {
    const without = await startProject({ ...OLD, "pawl.yml": HASTY });
    without.repository.hasIssues = false;
    const temp = makeFolder();
    const step = await without.run({ env: { RUNNER_TEMP: temp } });
    expect(step.exitCode).toBe(0);
    expect(said(step, "warning")).toContain(
      "The issues were not read: GitHub answered 410; the repository has no issues, which its settings can switch on.",
    );
    expect(csvRules(join(temp, "pawl-findings.csv"))).toEqual([
      "todo-to-issues/no-ticket",
      "todo-to-issues/no-ticket",
    ]);
  });
});

describe.concurrent("a sweep whose token", () => {
  it("may only read issues names the permission, keeps the findings, and does not fail", async () => {
    const project = await startOld();
    const temp = makeFolder();
    const step = await project.run({ token: "reader", env: { RUNNER_TEMP: temp } });
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: "pass", opened: "0" } });
    const refused = said(step, "warning").filter((text) => text.includes("not written"));
    expect(step.summary).toContain("<code>issues: write</code>");
    expect(refused).toEqual([
      expect.stringMatching(/GitHub answered 403; .*`issues: write`.*left for the next sweep/),
    ]);
    const file = join(temp, "pawl-findings.csv");
    expect(csvRules(file)).toEqual(["todo-to-issues/no-ticket", "todo-to-issues/no-ticket"]);
    expect(said(step, "notice")).toEqual([
      `The findings are in ${file}: upload it with actions/upload-artifact to keep it.`,
    ]);
    expectUntouched(project);
  });

  it("is none says so, and writes the CSV where it is told to", async () => {
    const project = await startOld();
    const temp = makeFolder();
    mkdirSync(join(temp, "other"));
    const step = await project.run({
      token: "",
      inputs: { "csv-file": "debt.csv" },
      env: { RUNNER_TEMP: join(temp, "other") },
    });
    expect(step.exitCode).toBe(0);
    expect(step.stdout).toContain(
      "Nothing was written: there is no token. Planned, as if nothing had been filed: 2 changes.",
    );
    expect(csvRules(join(step.workspace, "debt.csv"))).toHaveLength(2);
    expect(existsSync(join(temp, "other/pawl-findings.csv"))).toBe(false);
    expect(step.requests).toEqual([]);
  });

  it("that GitHub tells no login of asks for the login", async () => {
    const silent = await startProject(OLD);
    silent.fake.fail("graphql", { status: 404 });
    const step = await silent.run();
    expect(step.exitCode).toBe(0);
    expect(said(step, "warning")).toContainEqual(expect.stringContaining("`bot-login`"));
    expectUntouched(silent);
  });

  it("has expired says so, and does not ask for a login", async () => {
    const project = await startOld();
    const step = await project.run({ token: "expired" });
    expect(step.exitCode).toBe(0);
    expect(said(step, "warning")).toContainEqual(
      expect.stringMatching(/^Nothing is written: GitHub answered 401; the token is wrong or has expired/),
    );
    expect(`${step.stdout}\n${step.summary}`).not.toContain("bot-login");
  });
});

/** The rules of a CSV's rows. */
function csvRules(file: string): readonly string[] {
  const [, ...rows] = readFileSync(file, "utf8").trimEnd().split("\r\n");
  return rows.map((row) => /todo-to-issues\/[\w-]+/.exec(row)?.[0] ?? row);
}
