import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openWorkingTree } from "@pawl/checkout";
import { check, defaultConfig } from "@pawl/engine";
import { collectFacts } from "@pawl/facts";
import type { Collect, Collected } from "@pawl/gate";
import { gates } from "@pawl/suite/gates";
import { standardLibraryFiles } from "@pawl/testing";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("../../build/test/facts/elsewhere.js", import.meta.url));

it("facts go through a file to another process, which finds the same in them", async () => {
  const library = join(dirname(standardLibraryFiles()[0] ?? ""), "multiprocessing");
  const wants = (path: string) => path.endsWith(".py");
  const tree = await openWorkingTree({ cwd: library, paths: [library], defaultExcludes: true, wants });
  // Once all that every file is looked at for, and then what that made wanted.
  const collections: Collected[] = [];
  const collect: Collect = async (...given) => {
    const collected = await collectFacts(...given);
    collections.push(collected);
    return collected;
  };
  const about = { gates, config: defaultConfig(gates), today: "2026-12-01", version: "1" };
  const { findings } = await check({ ...about, tree, collect });
  expect(findings.length).toBeGreaterThan(3);

  expect(collections.length).toBeGreaterThan(1);
  const folder = mkdtempSync(join(tmpdir(), "pawl-facts-"));
  try {
    const file = join(folder, "facts.json");
    const parts = collections.map(({ facts, looked, ...rest }) => ({
      ...rest,
      facts: Object.fromEntries(Array.from(facts, ([id, all]) => [id, [...all]])),
      looked: Object.fromEntries(looked),
    }));
    const wire = { paths: tree.paths, parts };
    writeFileSync(file, JSON.stringify(wire));
    const elsewhere = execFileSync(process.execPath, [program, file], {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    expect(JSON.parse(elsewhere)).toEqual(JSON.parse(JSON.stringify(findings)));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
