import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Fence, readSections } from "@pawl/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const cli = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));

/** The pages whose examples are run, each in a repository of its own. */
const pages = ["README.md", "docs/issues.md", "docs/ports.md", "actions/port-conflict/README.md"];

/** Whether `vitest -u` is to write what the commands print into the page. */
const update = process.env.PAWL_UPDATE_CASES === "1";

/** What changes what a command prints, or lets it talk to GitHub. */
const foreign = /^(?:NO_COLOR|FORCE_COLOR|GITHUB_.*|GH_TOKEN)$/;

/** Whoever commits in the examples. */
const someone = {
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@example.org",
};

for (const page of pages) {
  describe(page, () => {
    const file = fileURLToPath(new URL(`../${page}`, import.meta.url));
    const fences = readSections(readFileSync(file, "utf8")).flatMap((section) => section.fences);
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
          const printed = run(command.replace("$ ", ""), folder);
          if (update) replace(file, fence, `${command}\n${printed}`);
          else expect(printed).toBe(output.join("\n"));
        });
      }
    }
  });
}

/** What a command of an example prints; `git` commits all files that are there. */
function run(command: string, cwd: string): string {
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const env = { ...Object.fromEntries(kept), ...someone };
  const [program, ...args] = words(command);
  if (program === "git") execFileSync("git", ["add", "--all"], { cwd });
  const { stdout, stderr } =
    program === "git"
      ? spawnSync("git", args, { cwd, encoding: "utf8", env })
      : spawnSync(process.execPath, [cli, ...args], { cwd, encoding: "utf8", env });
  return stdout + stderr;
}

/** The words of a command line, quoted ones without their quotes. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map((match) => match[1] ?? match[0]);
}

/** Writes another content between a fence's lines; of equal fences the first that is as it was. */
function replace(file: string, fence: Fence, content: string): void {
  const text = readFileSync(file, "utf8");
  const [old, next] = [fence.text, content].map((each) => `\`\`\`console\n${each}\`\`\`\n`);
  writeFileSync(
    file,
    text.replace(old ?? "", () => next ?? ""),
  );
}

describe("the settings in docs/issues.md", () => {
  const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
  const setting = z.object({ default: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]) });
  const schema = z.object({
    properties: z.object({ issues: z.object({ properties: z.record(z.string(), z.unknown()) }) }),
  });

  it("are those of the schema, with their presets", () => {
    const { properties } = schema.parse(JSON.parse(read("docs/pawl.schema.json"))).properties.issues;
    const presets = Object.entries(properties).map(([name, value]) => {
      const preset = setting.safeParse(value).data?.default;
      if (preset === undefined) return [name, "the gate's own"];
      return [name, Array.isArray(preset) ? "none" : `\`${preset}\``];
    });
    const [, table = ""] = read("docs/issues.md").split("| --- | --- | --- | --- |\n");
    const rows = [...(table.split("\n\n")[0] ?? "").matchAll(/^\| `([\w-]+)` .* \| (.*) \|$/gm)];
    expect(rows.map(([, name, preset]) => [name, preset])).toEqual(presets);
  });
});
