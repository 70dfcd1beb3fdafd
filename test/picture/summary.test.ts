import { rmSync } from "node:fs";
import { join } from "node:path";
import { type ActionRun, pullRequestEvent, startAction, startGitHub } from "@pawl/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkout, commit, git, makeFolder, removeFolders } from "../actions/checkout.ts";
import { copyRelease } from "../bundles/places.ts";
import { isDrawn } from "./drawn.ts";
import { after, before, removed } from "./scenario.ts";

let release = "";
let step: ActionRun;
beforeAll(async () => {
  release = copyRelease();
  step = await runOnPull();
});
afterAll(() => {
  removeFolders();
  rmSync(release, { recursive: true });
});

/** Opens the pull request on a GitHub of its own, checks its merge out at depth 1, and runs the suite as it is released. */
async function runOnPull(): Promise<ActionRun> {
  const from = makeFolder();
  await git(from, "init", "--quiet", "--initial-branch=main");
  await commit(from, before);
  await git(from, "checkout", "--quiet", "-b", "invoices");
  for (const path of removed) rmSync(join(from, path));
  await commit(from, after);
  await git(from, "checkout", "--quiet", "main");
  const fake = await startGitHub();
  try {
    const repository = await fake.addRepository({ from });
    const pull = await fake.addPull(repository, { head: "invoices" });
    const workspace = makeFolder();
    const want = `refs/pull/${pull.number}/merge`;
    await checkout(workspace, { url: repository.cloneUrl, want, depth: 1 });
    const started = { on: fake, by: pullRequestEvent(repository, pull) };
    return await startAction({ action: join(release, "action.yml"), workspace, started });
  } finally {
    await fake.stop();
  }
}

describe("the pull request of the picture in the README", () => {
  it("adds two findings, mends one and leaves four as they were", () => {
    expect(step.outputs).toMatchObject({ status: "fail", findings: "6", new: "2", fixed: "1" });
  });

  it("has the summary that docs/pull-request-summary.md holds: `vitest -u` writes it", async () => {
    await expect(step.summary).toMatchFileSnapshot("../../docs/pull-request-summary.md");
  });

  it("is shown by a picture of that text: `npm run picture` draws it", () => {
    expect(isDrawn("pull-request-summary")).toBe(true);
  });
});
