import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type FakeGitHub, startGitHub } from "@pawl/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { folder, git, pawl, type Run, repository, start } from "./pawl.ts";

const FILES = {
  "src/a.py": "x = 1\n# TODO: old work\n",
  "src/b.py": "y = 1\n",
  "pawl.yml": "issues: { file: all, spacing: 1 }\n",
};

/** A repository whose files are committed. */
function committed(files: Readonly<Record<string, string>> = FILES): string {
  const root = repository(files);
  git(root, "checkout", "--quiet", "-b", "main");
  git(root, "add", "-A");
  git(root, "commit", "--quiet", "-m", "A change");
  return root;
}

describe("pawl sweep without a token", () => {
  it("shows the plan of a dry run", async () => {
    const run = await pawl(committed(), "sweep", "--dry-run");
    expect(run).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "What has been filed is not known: the plan is made as if nothing had.
      ",
        "stdout": "what  issue  title           why
      open  -      TODO: old work  old debt that has no issue yet

      1 to open
      ",
      }
    `);
  });

  it("writes the findings as CSV, from a folder of the repository too", async () => {
    const root = committed();
    const run = await pawl(path.join(root, "src"), "sweep", "--csv", "debt.csv");
    expect(run.status).toBe(0);
    expect(run.stderr).toBe(
      [
        "Findings written to debt.csv",
        "Nothing was written: there is no token.",
        "What has been filed is not known: the plan is made as if nothing had.",
        "",
      ].join("\n"),
    );
    const rows = readFileSync(path.join(root, "src/debt.csv"), "utf8").trimEnd().split("\r\n");
    expect(rows).toEqual([
      expect.stringContaining("rule"),
      expect.stringContaining("todo-to-issues/no-ticket"),
    ]);
  });

  it("is refused where nothing would come of it, with what to do", async () => {
    expect(await pawl(committed(), "sweep")).toMatchInlineSnapshot(`
      {
        "status": 2,
        "stderr": "pawl: sweep needs a token to write issues
      Set GITHUB_TOKEN, or ask for --dry-run or --csv <file>.
      ",
        "stdout": "",
      }
    `);
  });

  it("is refused in a folder without git", async () => {
    const run = await pawl(folder(FILES), "sweep", "--dry-run");
    expect(run).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("git repository") });
  });
});

describe("pawl sweep with a token", () => {
  let fake: FakeGitHub;
  beforeAll(async () => {
    fake = await startGitHub();
    fake.addToken({
      token: "sweeper",
      kind: "user",
      login: "mona",
      permissions: { contents: "write", issues: "write" },
    });
    fake.addToken({ token: "reader", permissions: { contents: "read", issues: "read" } });
  });
  afterEach(() => expect(fake.violations).toEqual([]));
  afterAll(() => fake.stop());

  /** A repository on the fake, its clone, and how to sweep in a folder of that. */
  async function pushed(name: string) {
    const root = committed();
    const onFake = await fake.addRepository({ name, from: root });
    git(root, "remote", "add", "origin", onFake.cloneUrl);
    const sweep = (token: string, ...args: readonly string[]): Promise<Run> =>
      start({
        cwd: path.join(root, "src"),
        args: ["sweep", ...args],
        env: { GITHUB_TOKEN: token, GITHUB_API_URL: fake.apiUrl, GITHUB_SERVER_URL: fake.serverUrl },
      });
    const titles = (): readonly string[] => [...onFake.issues.values()].map(({ title }) => title).sort();
    return { root, onFake, sweep, titles };
  }

  it("files issues in the repository that is named, nothing the second time, and closes what is paid", async () => {
    const { root, onFake, sweep, titles } = await pushed("named");
    const first = await sweep("sweeper", "--repository", "octo/named");
    expect(first).toMatchObject({ status: 0, stderr: "1 opened, 0 updated, 0 closed.\n" });
    expect(titles()).toEqual(["Debt dashboard", "TODO: old work"]);
    const before = [...onFake.issues.values()].map(({ updatedAt }) => updatedAt);
    const second = await sweep("sweeper", "--repository", "octo/named");
    expect(second).toMatchObject({ status: 0, stderr: "0 opened, 0 updated, 0 closed.\n" });
    expect([...onFake.issues.values()].map(({ updatedAt }) => updatedAt)).toEqual(before);

    git(root, "rm", "--quiet", "src/a.py");
    git(root, "commit", "--quiet", "-m", "Pay it");
    git(root, "push", "--quiet", onFake.gitDir, "main");
    const third = await sweep("sweeper", "--repository", "octo/named");
    expect(third).toMatchObject({ status: 0, stderr: "0 opened, 0 updated, 1 closed.\n" });
    expect([...onFake.comments.values()].map(({ body }) => body)).toEqual([
      expect.stringMatching(/^The finding is gone, paid by [0-9a-f]{40} \(Pay it\)\./),
    ]);
  });

  it("plans alone where HEAD was not pushed to the default branch, of the remote's repository", async () => {
    const { root, sweep, titles } = await pushed("ahead");
    git(root, "commit", "--quiet", "--allow-empty", "-m", "Not pushed");
    const run = await sweep("sweeper");
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("TODO: old work");
    expect(run.stderr).toMatch(/^Nothing was written: [0-9a-f]{12} is not on the default branch "main"\.\n$/);
    expect(titles()).toEqual([]);
  });

  it("that GitHub refuses is incomplete, says which permission is missing, and writes the CSV", async () => {
    const { root, sweep, titles } = await pushed("refused");
    const run = await sweep("reader", "--csv", "debt.csv");
    expect(run.status).toBe(3);
    expect(run.stderr).toMatch(/GitHub answered 403; .*`issues: write`/);
    expect(run.stderr).toMatch(/\n0 opened, 0 updated, 0 closed\.\n$/);
    expect(titles()).toEqual([]);
    expect(existsSync(path.join(root, "src/debt.csv"))).toBe(true);
  });

  it("that GitHub does not know did not sweep", async () => {
    const { sweep, titles } = await pushed("unknown");
    const run = await sweep("expired");
    expect(run.status).toBe(3);
    expect(run.stderr).toContain("the token is wrong or has expired");
    expect(run.stderr).toMatch(
      /\nNothing was written: GitHub did not show the issues\.\nWhat has been filed .*\nWith --csv <file> the findings are written to a file\.\n$/,
    );
    expect(titles()).toEqual([]);
  });
});
