import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ActionRun,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  startAction,
  type WorkflowEvent,
  workflowDispatchEvent,
} from "@pawl/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { copyRelease } from "../bundles/places.ts";
import { checkout, commit, git, makeFolder, removeFolders } from "./checkout.ts";
import { debt, type History, makeHistory, startWorld } from "./world.ts";

const zeros = "0".repeat(40);
const gone = "1".repeat(40);

let release = "";
let history: History;
let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  release = copyRelease();
  history = await makeHistory();
  world = await startWorld(history);
});
afterEach(() => expect(world.fake.violations).toEqual([]));
afterAll(async () => {
  await world.fake.stop();
  removeFolders();
  rmSync(release, { recursive: true });
});

/** How a step is set up; what is not said is what a workflow has that says nothing. */
interface Step {
  readonly want: string;
  readonly depth?: number | "all";
  readonly filter?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Runs after the checkout. */
  readonly before?: (workspace: string) => unknown;
}

/** Checks out as deep as actions/checkout does by default, and runs bare-except. */
async function run(by: WorkflowEvent, step: Step): Promise<ActionRun> {
  const { want, depth = 1, filter, inputs = {}, before } = step;
  const workspace = makeFolder();
  await checkout(workspace, {
    url: by.repository.cloneUrl,
    want,
    ...(depth === "all" ? {} : { depth }),
    ...(filter === undefined ? {} : { filter }),
    ...(by.repository.isPrivate ? { token: "reader" } : {}),
  });
  await before?.(workspace);
  return start(by, workspace, inputs);
}

function start(by: WorkflowEvent, workspace: string, inputs: Readonly<Record<string, string>>) {
  const action = join(release, "actions/bare-except/action.yml");
  return startAction({ action, workspace, inputs, started: { on: world.fake, by } });
}

/** What every failure says, and the files that are annotated with a finding. */
const failures = (step: ActionRun) =>
  step.commands.filter(({ name, properties }) => name === "error" && properties.file === undefined);
const annotated = (step: ActionRun) => step.commands.flatMap(({ properties }) => properties.file ?? []);

const pullOutputs = { status: "fail", findings: "3", new: "1", fixed: "1" };
const branchOutputs = { ...pullOutputs, findings: "2" };
const noBaseOutputs = { status: "pass", findings: "3", new: "3", fixed: "0" };

