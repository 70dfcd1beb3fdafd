import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { git } from "./checkout.ts";
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

afterAll(async () => expect(await endProjects()).toEqual([]));

const commentsOn = ({ repository }: SweptProject, number: number) =>
  [...repository.comments.values()].filter(({ issue }) => issue === number).map(({ body }) => body);

describe("the nights of a repository with old debt", () => {
  let project: SweptProject;
  let filedAt = "";
  beforeAll(async () => {
    project = await startProject({
      "pawl.yml": HASTY,
      "old.py": "# TODO: old work\n",
      CODEOWNERS: "*.sql @octo/core\n",
    });
  });

  it("begin with a pinned dashboard that lists what stands, and nothing else", async () => {
    const night = await project.run();
    expect(night).toMatchObject({ exitCode: 0, outputs: { status: "pass", opened: "0", closed: "0" } });
    expect(said(night, "error")).toEqual([]);
    expect(debtIssues(project)).toEqual([]);
    expect(dashboardIn(project)).toMatchObject({
      pinned: true,
      state: "open",
      title: "Debt dashboard",
      body: expect.stringMatching(
        /## todo-to-issues: 1 finding\n[\s\S]*\n- \[ \] <!-- pawl:file \w+ -->TODO: old work <code>old\.py<\/code>\n/,
      ),
    });
    expect(await trendOf(project)).toMatchObject([
      { commit: project.first, totals: { "todo-to-issues/no-ticket": 1, "todo-to-issues/expired": 0 } },
    ]);
  });

  it("file what was pushed since, with its lines, its owner and a link to the commit", async () => {
    filedAt = await project.push({ "src/new file.sql": "SELECT 1;\n-- TODO: index this\n--   one day\n" });
    const night = await project.run();
    expect(night.outputs).toMatchObject({ findings: "2", opened: "1", closed: "0" });
    expect(writes(night)).toEqual([
      "POST /repos/{owner}/{repo}/issues",
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
      "push",
    ]);
    const [issue, ...others] = debtIssues(project);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ title: "TODO: index this one day", labels: ["todo"], state: "open" });
    const body = issue?.body ?? "";
    const permalink = `${project.fake.serverUrl}/octo/repo/blob/${filedAt}/src/new%20file.sql#L2-L3`;
    expect(body).toContain(`[<code>src/new file.sql:2</code>](${permalink})`);
    expect(body).toContain("owned by <code>&#64;octo/core</code>");
    expect(body).toMatch(/<pre><code>\S+ TODO: index this<\/code>\n<code>\S+ {3}one day<\/code><\/pre>\n/);
    expect(body).toContain("<code>pawl explain todo-to-issues/no-ticket</code>");
    // At depth 1 nobody knows who wrote it: that is said, and nobody is accused.
    expect(body).toContain("fetch-depth: 0");
    expect(body).not.toContain("Mona");
    expect(dashboardIn(project).body).toContain("2 findings (+1 when it last changed)");
    expect(await trendOf(project)).toMatchObject([
      { totals: { "todo-to-issues/no-ticket": 1 } },
      { commit: filedAt, totals: { "todo-to-issues/no-ticket": 2 } },
    ]);
  });

  it("are idle where nothing changed", async () => {
    const before = dashboardIn(project).updatedAt;
    const night = await project.run();
    expect(writes(night)).toEqual([]);
    expect(night.requests.filter(({ operation }) => operation !== "git")).toHaveLength(5);
    expect(dashboardIn(project).updatedAt).toBe(before);
    expect(night.stdout).toContain("0 opened, 0 updated, 0 closed.");
  });

  it("close what is paid, name the commit where history tells it, and file what somebody ticked", async () => {
    const paid = await project.push({ "other.py": "x = 1\n" }, ["src/new file.sql"]);
    await project.push({ "other.py": "x = 2\n" });
    project.human.tick(dashboardIn(project).number, "old work");
    const night = await project.run({ depth: "all" });
    expect(night.outputs).toMatchObject({ opened: "1", closed: "1" });
    const [issue, ticked, ...others] = debtIssues(project);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ state: "closed", stateReason: "completed" });
    expect(commentsOn(project, issue?.number ?? 0)).toEqual([
      expect.stringMatching(new RegExp(`^The finding is gone, paid by ${paid} \\(A change\\)\\.`)),
    ]);
    expect(ticked).toMatchObject({ title: "TODO: old work", state: "open" });
    expect(ticked?.body).toMatch(/, since \d{4}-\d\d-\d\d, by Mona in <code>[0-9a-f]{10}<\/code>\n/);
    const board = dashboardIn(project).body ?? "";
    expect(board).toContain("1 finding (−1 when it last changed)");
    expect(board).toContain("Every group has its issue.");
    expect(board).not.toContain("[x]");
  });

  it("close what is paid at depth 1 too, where no commit can be named, and leave no debt", async () => {
    const last = await project.push({ "old.py": "x = 1\n" });
    const night = await project.run();
    expect(night.outputs).toMatchObject({ findings: "0", closed: "1" });
    const closed = debtIssues(project).at(-1);
    expect(closed?.state).toBe("closed");
    const [comment] = commentsOn(project, closed?.number ?? 0);
    expect(comment).toContain(`The finding is gone at ${last}: `);
    expect(comment).not.toContain("paid by");
    expect(dashboardIn(project).body).toContain("No debt.");
    expect(await git(project.repository.gitDir, "rev-list", "--count", "pawl-data")).toBe("1");
  });
});
