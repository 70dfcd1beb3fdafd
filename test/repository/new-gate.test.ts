import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyTemplate } from "../../scripts/new-gate/copy-template.ts";
import { readPackageManager } from "../../scripts/package-manager.ts";
import { root } from "./source-files.ts";

describe("pnpm new-gate", () => {
  let copy = "";
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "pawl-new-gate-"));
    const left = new Set(["node_modules", "build", "dist", ".git"]);
    for (const name of readdirSync(root).filter((entry) => !left.has(entry))) {
      cpSync(join(root, name), join(copy, name), {
        recursive: true,
        filter: (source) => !source.includes("node_modules"),
      });
    }
  });
  afterAll(() => rmSync(copy, { recursive: true }), 60_000);

  const run = (command: string, ...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} ${args.join(" ")}: exit ${status}\n${stdout}${stderr}`);
    return stdout;
  };

  it("makes a gate that is complete, tested and generated for", { timeout: 240_000 }, () => {
    run("npx", "-y", readPackageManager(root), "install", "--frozen-lockfile", "--prefer-offline");
    run(process.execPath, "scripts/build.mjs");
    const said = run(process.execPath, "build/scripts/new-gate.js", "dead-flag");
    expect(said).toContain("actions/dead-flag is there");
    run(process.execPath, "build/scripts/generate.js", "--check");
    expect(readFileSync(join(copy, "actions/suite/src/gates.ts"), "utf8")).toContain(
      'from "@pawl/dead-flag/gate"',
    );
    expect(readFileSync(join(copy, "actions/dead-flag/action.yml"), "utf8")).toContain(
      "main: ../../dist/dead-flag/",
    );
    const vitest = ["node_modules/vitest/vitest.mjs", "run", "--reporter=verbose"];
    const tests = run(process.execPath, ...vitest, "test/cases.test.ts", "-t", "dead-flag/dead-flag.md");
    expect(stripVTControlCharacters(tests)).toMatch(/Tests\s+3 passed/);
    run(process.execPath, ...vitest, "test/repository/gates.test.ts", "-t", "the gates");
  });

  it.each(["", "Dead", "dead_flag", "../x", "suite", "bare-except", "parser", "pawl", "gate-template"])(
    "refuses the name %j",
    (name) => {
      expect(() => copyTemplate(root, name)).toThrow(/kebab-case|is taken/);
    },
  );
});