describe("a pull request", () => {
  it("is compared with what it would be merged into, at depth 1", async () => {
    const { fake, repository } = world;
    const pull = await fake.addPull(repository, { head: "topic" });
    const step = await run(pullRequestEvent(repository, pull), { want: `refs/pull/${pull.number}/merge` });
    expect(step.outputs).toMatchObject(pullOutputs);
    expect(annotated(step)).toEqual(["new.py"]);
    expect(failures(step)[0]?.data).toContain("Debt: 1 finding of severity error");
    expect(step.stdout).toContain(`Base: ${history.main}, what the pull request would be merged into.`);
  });

  it("may come from a fork", async () => {
    const { fake, repository, fork } = world;
    const pull = await fake.addPull(repository, { head: "topic", fork });
    const step = await run(pullRequestEvent(repository, pull), { want: `refs/pull/${pull.number}/merge` });
    expect(step.outputs).toMatchObject(pullOutputs);
  });

  it("whose own commit merged the base by hand is compared with the base, not with its own past", async () => {
    const { fake, repository } = world;
    const pull = await fake.addPull(repository, { head: "synced" });
    const step = await run(pullRequestEvent(repository, pull), { want: history.synced, depth: "all" });
    expect(step.outputs).toMatchObject(pullOutputs);
    expect(annotated(step)).toEqual(["new.py"]);
  });

  it("that a step of the workflow merged onto something else is not compared with that", async () => {
    const { fake, repository } = world;
    const pull = await fake.addPull(repository, { head: "topic" });
    const step = await run(pullRequestEvent(repository, pull), {
      want: history.topic,
      depth: "all",
      before: async (workspace) => {
        await git(workspace, "checkout", "--quiet", "--detach", history.first);
        await commit(workspace, {
          "side.py": "while True:\n    try:\n        serve()\n    except:\n        break\n",
        });
        await git(workspace, "merge", "--quiet", "--no-ff", "-m", "By a step", history.topic);
      },
    });
    expect(step.outputs).toMatchObject({ status: "fail", new: "2", fixed: "1" });
    expect(annotated(step)).toEqual(["new.py", "side.py"]);
  });

  it("whose own commit is checked out without its history says what to set", async () => {
    const { fake, repository } = world;
    const pull = await fake.addPull(repository, { head: "topic" });
    const step = await run(pullRequestEvent(repository, pull), { want: history.topic });
    expect(step.outputs).toEqual({ status: "error" });
    expect(failures(step)[0]?.data).toMatch(/^The checkout is incomplete[\s\S]*fetch-depth: 0/);
  });

  it("is judged by the base's configuration, unless the workflow trusts the head's", async () => {
    const { fake, repository } = world;
    await git(history.folder, "checkout", "--quiet", "-b", "loosened", "topic");
    await commit(history.folder, { "pawl.yml": "exclude:\n  - new.py\n" });
    await git(history.folder, "push", "--quiet", repository.gitDir, "loosened");
    const pull = await fake.addPull(repository, { head: "loosened" });
    const event = pullRequestEvent(repository, pull);
    const want = `refs/pull/${pull.number}/merge`;
    expect((await run(event, { want })).outputs).toMatchObject(pullOutputs);
    const trusting = await run(event, { want, inputs: { "trusted-config": "head" } });
    expect(trusting.outputs).toMatchObject({ status: "pass", new: "0", fixed: "1" });
  });

  it("is what is committed, whatever earlier steps left on disk", async () => {
    const { fake, repository } = world;
    const pull = await fake.addPull(repository, { head: "topic" });
    const step = await run(pullRequestEvent(repository, pull), {
      want: `refs/pull/${pull.number}/merge`,
      before: (workspace) => {
        writeFileSync(join(workspace, "generated.py"), debt);
        rmSync(join(workspace, "new.py"));
      },
    });
    expect(step.outputs).toMatchObject(pullOutputs);
  });

  it("in a partial clone gets all that is missing in one fetch", async () => {
    const { fake, repository } = world;
    const pull = await fake.addPull(repository, { head: "topic" });
    let seen = 0;
    const step = await run(pullRequestEvent(repository, pull), {
      want: `refs/pull/${pull.number}/merge`,
      depth: "all",
      filter: "blob:none",
      before: () => {
        seen = fake.requests.length;
      },
    });
    expect(step.outputs).toMatchObject(pullOutputs);
    const asked = fake.requests.slice(seen).map(({ method, path }) => `${method} ${path}`);
    expect(asked).toEqual([
      "GET /octo/repo.git/info/refs?service=git-upload-pack",
      "POST /octo/repo.git/git-upload-pack",
    ]);
  });

  it("in a clone without trees gets them with the token, where git itself was left none", async () => {
    const { fake, secret } = world;
    const pull = await fake.addPull(secret, { head: "topic" });
    const step = await run(pullRequestEvent(secret, pull), {
      want: `refs/pull/${pull.number}/merge`,
      depth: "all",
      filter: "tree:0",
      inputs: { token: "reader" },
    });
    expect(step.outputs).toMatchObject(pullOutputs);
  });

  it("is judged exactly as the command line judges it", async () => {
    const { fake, repository } = world;
    const pull = await fake.addPull(repository, { head: "synced" });
    let workspace = "";
    const step = await run(pullRequestEvent(repository, pull), {
      want: history.synced,
      depth: "all",
      inputs: { "json-file": "report.json" },
      before: (folder) => {
        workspace = folder;
      },
    });
    expect(step.outputs).toMatchObject(pullOutputs);
    const report = readFileSync(join(workspace, "report.json"), "utf8");
    const cli = join(release, "dist/cli/index.js");
    const args = ["check", "--gate", "bare-except", "--base", "origin/main", "--format", "json"];
    expect(spawnSync(process.execPath, [cli, ...args], { cwd: workspace, encoding: "utf8" })).toMatchObject({
      status: 1,
      stdout: report,
    });
  });
});

