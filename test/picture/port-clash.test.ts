import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pullRequestEvent } from "@pawl/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { git } from "../actions/checkout.ts";
import { endProjects, type StepRun, startProject } from "../actions/sweeping.ts";
import { SAMPLE, sampleFiles } from "../ports/sample-files.ts";
import { isDrawn } from "./drawn.ts";

const list = "main_pc/config/startup.yaml";
const constants = "shared/ports.py";

/** Adds an entry with the health port of another, and moves a constant onto the port of another service. */
function clashes(): Readonly<Record<string, string>> {
  const [entries, ports] = [list, constants].map((path) => readFileSync(join(SAMPLE, path), "utf8"));
  return {
    [list]: `${entries}  - { name: archiver, script: main_pc/agents/archiver.py, port: 8230 }\n`,
    [constants]: (ports ?? "").replace("ERROR_BUS_PORT = 7150", "ERROR_BUS_PORT = 7260"),
  };
}

let step: StepRun;
beforeAll(async () => {
  const project = await startProject(sampleFiles());
  await git(project.folder, "checkout", "--quiet", "-B", "archiver", "main");
  await project.push(clashes(), [], "archiver");
  await git(project.folder, "checkout", "--quiet", "main");
  const pull = await project.fake.addPull(project.repository, { head: "archiver" });
  step = await project.run({
    action: "actions/port-conflict/action.yml",
    by: pullRequestEvent(project.repository, pull),
    want: `refs/pull/${pull.number}/merge`,
  });
});
afterAll(async () => expect(await endProjects()).toEqual([]));

describe("the pull request of the picture in the README of port-conflict", () => {
  it("makes two clashes, each new once and where it was made, and old at its other side", () => {
    expect(step.outputs).toMatchObject({ status: "fail", findings: "4", new: "2" });
  });

  it("has the summary that docs/port-clash.md holds: `vitest -u` writes it", async () => {
    await expect(step.summary).toMatchFileSnapshot("../../docs/port-clash.md");
  });

  it("is shown by a picture of that text: `npm run picture` draws it", () => {
    expect(isDrawn("port-clash")).toBe(true);
  });
});
