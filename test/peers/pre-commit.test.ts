import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { readSections } from "@pawl/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commit, git, makeFolder, removeFolders } from "../actions/checkout.ts";
import { debt } from "../actions/world.ts";
import { installFromPyPI } from "./install.ts";
import { copyProject, root } from "./project.ts";

const preCommit = installFromPyPI("pre-commit", "4.7.0");
const fine = "a = 1\n";

/** The configuration that the README tells to write. */
const config =
  readSections(readFileSync(join(root, "README.md"), "utf8"))
    .flatMap(({ fences }) => fences)
    .find(({ words }) => words[0] === ".pre-commit-config.yaml")?.text ?? "";

let home = "";
let project = "";
beforeAll(async () => {
  home = makeFolder();
  // Whoever uses the hook needs Node, nothing else: no npm, and nothing that it would download.
  writeFileSync(join(home, "npm"), "#!/bin/sh\nexit 70\n", { mode: 0o755 });
  project = await copyProject();
  await git(project, "tag", /rev: (\S+)/.exec(config)?.[1] ?? "");
});
afterAll(removeFolders);

/** Runs a command without this machine's settings, with a pre-commit that has installed no hook but ours. */
function run(folder: string, command: string, ...args: readonly string[]) {
  const env = {
    PATH: [home, dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: home,
    PRE_COMMIT_HOME: join(home, "pre-commit"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Mona",
    GIT_AUTHOR_EMAIL: "mona@example.com",
    GIT_COMMITTER_NAME: "Mona",
    GIT_COMMITTER_EMAIL: "mona@example.com",
  };
  return new Promise<{ readonly code: number; readonly output: string }>((done) =>
    execFile(command, args, { cwd: folder, env }, (error, stdout, stderr) =>
      done({
        code: typeof error?.code === "number" ? error.code : error === null ? 0 : -1,
        output: stdout + stderr,
      }),
    ),
  );
}

/** A repository with old debt and the configuration of the README, but for where our repository is. */
async function makeUser(): Promise<string> {
  const folder = makeFolder();
  await git(folder, "init", "--quiet", "--initial-branch=main");
  await commit(folder, {
    ".pre-commit-config.yaml": config.replace("https://github.com/pawl-dev/pawl", project),
    "old.py": debt,
    "other.py": fine,
  });
  return folder;
}

/** Writes files and stages them. */
async function stage(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  await git(folder, "add", ...Object.keys(files));
}

describe("the hook, run by pre-commit", () => {
  it("fails for debt that is staged, and says where", async () => {
    const folder = await makeUser();
    await stage(folder, { "new.py": `import work\n${debt}` });
    const { code, output } = await run(folder, preCommit, "run");
    expect(output).toContain("\nnew.py:4:1: error bare-except/bare `except:` catches everything");
    expect(output).toContain("\nFailed: 1 new error in 1 file, 1 known finding\n");
    expect(code).toBe(1);
  });

  it("passes where what is staged adds none, also beside old debt and over all files", async () => {
    const folder = await makeUser();
    await stage(folder, { "old.py": `a = 1\n${debt}`, "new.py": fine });
    for (const args of [["run"], ["run", "--all-files"]]) {
      const { code, output } = await run(folder, preCommit, ...args);
      expect(output).toMatch(/^pawl\.+Passed$/m);
      expect(code).toBe(0);
    }
  });

  it("does not look at what is not staged, and leaves it as it is", async () => {
    const folder = await makeUser();
    await stage(folder, { "new.py": fine });
    writeFileSync(join(folder, "new.py"), `${fine}${debt}`);
    writeFileSync(join(folder, "other.py"), debt);
    writeFileSync(join(folder, "untracked.py"), debt);
    const { code, output } = await run(folder, preCommit, "run");
    expect(output).toMatch(/^pawl\.+Passed$/m);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, "new.py"), "utf8")).toBe(`${fine}${debt}`);
    expect(readFileSync(join(folder, "other.py"), "utf8")).toBe(debt);
  });

  it("is skipped where no Python file is staged", async () => {
    const folder = await makeUser();
    await stage(folder, { "notes.txt": "a\n" });
    const { code, output } = await run(folder, preCommit, "run");
    expect(output).toMatch(/^pawl\.+\(no files to check\)Skipped$/m);
    expect(code).toBe(0);
  });
});

describe("the hook, run by git", () => {
  // Of a commit of some files, git makes an index of its own: what counts is that one, not the one that stays.
  it.each([
    { of: "what is staged", given: [] },
    { of: "all files", given: ["--all"] },
    { of: "some files", given: ["other.py"] },
  ])("refuses a commit of $of with debt, and lets through one without", async ({ given }) => {
    const args = ["commit", "--message=A change", ...given];
    const folder = await makeUser();
    expect((await run(folder, preCommit, "install")).code).toBe(0);
    await stage(folder, { "other.py": debt });
    if (given.length > 0) await git(folder, "reset", "--quiet");
    const refused = await run(folder, "git", ...args);
    expect(refused.output).toContain("\nother.py:3:1: error bare-except/bare");
    expect(refused.code).toBe(1);
    await stage(folder, { "other.py": "a = 2\n" });
    if (given.length > 0) await git(folder, "reset", "--quiet");
    const taken = await run(folder, "git", ...args);
    expect(taken.output).toMatch(/^pawl\.+Passed$/m);
    expect(taken.code).toBe(0);
    expect(await git(folder, "rev-list", "--count", "HEAD")).toBe("2");
  });

  it("lets a commit of some files through while debt in another is staged", async () => {
    const folder = await makeUser();
    await run(folder, preCommit, "install");
    await stage(folder, { "other.py": debt });
    writeFileSync(join(folder, "old.py"), fine);
    const taken = await run(folder, "git", "commit", "--message=paid", "old.py");
    expect(taken.output).toMatch(/^pawl\.+Passed$/m);
    expect(taken.code).toBe(0);
  });
});
