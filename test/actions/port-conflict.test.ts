import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ActionRun, pullRequestEvent, pushEvent } from "@pawl/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SAMPLE, sampleFiles } from "../ports/sample-files.ts";
import { git } from "./checkout.ts";
import { endProjects, type StepRun, type SweptProject, startProject } from "./sweeping.ts";

let project: SweptProject;
beforeAll(async () => {
  project = await startProject(sampleFiles());
});
afterAll(async () => expect(await endProjects()).toEqual([]));

/** A pull request of a branch with these files, judged by the bundle. */
async function pullOf(branch: string, files: Readonly<Record<string, string>>): Promise<StepRun> {
  await git(project.folder, "checkout", "--quiet", "-B", branch, "main");
  await project.push(files, [], branch);
  await git(project.folder, "checkout", "--quiet", "main");
  const pull = await project.fake.addPull(project.repository, { head: branch });
  const by = pullRequestEvent(project.repository, pull);
  return project.run({
    action: "actions/port-conflict/action.yml",
    by,
    want: `refs/pull/${pull.number}/merge`,
  });
}

/** Annotations with a place as `level path:line text`. */
const annotated = (step: ActionRun): readonly string[] =>
  step.commands.flatMap(({ name, properties: { file, line }, data }) =>
    ["error", "warning", "notice"].includes(name) && file !== undefined
      ? [`${name} ${file}:${line} ${data}`]
      : [],
  );

function edited(path: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = readFileSync(join(SAMPLE, path), "utf8");
  expect(text).toContain(from);
  return { [path]: text.replace(from, to) };
}

it("passes on the sample itself", async () => {
  const main = await git(project.folder, "rev-parse", "main");
  const step = await project.run({
    action: "actions/port-conflict/action.yml",
    by: pushEvent(project.repository, { before: "0".repeat(40), after: main }),
  });
  expect(annotated(step)).toEqual([]);
  expect(step.outputs).toMatchObject({ status: "pass", findings: "0" });
});

it("fails a clash that a pull request adds to a start-up list, once, at the new entry", async () => {
  const list = "main_pc/config/startup.yaml";
  const before = readFileSync(join(SAMPLE, list), "utf8");
  const step = await pullOf("yaml", {
    [list]: `${before}  - { name: archiver, script: main_pc/agents/archiver.py, port: 7230, health_check_port: 8250 }\n`,
  });
  const line = before.split("\n").length;
  expect(annotated(step)).toEqual([
    expect.stringContaining(`error ${list}:${line} \`port\` of \`archiver\` binds tcp port 7230 on MainPC`),
  ]);
  expect(annotated(step)[0]).toContain(`\`${list}:`);
  expect(step).toMatchObject({ exitCode: 1, outputs: { status: "fail", new: "1" } });
});

it("fails a clash that a pull request adds in Python, once, at the new bind", async () => {
  const step = await pullOf("python", {
    "main_pc/agents/archiver.py": [
      "import zmq",
      "",
      "from shared.ports import ERROR_BUS_PORT",
      "",
      "",
      "def main():",
      "    socket = zmq.Context().socket(zmq.PULL)",
      '    socket.bind(f"tcp://*:{ERROR_BUS_PORT + 1}")',
      "",
    ].join("\n"),
  });
  expect(annotated(step)).toEqual([
    expect.stringContaining(
      "error main_pc/agents/archiver.py:8 `zmq` PULL socket binds tcp port 7151 on MainPC",
    ),
  ]);
  expect(annotated(step)[0]).toContain("`main_pc/agents/error_bus.py:");
  expect(step).toMatchObject({ exitCode: 1, outputs: { status: "fail", new: "1" } });
});

it("reports a clash where it was made: at the constant that a pull request changes", async () => {
  const step = await pullOf(
    "constant",
    edited("shared/ports.py", "ERROR_BUS_PORT = 7150", "ERROR_BUS_PORT = 7260"),
  );
  expect(annotated(step)).toEqual([expect.stringContaining("error shared/ports.py:3 ")]);
  expect(annotated(step)[0]).toContain("tcp port 7260 on MainPC");
  expect(step.outputs).toMatchObject({ status: "fail", new: "1" });
});

it("has nothing to say of a pull request that moves a service to a free port", async () => {
  const step = await pullOf("free", edited("main_pc/agents/streaming.py", "PORT = 7260", "PORT = 7261"));
  expect(annotated(step)).toEqual([]);
  expect(step.outputs).toMatchObject({ status: "pass", new: "0" });
});
