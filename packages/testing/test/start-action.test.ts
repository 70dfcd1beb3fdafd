import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { startAction } from "../src/runner.ts";

const folder = mkdtempSync(join(tmpdir(), "pawl-action-"));
const action = join(folder, "actions", "sample", "action.yml");
mkdirSync(join(folder, "actions", "sample"), { recursive: true });
writeFileSync(
  action,
  "inputs:\n  fail-on: { default: new }\n  two words: {}\nruns: { using: node24, main: ../../main.mjs }\n",
);
writeFileSync(
  join(folder, "main.mjs"),
  `import fs from "node:fs";
const { env } = process;
fs.appendFileSync(env.GITHUB_OUTPUT, "inputs<<E\\n" + env["INPUT_FAIL-ON"] + "\\n" + env.INPUT_TWO_WORDS + "\\nE\\n");
fs.appendFileSync(env.GITHUB_OUTPUT, "own=" + (env.OWN_SECRET ?? "unseen") + "\\n");
fs.appendFileSync(env.GITHUB_STEP_SUMMARY, fs.readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
console.log("::warning file=a.py::in " + (process.cwd() === fs.realpathSync(env.GITHUB_WORKSPACE)));
console.error("trouble");
process.exitCode = 4;
`,
);
afterAll(() => rmSync(folder, { recursive: true }));

describe("startAction", () => {
  it("gives an action what the runner gives it, and returns what it did", async () => {
    process.env.OWN_SECRET = "x";
    const run = await startAction({
      action,
      workspace: folder,
      inputs: { "two words": "b" },
      event: { number: 1 },
    });
    expect(run).toEqual({
      exitCode: 4,
      commands: [{ name: "warning", properties: { file: "a.py" }, data: "in true" }],
      outputs: { inputs: "new\nb", own: "unseen" },
      summary: '{"number":1}',
      stdout: "::warning file=a.py::in true\n",
      stderr: "trouble\n",
    });
  });

  it("refuses an input that action.yml does not declare", async () => {
    await expect(startAction({ action, workspace: folder, inputs: { fail: "any" } })).rejects.toThrow(
      "no input fail",
    );
  });
});
