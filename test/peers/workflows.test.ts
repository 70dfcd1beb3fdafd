import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSections } from "@pawl/testing";
import { describe, expect, it } from "vitest";
import { installFromGo, installFromPyPI } from "./install.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "dist", "cli", "index.js");

/** The pages that hold workflows to copy. */
const pages = [
  "README.md",
  "docs/issues.md",
  "actions/todo-to-issues/README.md",
  "actions/port-conflict/README.md",
];

/** Every workflow that we run or tell others to run: ours, those of the pages, the one that `pawl init` writes, with and without its sweep. */
function workflows(): string {
  const folder = mkdtempSync(join(tmpdir(), "pawl-workflows-"));
  const to = join(folder, ".github", "workflows");
  mkdirSync(to, { recursive: true });
  const ours = join(root, ".github", "workflows");
  for (const name of readdirSync(ours))
    writeFileSync(join(to, `ours-${name}`), readFileSync(join(ours, name)));
  for (const [index, page] of pages.entries()) {
    const fences = readSections(readFileSync(join(root, page), "utf8")).flatMap((section) => section.fences);
    for (const fence of fences.filter((each) => each.words[0]?.startsWith(".github/workflows/"))) {
      writeFileSync(join(to, `page-${index}-${fence.line}.yml`), fence.text);
    }
  }
  const fresh = mkdtempSync(join(tmpdir(), "pawl-init-"));
  spawnSync("git", ["init", "-q"], { cwd: fresh });
  spawnSync(process.execPath, [cli, "init"], { cwd: fresh });
  const init = readFileSync(join(fresh, ".github", "workflows", "pawl.yml"), "utf8");
  writeFileSync(join(to, "init.yml"), init);
  writeFileSync(join(to, "init-sweep.yml"), init.replaceAll(/^#(?= {2})/gm, ""));
  // Our own action is the one that may be named by its major version: there is no other way to get mended releases.
  writeFileSync(
    join(folder, "zizmor.yml"),
    'rules: { unpinned-uses: { config: { policies: { "pawl-dev/*": ref-pin, "*": hash-pin } } } }\n',
  );
  return folder;
}

describe("every workflow and example", () => {
  const folder = workflows();
  const files = readdirSync(join(folder, ".github", "workflows")).map((name) =>
    join(folder, ".github", "workflows", name),
  );

  it("is there", () => {
    expect(files.length).toBeGreaterThan(3);
  });

  it("passes actionlint", () => {
    const actionlint = installFromGo("github.com/rhysd/actionlint/cmd/actionlint", "v1.7.9");
    const { status, stdout } = spawnSync(actionlint, ["-no-color", ...files], {
      encoding: "utf8",
      cwd: root,
    });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  it("passes zizmor", () => {
    const zizmor = installFromPyPI("zizmor", "1.32.0");
    const args = [
      "--offline",
      "--no-progress",
      "--min-severity",
      "medium",
      "--config",
      join(folder, "zizmor.yml"),
    ];
    const { status, stdout } = spawnSync(zizmor, [...args, ...files], { encoding: "utf8" });
    expect(stdout).toMatch(/No findings to report/);
    expect(status).toBe(0);
  });
});
