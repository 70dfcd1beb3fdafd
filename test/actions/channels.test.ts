import { rmSync } from "node:fs";
import { join } from "node:path";
import {
  type ActionRun,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  startAction,
  type WorkflowEvent,
} from "@pawl/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { copyRelease } from "../bundles/places.ts";
import { checkout, commit, git, makeFolder, removeFolders } from "./checkout.ts";
import { debt, type History, makeHistory, startWorld } from "./world.ts";

const everything = { annotations: "check-run", comment: "on-failure" };

let release = "";
let history: History;
let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  release = copyRelease();
  history = await makeHistory();
  world = await startWorld(history);
  const permissions = { contents: "read", checks: "write", "pull-requests": "write" } as const;
  world.fake.addToken({ token: "writer", permissions });
  world.fake.addToken({ token: "elsewhere", permissions, repositories: ["octo/other"] });
});
afterEach(() => expect(world.fake.violations).toEqual([]));
afterAll(async () => {
  await world.fake.stop();
  removeFolders();
  rmSync(release, { recursive: true });
});

/** Checks out at depth 1 and runs the suite with the job's token. */
async function run(
  by: WorkflowEvent,
  want: string,
  inputs: Readonly<Record<string, string>>,
  token = "writer",
  env: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const workspace = makeFolder();
  await checkout(workspace, { url: by.repository.cloneUrl, want, depth: 1 });
  const action = join(release, "action.yml");
  const started = { on: world.fake, by };
  return startAction({ action, workspace, inputs: { token, ...inputs }, started, env });
}

type Files = Readonly<Record<string, string>>;

/** What both branches start from, and what each of them changes. */
interface Branches {
  readonly start: Files;
  readonly base?: Files;
  readonly head: Files;
}

/** A pull request of the branch `<name>` to the branch `<name>-base`. */
async function openPull(name: string, { start, base, head }: Branches) {
  const { folder, first } = history;
  await git(folder, "checkout", "--quiet", "-b", `${name}-base`, first);
  await commit(folder, start);
  await git(folder, "checkout", "--quiet", "-b", name);
  await commit(folder, head);
  await git(folder, "checkout", "--quiet", `${name}-base`);
  if (base !== undefined) await commit(folder, base);
  await git(folder, "push", "--quiet", world.repository.gitDir, name, `${name}-base`);
  const pull = await world.fake.addPull(world.repository, { head: name, base: `${name}-base` });
  return { pull, event: pullRequestEvent(world.repository, pull), want: `refs/pull/${pull.number}/merge` };
}

const commentsOn = (number: number) =>
  [...world.repository.comments.values()].filter(({ issue }) => issue === number);
const runsOn = (sha: string) =>
  [...world.repository.checkRuns.values()].filter(({ headSha }) => headSha === sha);
const named = (step: ActionRun, name: string) => step.commands.filter((command) => command.name === name);
const lines = (count: number, text: string) =>
  Array.from({ length: count }, (_, i) => `${text}${i} = ${i}\n`);

