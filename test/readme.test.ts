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

describe("the README", () => {
  const text = readFileSync(readme, "utf8");
  const fences = readSections(text).flatMap((section) => section.fences);
  const folder = mkdtempSync(join(tmpdir(), "pawl-readme-"));
  execFileSync("git", ["init", "-q"], { cwd: folder });

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
        const args = command.replace("$ pawl ", "").split(" ");
        const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
        const run = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: "utf8", env });
        const printed = run.stdout + run.stderr;
        if (update) replace(fence, `${command}\n${printed}`);
        else expect(printed).toBe(output.join("\n"));
      });
    }
  }
});

/** Writes another content between a fence's lines. */
function replace(fence: Fence, content: string): void {
  const text = readFileSync(readme, "utf8");
  writeFileSync(readme, text.replace(`\`\`\`console\n${fence.text}`, `\`\`\`console\n${content}`));
}
