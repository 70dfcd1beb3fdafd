import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pullRequestEvent, pushEvent, readSections, type WorkflowEvent } from "@pawl/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { commit, git, makeFolder, removeFolders } from "../actions/checkout.ts";
import { debt, type History, makeHistory, startWorld } from "../actions/world.ts";
import { copyRelease } from "../bundles/places.ts";
import { type ActRun, runAct } from "./act.ts";
import { writeCheckoutAction } from "./checkout-action.ts";
import { copyProject, root } from "./project.ts";

const token = "ghs_job";

let release = "";
let checkoutAction = "";
let history: History;
let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  release = copyRelease();
  checkoutAction = writeCheckoutAction();
  history = await makeHistory();
  await git(history.folder, "checkout", "--quiet", "-b", "tidy", history.first);
  await commit(history.folder, { "old.py": `# Debt that moves is old.\n${debt}`, "new.py": "a = 1\n" });
  world = await startWorld(history);
  world.fake.addToken({ token, permissions: { contents: "read" } });
});
afterEach(() => expect(world.fake.violations).toEqual([]));
afterAll(async () => {
  await world.fake.stop();
  removeFolders();
  rmSync(release, { recursive: true });
});

/** Runs a workflow as the event starts it. All in it is real but for actions/checkout, which this machine cannot fetch. */
function run(workflow: string, by: WorkflowEvent): Promise<ActRun> {
  const checkout = /uses: (actions\/checkout@\S+)/.exec(workflow)?.[1] ?? "";
  const actions = { [checkout]: checkoutAction, "pawl-dev/pawl@v1": release };
  return runAct({ workflow, by, on: world.fake, token, actions });
}

/** The annotations, as act reads them: those at a place, and the text of the others. */
const annotations = ({ commands }: ActRun): readonly string[] =>
  commands
    .filter(({ name }) => ["error", "warning", "notice"].includes(name))
    .map(({ name, data, properties: { file, line, title } }) =>
      file === undefined ? `${name}: ${data}` : `${name} at ${file}:${line}: ${title}`,
    );

/** The workflow of the README. */
function readmeWorkflow(): string {
  const fences = readSections(readFileSync(join(root, "README.md"), "utf8")).flatMap(
    (section) => section.fences,
  );
  return fences.find(({ words }) => words[0] === ".github/workflows/pawl.yml")?.text ?? "";
}

/** The workflow that `pawl init` writes. */
function initWorkflow(): string {
  const folder = makeFolder();
  spawnSync("git", ["init", "--quiet"], { cwd: folder });
  spawnSync(process.execPath, [join(root, "dist", "cli", "index.js"), "init"], { cwd: folder });
  return readFileSync(join(folder, ".github", "workflows", "pawl.yml"), "utf8");
}

describe.each([
  ["the README's workflow", readmeWorkflow],
  ["the workflow of `pawl init`", initWorkflow],
])("%s, run by act", (_, workflow) => {
  it.each(["the repository", "a fork", "a private repository"])(
    "fails for a pull request of %s that adds debt, and says where, not where the old debt is",
    async (from) => {
      const { fake, secret, fork } = world;
      const repository = from === "a private repository" ? secret : world.repository;
      const pull = await fake.addPull(repository, { head: "topic", ...(from === "a fork" && { fork }) });
      const seen = fake.requests.length;
      const job = await run(workflow(), pullRequestEvent(repository, pull));
      expect(job.result, job.log).toBe("failure");
      expect(job.exitCode).toBe(1);
      expect(annotations(job)).toEqual([
        "error at new.py:5: bare-except/bare",
        `error: Debt: 1 finding of severity error (bare-except/bare 1); compared with ${history.main}.`,
      ]);
      expect(job.outputs).toEqual({ status: "fail", findings: "3", new: "1", fixed: "1" });
      expect(job.summary).toMatch(/^## Pawl: failed\n\n1 new error in 1 file, 2 known findings, 1 fixed\./);
      expect(job.summary).toContain("<code>new.py:5:9</code>");
      expect(job.summary).not.toContain("old.py");
      // It needs `contents: read` alone: no request but git's, each of them with the job's token.
      const asked = fake.requests.slice(seen).map(({ operation, login }) => `${operation} ${login}`);
      expect([...new Set(asked)]).toEqual(["git github-actions[bot]"]);
    },
  );

  it("passes for a pull request that adds none and moves some", async () => {
    const pull = await world.fake.addPull(world.repository, { head: "tidy" });
    const job = await run(workflow(), pullRequestEvent(world.repository, pull));
    expect(job.result, job.log).toBe("success");
    expect(job.exitCode).toBe(0);
    expect(annotations(job)).toEqual([]);
    expect(job.outputs).toEqual({ status: "pass", findings: "3", new: "0", fixed: "0" });
    expect(job.summary).toMatch(/^## Pawl: passed\n/);
  });
});

describe("our own workflow, run by act on this repository", () => {
  const workflow = readFileSync(join(root, ".github", "workflows", "pawl.yml"), "utf8");

  /** This repository on the fake, with a branch that adds debt and one that adds a file. */
  async function ourselves() {
    const folder = await copyProject();
    const main = await git(folder, "rev-parse", "HEAD");
    await git(folder, "checkout", "--quiet", "-b", "tidy");
    await commit(folder, { "scripts/fine.py": "a = 1\n" });
    await git(folder, "checkout", "--quiet", "-b", "debt", "main");
    const worse = await commit(folder, { "scripts/debt.py": debt });
    const repository = await world.fake.addRepository({ owner: "pawl-dev", name: "pawl", from: folder });
    return { repository, main, worse };
  }

  it("passes for what adds no debt, and fails at the place of what does, on pull requests and on pushes", async () => {
    const { repository, main, worse } = await ourselves();
    const [fine, debts] = [
      await world.fake.addPull(repository, { head: "tidy" }),
      await world.fake.addPull(repository, { head: "debt" }),
    ];
    const passed = await run(workflow, pullRequestEvent(repository, fine));
    expect(passed.result, passed.log).toBe("success");
    expect(annotations(passed)).toEqual([]);
    expect(passed.outputs).toMatchObject({ status: "pass", new: "0" });
    const failing = [
      pullRequestEvent(repository, debts),
      pushEvent(repository, { before: main, after: worse }),
    ];
    for (const event of failing) {
      const job = await run(workflow, event);
      expect(job.result, job.log).toBe("failure");
      expect(annotations(job)).toEqual([
        "error at scripts/debt.py:3: bare-except/bare",
        `error: Debt: 1 finding of severity error (bare-except/bare 1); compared with ${main}.`,
      ]);
      expect(job.summary).toContain("<code>scripts/debt.py:3:1</code>");
    }
  });
});