describe("a pull request's channels", () => {
  it("are a check run at the head's lines and one comment; a rerun updates both, a mended head says so", async () => {
    const body = lines(9, "kept");
    const { pull, event, want } = await openPull("shifted", {
      start: { "long.py": body.join("") },
      base: { "long.py": `# one\n# two\n${body.join("")}` },
      head: { "long.py": `${body.join("")}${debt}` },
    });
    for (let round = 0; round < 2; round += 1) {
      const step = await run(event, want, everything);
      expect(step.outputs).toMatchObject({ status: "fail", new: "1" });
      expect(named(step, "warning")).toEqual([]);
      expect(named(step, "error").map(({ properties }) => properties.file)).toEqual([undefined]);
      const [check, ...others] = runsOn(pull.headSha);
      expect(others).toEqual([]);
      expect(check).toMatchObject({ name: "Pawl", conclusion: "failure" });
      expect(check?.annotations).toEqual([
        expect.objectContaining({ path: "long.py", start_line: 12, annotation_level: "failure" }),
      ]);
      expect(commentsOn(pull.number).map((one) => one.body)).toEqual([
        expect.stringMatching(/^<!-- pawl:summary:suite -->\n[\s\S]*long\.py:14/),
      ]);
    }
    await git(history.folder, "checkout", "--quiet", "shifted");
    await commit(history.folder, { "long.py": `${body.join("")}late = 1\n` });
    await git(history.folder, "push", "--quiet", world.repository.gitDir, "shifted");
    const mended = await world.fake.synchronize(world.repository, pull.number);
    const step = await run(pullRequestEvent(world.repository, mended), want, everything);
    expect(step.outputs).toMatchObject({ status: "pass", new: "0" });
    expect(runsOn(mended.headSha)).toMatchObject([{ conclusion: "success", annotations: [] }]);
    expect(commentsOn(pull.number)).toMatchObject([{ body: expect.stringContaining("passed") }]);
  });

  it("are there for pull_request_target too", async () => {
    const pull = await world.fake.addPull(world.repository, { head: "topic", fork: world.fork });
    const event = pullRequestTargetEvent(world.repository, pull);
    const step = await run(event, "refs/heads/main", everything);
    expect(step.outputs).toMatchObject({ status: "fail", new: "1", fixed: "1" });
    expect(runsOn(pull.headSha).at(-1)?.annotations).toMatchObject([{ path: "new.py" }]);
    expect(commentsOn(pull.number)).toHaveLength(1);
  });

  it.each(["reader", "elsewhere", "expired", ""])(
    "are warnings with a token that is %j, and nothing else changes",
    async (token) => {
      const { fake, repository, fork } = world;
      const pull = await fake.addPull(repository, { head: "topic", fork });
      const want = `refs/pull/${pull.number}/merge`;
      const before = runsOn(pull.headSha).length;
      const step = await run(pullRequestEvent(repository, pull), want, everything, token);
      expect(step.outputs).toMatchObject({ status: "fail", new: "1", fixed: "1" });
      const warnings = named(step, "warning").map(({ data }) => data);
      expect(warnings).toHaveLength(2);
      const reasons = token === "" ? ["`token`", "`token`"] : ["`checks: write`", "`pull-requests: write`"];
      for (const [at, reason] of reasons.entries()) expect(warnings[at]).toContain(reason);
      expect([runsOn(pull.headSha).length, commentsOn(pull.number).length]).toEqual([before, 0]);
      // What the check run would have held is said by commands instead.
      expect(named(step, "error").map(({ properties }) => properties.file)).toContain("new.py");
      expect(step.summary).toContain("new.py");
    },
  );

  it("are one comment where two runs end at once", async () => {
    const pull = await world.fake.addPull(world.repository, { head: "topic" });
    const event = pullRequestEvent(world.repository, pull);
    const want = `refs/pull/${pull.number}/merge`;
    const both = await Promise.all([0, 1].map(() => run(event, want, { comment: "always" })));
    for (const step of both) expect(named(step, "warning")).toEqual([]);
    expect(commentsOn(pull.number)).toHaveLength(1);
  });

  it("are all written where a file that an input names cannot be", async () => {
    const pull = await world.fake.addPull(world.repository, { head: "topic" });
    const want = `refs/pull/${pull.number}/merge`;
    const files = { "json-file": "nowhere/report.json", "sarif-file": "report.sarif" };
    const inputs = { comment: "always", "fail-on": "never", ...files };
    const step = await run(pullRequestEvent(world.repository, pull), want, inputs);
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toEqual({
      status: "error",
      findings: "3",
      new: "1",
      fixed: "1",
      "sarif-file": "report.sarif",
    });
    expect(named(step, "error").map(({ data }) => data)).toEqual([
      expect.stringContaining("catches everything"),
      expect.stringMatching(
        /^Wrong input or configuration:\ninput json-file: cannot write nowhere\/report\.json/,
      ),
    ]);
    expect(step.summary).toContain("new.py");
    expect(commentsOn(pull.number)).toHaveLength(1);
    const second = await run(pullRequestEvent(world.repository, pull), want, { ...everything, ...files });
    expect(named(second, "error").map(({ data }) => data.split(":")[0])).toEqual([
      "Debt",
      "Wrong input or configuration",
    ]);
    expect(runsOn(pull.headSha).at(-1)?.annotations).toHaveLength(1);
  });

  it("go on without a summary that the runner cannot take", async () => {
    const pull = await world.fake.addPull(world.repository, { head: "topic" });
    const event = pullRequestEvent(world.repository, pull);
    const want = `refs/pull/${pull.number}/merge`;
    const env = { GITHUB_STEP_SUMMARY: join(release, "nowhere") };
    const step = await run(event, want, { comment: "always" }, "writer", env);
    expect(step.outputs).toMatchObject({ status: "fail", new: "1" });
    expect(named(step, "warning").map(({ data }) => data)).toEqual([expect.stringContaining("summary")]);
    expect(commentsOn(pull.number)).toHaveLength(1);
  });

  it("are not asked for where no input asks for them", async () => {
    const pull = await world.fake.addPull(world.repository, { head: "topic" });
    const seen = world.fake.requests.length;
    await run(pullRequestEvent(world.repository, pull), `refs/pull/${pull.number}/merge`, {});
    const asked = world.fake.requests.slice(seen).map(({ operation }) => operation);
    expect([...new Set(asked)]).toEqual(["git"]);
  });

  it("hold 12,000 new findings in 3,000 files within GitHub's limits", async () => {
    const handlers = lines(4, "x").map(
      (line) => `def f${line[1]}():\n    try:\n        ${line}    except:\n        pass\n`,
    );
    const files = Array.from({ length: 3000 }, (_, i) => [`pkg${i % 50}/module${i}.py`, handlers.join("")]);
    const { pull, event, want } = await openPull("huge", {
      start: { "other.py": "" },
      head: Object.fromEntries(files),
    });
    const step = await run(event, want, { comment: "on-failure" });
    expect(step.outputs).toMatchObject({ status: "fail", new: "12000" });
    expect(named(step, "error")).toHaveLength(10);
    expect(named(step, "error").at(-1)?.data).toMatch(/^Debt: 12000 findings/);
    expect(step.stdout).toContain("Not annotated: 11991 errors.");
    expect(Buffer.byteLength(step.summary)).toBeLessThan(1 << 20);
    const [comment] = commentsOn(pull.number);
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    expect(comment?.body).toContain("more findings");
  }, 120_000);
});

describe("a commit whose history is not checked out", () => {
  it("is compared with where GitHub says that it parted from the base", async () => {
    const { fake, repository } = world;
    const pull = await fake.addPull(repository, { head: "topic" });
    const push = { branch: "topic", before: "0".repeat(40), after: history.topic };
    for (const event of [pullRequestEvent(repository, pull), pushEvent(repository, push)]) {
      const step = await run(event, history.topic, {});
      expect(step.outputs).toMatchObject({ status: "fail", findings: "2", new: "1", fixed: "1" });
      expect(step.stdout).toContain(`Base: ${history.first}, `);
    }
  });
});
