import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Fence, readSections } from "@pawl/testing";
import { describe, expect, it } from "vitest";

const readme = new URL("../README.md", import.meta.url);
const cli = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));

/** Whether `vitest -u` is to write what the commands print into the README. */
const update = process.env.PAWL_UPDATE_CASES === "1";

/** Whoever commits in the examples. */
const someone = {
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@example.org",
};

describe("the README", () => {
  const text = readFileSync(readme, "utf8");
  const fences = readSections(text).flatMap((section) => section.fences);
  const folder = mkdtempSync(join(tmpdir(), "pawl-readme-"));
  execFileSync("git", ["init", "-q", "-b", "main"], { cwd: folder });

  it("has commands to run", () => {
    expect(fences.filter((fence) => fence.language === "console").length).toBeGreaterThan(2);
  });

  for (const fence of fences) {
    const [path] = fence.words;
    if (path !== undefined) {
      it(`line ${fence.line}: writes ${path}`, () => {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), fence.text);
      });
    }
    if (fence.language === "console") {
      const [command = "", ...output] = fence.text.split("\n");
      it(`line ${fence.line}: ${command}`, () => {
        const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
        const env = { ...rest, ...someone };
        const [program, ...args] = words(command.replace("$ ", ""));
        if (program === "git") execFileSync("git", ["add", "--all"], { cwd: folder });
        const run =
          program === "git"
            ? spawnSync("git", args, { cwd: folder, encoding: "utf8", env })
            : spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: "utf8", env });
        const printed = run.stdout + run.stderr;
        if (update) replace(fence, `${command}\n${printed}`);
        else expect(printed).toBe(output.join("\n"));
      });
    }
  }
});

/** The words of a command line, quoted ones without their quotes. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map((match) => match[1] ?? match[0]);
}

/** Writes another content between a fence's lines. */
function replace(fence: Fence, content: string): void {
  const text = readFileSync(readme, "utf8");
  writeFileSync(readme, text.replace(`\`\`\`console\n${fence.text}`, `\`\`\`console\n${content}`));
}
