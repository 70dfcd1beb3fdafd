import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ActionRun, mergeGroupEvent, pullRequestEvent, pushEvent } from "@pawl/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { git } from "./checkout.ts";
import { endProjects, type StepRun, type SweptProject, startProject, writes } from "./sweeping.ts";

/** Line 2 names the issue that pull requests close. */
const OLD = "x = 1\n# TODO(#12): read it in pieces\n# FIXME: old work\n";
const NEW = "def f():\n    return 1  # TODO: say why\n";

let project: SweptProject;
beforeAll(async () => {
  project = await startProject({ "old.py": OLD });
  await git(project.folder, "checkout", "--quiet", "-b", "topic");
  await project.push({ "new.py": NEW }, [], "topic");
});
afterAll(async () => expect(await endProjects()).toEqual([]));

/** Annotations as `level path:line`, those without a place as the level alone. */
const annotated = (step: ActionRun) =>
  step.commands.flatMap(({ name, properties: { file, line } }) =>
    ["error", "warning", "notice"].includes(name)
      ? [file === undefined ? name : `${name} ${file}:${line}`]
      : [],
  );

/** A pull request asks for no issues, and writes nothing. */
function expectNoWrites(step: StepRun): void {
  expect(writes(step)).toEqual([]);
  expect(step.requests.filter(({ operation }) => operation !== "git")).toEqual([]);
}

/** Runs on a pull request of the topic with that description. */
async function onPull(
  body: string | undefined,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepRun> {
  const pull = await project.fake.addPull(project.repository, {
    head: "topic",
    ...(body !== undefined && { body }),
  });
  const by = pullRequestEvent(project.repository, pull);
  return project.run({ by, want: `refs/pull/${pull.number}/merge`, inputs });
}

describe("a pull request", () => {
  it("is told of the TODO that it adds, and of no other", async () => {
    const step = await onPull(undefined);
    expect(annotated(step)).toEqual(["warning new.py:2"]);
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: "pass", findings: "2", new: "1" } });
    expect(step.outputs.opened).toBeUndefined();
    expectNoWrites(step);
  });

  it.each(["This closes #12.", "Fixes octo/repo#12\r\n\r\nAnd more."])(
    "fails where it says %j and leaves the TODO behind, at its line",
    async (body) => {
      const step = await onPull(body);
      expect(annotated(step)).toEqual(["error old.py:2", "warning new.py:2", "error"]);
      expect(step).toMatchObject({ exitCode: 1, outputs: { status: "fail", new: "2" } });
      expect(step.stdout).toContain(
        "`TODO: read it in pieces` is left behind by this change, which says that it closes `#12`",
      );
      expectNoWrites(step);
    },
  );

  it("passes where it says so in code, in a comment, or of something else", async () => {
    const body = [
      "See #12, and say `closes #12` to close it. Closes octo/other#12, closes #120.",
      "",
      "```",
      "closes #12",
      "```",
      "",
      "<!-- closes #12 -->",
    ];
    const step = await onPull(body.join("\r\n"));
    expect(annotated(step)).toEqual(["warning new.py:2"]);
    expect(step.outputs).toMatchObject({ status: "pass" });
  });

  it("may come from a fork, whose token only reads", async () => {
    const fork = await project.fake.addRepository({ owner: "mona", from: project.folder, fork: true });
    const pull = await project.fake.addPull(project.repository, { head: "topic", fork, body: "closes #12" });
    const by = pullRequestEvent(project.repository, pull);
    const step = await project.run({ by, want: `refs/pull/${pull.number}/merge`, token: "reader" });
    expect(annotated(step)).toEqual(["error old.py:2", "warning new.py:2", "error"]);
    expectNoWrites(step);
  });

  it("has its findings as CSV where that is asked for", async () => {
    const step = await onPull("closes #12", { "csv-file": "debt.csv" });
    const rows = readFileSync(join(step.workspace, "debt.csv"), "utf8").trimEnd().split("\r\n");
    expect(rows).toHaveLength(4);
    expect(rows.filter((row) => row.includes("todo-to-issues/left-behind"))).toHaveLength(1);
  });
});

describe("a change that is merged", () => {
  it("by a push to the default branch is judged against the state before, and files nothing", async () => {
    const after = await git(project.folder, "rev-parse", "topic");
    const by = pushEvent(project.repository, { before: project.first, after });
    const step = await project.run({ by });
    expect(annotated(step)).toEqual(["warning new.py:2"]);
    expect(step.outputs).toMatchObject({ status: "pass", new: "1" });
    expectNoWrites(step);
  });

  it("by a merge queue is judged against what it is merged on, and files nothing", async () => {
    const { mergeSha } = await project.fake.addPull(project.repository, {
      head: "topic",
      body: "closes #12",
    });
    const by = mergeGroupEvent(project.repository, { base: project.first, head: mergeSha ?? "" });
    const step = await project.run({ by });
    expect(annotated(step)).toEqual(["warning new.py:2"]);
    expectNoWrites(step);
  });
});
