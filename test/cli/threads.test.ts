import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyRelease } from "../bundles/places.ts";
import { BARE, CLI, folder, git, pawl, repository, start } from "./pawl.ts";

/** A thread is started for every 2,000 files: with so many, there are two beside the first. */
const FILES = 4_100;

/** What a thread says on the error stream when it begins, in a copy of the bundles that is made to say so. */
const BEGINS = "a thread begins";

let release = "";
beforeAll(() => {
  release = copyRelease();
});
afterAll(() => rmSync(release, { recursive: true }));

/** A program of the threads that does something first, in a copy of the bundles; the command line beside it. */
function withWorker(first: string): string {
  const own = path.join(path.dirname(CLI), "..", "worker", "index.js");
  const code = `import { writeSync } from "node:fs";\n${first}\nawait import(${JSON.stringify(own)});\n`;
  writeFileSync(path.join(release, "dist", "worker", "index.js"), code);
  return path.join(release, "dist", "cli", "index.js");
}

describe("threads", () => {
  it("change nothing of what is found, nor does one that breaks", async () => {
    const files = Array.from({ length: FILES }, (_, at) => {
      const name = `p${at % 9}/m${at}.py`;
      return [
        name,
        at % 3 === 0 ? BARE.replaceAll("work", `work${at}`) : `def f${at}(:\n    x = 1\n`,
      ] as const;
    });
    const root = repository(Object.fromEntries(files));
    git(root, "add", ".");
    git(root, "commit", "--quiet", "-m", "first");
    const args = ["check", "--format", "json", "--no-cache"];
    const one = await pawl(root, ...args, "--jobs", "1");
    expect(one.stdout).toContain(`"files": ${FILES}`);

    const saying = withWorker(`writeSync(2, "${BEGINS}\\n");`);
    for (const [jobs, threads] of [
      ["1", 0],
      ["2", 1],
      ["8", 2],
    ] as const) {
      const run = await start({ cwd: root, args: [...args, "--jobs", jobs], cli: saying });
      expect(run.stderr.split(BEGINS)).toHaveLength(threads + 1);
      expect({ ...run, stderr: "" }).toEqual(one);
    }
    // Of git's objects, too, each thread reads for itself.
    const staged = [...args, "--staged", "--fail-on", "any"];
    const stagedOne = await pawl(root, ...staged, "--jobs", "1");
    const stagedThree = await start({ cwd: root, args: [...staged, "--jobs", "3"], cli: saying });
    expect(stagedThree.stderr.split(BEGINS)).toHaveLength(3);
    expect({ ...stagedThree, stderr: "" }).toEqual(stagedOne);

    for (const trouble of ['throw new Error("broken");', "setTimeout(() => process.exit(3), 300);"]) {
      const run = await start({ cwd: root, args: [...args, "--jobs", "3"], cli: withWorker(trouble) });
      expect(run).toEqual(one);
    }
  }, 120_000);

  it("are asked for by a number", async () => {
    for (const jobs of ["0", "-1", "two", "1.5"]) {
      const { status, stderr } = await pawl(folder({ "a.py": "x = 1\n" }), "check", "--jobs", jobs);
      expect([status, stderr]).toEqual([2, `pawl: --jobs: found "${jobs}", expected a number from 1\n`]);
    }
  });
});