describe("pull_request_target", () => {
  it("judges the merge without writing it to disk", async () => {
    const { fake, repository, fork } = world;
    const pull = await fake.addPull(repository, { head: "topic", fork });
    let workspace = "";
    const step = await run(pullRequestTargetEvent(repository, pull), {
      want: "refs/heads/main",
      before: (folder) => {
        workspace = folder;
      },
    });
    expect(step.outputs).toMatchObject(pullOutputs);
    expect(readdirSync(workspace).sort()).toEqual([
      ".git",
      "edited.py",
      "gone.py",
      "late.py",
      "old.py",
      "pawl.yml",
    ]);
    expect(await git(workspace, "status", "--porcelain")).toBe("");
    expect(existsSync(join(workspace, ".git/FETCH_HEAD"))).toBe(true);
  });

  it("judges the event's own commit where GitHub's merge is of another", async () => {
    const { fake, repository } = world;
    const pull = await fake.addPull(repository, { head: "synced" });
    const older = { ...pull, headSha: history.topic };
    const step = await run(pullRequestTargetEvent(repository, older), {
      want: "refs/heads/main",
      depth: "all",
    });
    expect(step.outputs).toMatchObject(branchOutputs);
    expect(step.stdout).toContain(`Base: ${history.first}, where the pull request left its base.`);
  });
});

describe("a merge group", () => {
  it("is compared with what it is merged on", async () => {
    const { fake, repository } = world;
    const { mergeSha } = await fake.addPull(repository, { head: "topic" });
    const group = mergeGroupEvent(repository, { base: history.main, head: mergeSha ?? "" });
    expect((await run(group, { want: mergeSha ?? "" })).outputs).toMatchObject(pullOutputs);
  });
});

describe("a push", () => {
  const push = (before: string, branch = "main") =>
    pushEvent(world.repository, {
      branch,
      before,
      after: branch === "main" ? history.main : history.topic,
    });

  it("to the default branch is compared with the state before", async () => {
    const step = await run(push(history.first), { want: history.main });
    expect(step.outputs).toMatchObject({ status: "fail", findings: "3", new: "1", fixed: "0" });
    expect(annotated(step)).toEqual(["late.py"]);
  });

  it.each([
    [zeros, "No base: the branch is new."],
    [gone, `No base: the commit before the push, ${gone}, is gone, as after a force-push.`],
  ])("after %s has no base, says so, and does not fail", async (before, said) => {
    const step = await run(push(before), { want: history.main });
    expect(step.outputs).toMatchObject(noBaseOutputs);
    expect(step.stdout).toContain(said);
  });

  it("to another branch is compared with where that left the default branch", async () => {
    for (const before of [zeros, history.first]) {
      const step = await run(push(before, "topic"), { want: history.topic, depth: "all" });
      expect(step.outputs).toMatchObject(branchOutputs);
    }
    const shallow = await run(push(zeros, "topic"), { want: history.topic });
    expect(shallow.outputs).toEqual({ status: "error" });
    expect(failures(shallow)[0]?.data).toContain("fetch-depth: 0");
  });

  it("of a branch that has nothing in common with the default branch has no base", async () => {
    const { folder } = history;
    await git(folder, "checkout", "--quiet", "--orphan", "pages");
    const orphan = await commit(folder, { "page.py": debt });
    await git(folder, "push", "--quiet", world.repository.gitDir, "pages");
    const event = pushEvent(world.repository, { branch: "pages", before: zeros, after: orphan });
    const step = await run(event, { want: orphan, depth: "all" });
    expect(step.outputs).toMatchObject({ status: "pass", fixed: "0" });
    expect(step.stdout).toContain('No base: the branch has no history in common with "main".');
  });

  it("of the first commit has no base", async () => {
    const folder = makeFolder();
    await git(folder, "init", "--quiet", "--initial-branch=main");
    const first = await commit(folder, { "a.py": debt });
    const repository = await world.fake.addRepository({ name: "young", from: folder });
    const step = await run(pushEvent(repository, { before: zeros, after: first }), { want: first });
    expect(step.outputs).toMatchObject({ status: "pass", findings: "1", new: "1", fixed: "0" });
  });
});

