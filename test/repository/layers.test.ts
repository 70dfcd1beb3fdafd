import { describe, expect, it } from "vitest";
import { listImports } from "../../scripts/generate/imports.ts";
import { describeBreaches } from "./layers.ts";
import { readSources, root } from "./source-files.ts";

describe("the layers", () => {
  it("hold in every source file", () => {
    const sources = readSources(root);
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.flatMap(({ path, text }) => describeBreaches(path, text))).toEqual([]);
  });
});

describe("the check of the layers", () => {
  it.each([
    ["packages/gate/src/a.ts", 'import { check } from "@pawl/engine";'],
    ["packages/engine/src/a.ts", 'import fs from "node:fs";'],
    ["packages/engine/src/a.ts", 'import { collectFacts } from "@pawl/facts";'],
    ["packages/report/src/a.ts", 'export { x } from "node:os";'],
    ["packages/parser/src/scan.ts", 'const fs = await import("node:fs");'],
    ["packages/facts/src/a.ts", 'import "@actions/core";'],
    ["packages/cli/src/a.ts", 'import {\n  a,\n  type B,\n} from "../../engine/src/a.ts";'],
    ["packages/cli/src/a.ts", 'import { a } from "./a.js";'],
    ["actions/bare-except/src/gate.ts", 'import { runAction } from "@pawl/github";'],
    ["actions/bare-except/src/main.ts", 'import { check } from "@pawl/engine";'],
    ["actions/bare-except/src/gate.ts", 'import { gate } from "@pawl/other/gate";'],
    ["packages/engine/src/a.ts", "export const now = Date.now();"],
    ["actions/bare-except/src/gate.ts", "if (process.env.DEBUG) stop();"],
    ["packages/report/src/a.ts", "const started = new Date();"],
    ["packages/unheard-of/src/a.ts", ""],
  ])("names a breach in %s: %s", (path, source) => {
    expect(describeBreaches(path, source)).toHaveLength(1);
  });

  it.each([
    ["packages/engine/src/a.ts", 'import { createHash } from "node:crypto";\nimport { b } from "./b.ts";'],
    ["packages/engine/src/a.ts", '// process.env and Date\nconst text = "new Date()";\nfinding.process = 1;'],
    ["packages/engine/src/a.ts", "const day = new Date(Date.UTC(year, month, date));"],
    ["packages/parser/src/runtime.ts", 'import fs from "node:fs";'],
    ["packages/github/src/a.ts", 'import * as core from "@actions/core";\nprocess.env.X;'],
    [
      "actions/suite/src/gates.ts",
      'import { gate as a } from "@pawl/a/gate";\nimport type { Gate } from "@pawl/gate";',
    ],
  ])("lets %s be: %s", (path, source) => {
    expect(describeBreaches(path, source)).toEqual([]);
  });

  it("sees imports of every form", () => {
    const source =
      'import a from "a";\nimport "b";\nexport * from "c";\nimport type {\n  D,\n} from "d";\nimport("e");\n';
    expect(listImports(source).toSorted()).toEqual(["a", "b", "c", "d", "e"]);
  });
});
