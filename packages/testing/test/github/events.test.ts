import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from "../../src/github/events.ts";
import { startAction } from "../../src/runner.ts";
import { SampleRepository, startSample } from "./sample.ts";

const folder = mkdtempSync(join(tmpdir(), "pawl-events-"));
let sample: SampleRepository;
let world: Awaited<ReturnType<typeof startSample>>;
beforeAll(async () => {
  sample = new SampleRepository();
  world = await startSample(sample);
  writeFileSync(join(folder, "action.yml"), "runs: { using: node24, main: main.mjs }\n");
  // Says what it sees of its event, and asks GitHub what the variables name.
  writeFileSync(
    join(folder, "main.mjs"),
    `import fs from "node:fs";
const { env } = process;
const event = JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
const headers = { authorization: "Bearer all", accept: "application/json" };
const answer = await fetch(env.GITHUB_API_URL + "/repos/" + env.GITHUB_REPOSITORY, { headers });
const output = { name: (await answer.json()).full_name, keys: Object.keys(event).sort().join(" ") };
for (const key of ["EVENT_NAME", "SHA", "REF", "HEAD_REF", "BASE_REF"]) output[key] = env["GITHUB_" + key];
for (const [key, value] of Object.entries(output)) fs.appendFileSync(env.GITHUB_OUTPUT, key + "=" + value + "\\n");
`,
  );
});
afterAll(async () => {
  await world.fake.stop();
  sample.remove();
  rmSync(folder, { recursive: true });
});

async function start(by: Parameters<typeof startAction>[0]["started"]) {
  if (by === undefined) throw new Error("nothing started it");
  const run = await startAction({ action: join(folder, "action.yml"), workspace: folder, started: by });
  expect(run.stderr).toBe("");
  return run.outputs;
}

describe("an action started by an event", () => {
  it("sees a pull request's merge, and with its target's rights the base", async () => {
    const { fake, repository, pull } = world;
    expect(await start({ on: fake, by: pullRequestEvent(repository, pull) })).toEqual({
      name: "octo/repo",
      keys: "action number pull_request repository sender",
      EVENT_NAME: "pull_request",
      SHA: pull.mergeSha,
      REF: "refs/pull/1/merge",
      HEAD_REF: "topic",
      BASE_REF: "main",
    });
    expect(await start({ on: fake, by: pullRequestTargetEvent(repository, pull) })).toMatchObject({
      EVENT_NAME: "pull_request_target",
      SHA: pull.baseSha,
      REF: "refs/heads/main",
      HEAD_REF: "topic",
    });
    expect(fake.violations).toEqual([]);
  });

  it("sees a push, a merge group, a schedule, a start by hand", () => {
    const { repository, pull } = world;
    const before = "0".repeat(40);
    const pushed = pushEvent(repository, { branch: "topic", before, after: pull.headSha });
    expect(pushed).toMatchObject({ ref: "refs/heads/topic", sha: pull.headSha, headRef: "" });
    expect(pushed.payload).toMatchObject({ before, after: pull.headSha, created: true });
    const group = mergeGroupEvent(repository, { base: pull.baseSha, head: pull.headSha });
    expect(group.ref).toBe(`refs/heads/gh-readonly-queue/main/pr-1-${pull.baseSha}`);
    expect(group.payload).toMatchObject({ merge_group: { base_sha: pull.baseSha, head_sha: pull.headSha } });
    expect(scheduleEvent(repository, pull.baseSha)).toMatchObject({
      ref: "refs/heads/main",
      name: "schedule",
    });
    const byHand = workflowDispatchEvent(repository, pull.baseSha, { gate: "all" });
    expect(byHand.payload).toMatchObject({ inputs: { gate: "all" }, ref: "refs/heads/main" });
  });
});