describe("an event that has no state before", () => {
  it("reports without failing, unless the input names a base", async () => {
    const { repository } = world;
    const events = [scheduleEvent(repository, history.main), workflowDispatchEvent(repository, history.main)];
    for (const event of events) {
      const step = await run(event, { want: history.main });
      expect(step.outputs).toMatchObject(noBaseOutputs);
      expect(step.stdout).toContain(`No base: the event is "${event.name}", which has no state before.`);
    }
    const sweep = scheduleEvent(repository, history.topic);
    const step = await run(sweep, { want: history.topic, depth: "all", inputs: { base: "main" } });
    expect(step.outputs).toMatchObject(branchOutputs);
  });
});

describe("a token", () => {
  it.each(["", "expired", "reader"])("that is %j is enough for a public repository", async (token) => {
    const step = await run(pushEvent(world.repository, { before: history.first, after: history.main }), {
      want: history.main,
      inputs: { token },
    });
    expect(step.outputs).toMatchObject({ new: "1" });
  });

  it("fetches from a private repository, and is asked for where it is lacking or refused", async () => {
    const event = pushEvent(world.secret, { before: history.first, after: history.main });
    const step = (token: string) => run(event, { want: history.main, inputs: { token } });
    expect((await step("reader")).outputs).toMatchObject({ status: "fail", new: "1" });
    const without = await step("");
    expect(without.outputs).toEqual({ status: "error" });
    expect(failures(without)[0]?.data).toContain("set the input `token`");
    const refused = await step("expired");
    expect(refused.outputs).toEqual({ status: "error" });
    expect(failures(refused)[0]?.data).toContain("the token was refused");
    expect(refused.stdout).not.toContain(Buffer.from("x-access-token:expired").toString("base64"));
  });
});

describe("what cannot be had", () => {
  it("is an error that says what to set, never a pass", async () => {
    const { fake, repository } = world;
    const pull = await fake.addPull(repository, { head: "topic" });
    const cut = (workspace: string) =>
      git(workspace, "remote", "set-url", "origin", "http://127.0.0.1:9/octo/repo");
    const want = `refs/pull/${pull.number}/merge`;
    const events = [
      pullRequestEvent(repository, pull),
      pullRequestTargetEvent(repository, pull),
      pushEvent(repository, { before: history.first, after: history.main }),
    ];
    for (const event of events) {
      const step = await run(event, { want, before: cut });
      expect(step.exitCode).toBe(1);
      expect(step.outputs).toEqual({ status: "error" });
      expect(failures(step)[0]?.data).toMatch(
        /^The checkout is incomplete[\s\S]*could not be fetched[\s\S]*fetch-depth: 0/,
      );
    }
  });

  it("is told from an event file of another kind", async () => {
    const { repository } = world;
    const event = { ...scheduleEvent(repository, history.main), name: "pull_request" };
    const step = await run(event, { want: history.main });
    expect(step.outputs).toEqual({ status: "error" });
    expect(failures(step)[0]?.data).toMatch(
      /^Wrong input or configuration:[\s\S]*pull_request[\s\S]*event\.json/,
    );
  });
});

describe("a repository that is not the workspace", () => {
  it("is found by the path, relative or absolute", async () => {
    const { fake, repository } = world;
    const pull = await fake.addPull(repository, { head: "topic" });
    const event = pullRequestEvent(repository, pull);
    const workspace = makeFolder();
    mkdirSync(join(workspace, "code"));
    const want = `refs/pull/${pull.number}/merge`;
    await checkout(join(workspace, "code"), { url: repository.cloneUrl, want, depth: 1 });
    for (const path of ["code", join(workspace, "code")]) {
      expect((await start(event, workspace, { path })).outputs).toMatchObject(pullOutputs);
    }
  });

  it("is not needed: plain files are judged as they are", async () => {
    const workspace = makeFolder();
    writeFileSync(join(workspace, "a.py"), debt);
    const event = pushEvent(world.repository, { before: history.first, after: history.main });
    const step = await start(event, workspace, {});
    expect(step.outputs).toMatchObject({ status: "pass", findings: "1", new: "1", fixed: "0" });
    const named = await start(event, workspace, { base: "main" });
    expect(named.outputs).toEqual({ status: "error" });
    expect(failures(named)[0]?.data).toContain("input base");
  });
});
