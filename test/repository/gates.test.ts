import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gates } from "@pawl/suite/gates";
import { afterEach, describe, expect, it } from "vitest";
import { listGates } from "../../scripts/gates.ts";
import { describeStale, planFiles } from "../../scripts/generate/files.ts";
import { gate as template } from "../../scripts/template/gate/src/gate.ts";
import { describeGateFolder, readUsing } from "./gate-folder.ts";
import { root } from "./source-files.ts";

describe("the gates", () => {
  it("are all in the registry", () => {
    expect(gates.map(({ name }) => name)).toEqual(listGates(root));
  });

  it.each(gates.map((gate) => [gate.name, gate] as const))("%s is complete", (name, gate) => {
    expect(describeGateFolder(root, name, gate)).toEqual([]);
  });

  it("have fresh generated files", () => {
    expect(describeStale(root, planFiles(root, gates))).toEqual([]);
  });

  it("run on node24, all of them", () => {
    const using = readUsing(root);
    expect([...using.keys()].toSorted()).toEqual(
      ["action.yml", ...[...listGates(root), "suite"].map((name) => `actions/${name}/action.yml`)].toSorted(),
    );
    expect(new Set(using.values())).toEqual(new Set(["node24"]));
  });
});

describe("the checks of a gate's folder", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  const complete = {
    "package.json": JSON.stringify({ name: "@pawl/gate-template", exports: { "./gate": "./src/gate.ts" } }),
    "README.md": "# gate-template\n",
    "action.yml": "runs: { using: node24, main: index.js }\n",
    "src/gate.ts": "",
    "src/main.ts": "",
    "cases/a.md":
      "## Bad\n```python\n# HACK # error: [gate-template/marker]\n```\n## Good\n```python\npass\n```\n",
  };

  function treeWith(changes: Readonly<Record<string, string | undefined>>): string {
    const folder = mkdtempSync(join(tmpdir(), "pawl-repository-"));
    folders.push(folder);
    for (const [path, text] of Object.entries({ ...complete, ...changes })) {
      if (text === undefined) continue;
      const file = join(folder, "actions", "gate-template", path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return folder;
  }

  const describeTree = (changes: Readonly<Record<string, string | undefined>>) =>
    describeGateFolder(treeWith(changes), "gate-template", template);

  it("find nothing in a complete one", () => {
    expect(describeTree({})).toEqual([]);
  });

  it.each(Object.keys(complete).filter((path) => path !== "cases/a.md"))("name a missing %s", (path) => {
    expect(describeTree({ [path]: undefined })).toEqual([`gate-template: ${path} is missing`]);
  });

  it("name missing cases, a rule without a case, and the want of allowed code", () => {
    expect(describeTree({ "cases/a.md": undefined })).toEqual(["gate-template: no case file (cases/*.md)"]);
    expect(describeTree({ "cases/a.md": "## Good\n```python\npass\n```\n" })).toEqual([
      "gate-template: no case reports gate-template/marker",
    ]);
    expect(
      describeTree({ "cases/a.md": "## Bad\n```python\n# HACK # error: [gate-template/marker]\n```\n" }),
    ).toEqual(["gate-template: no case shows what is allowed"]);
  });

  it("name a package or a gate with another name", () => {
    const other = JSON.stringify({ name: "@pawl/other", exports: { "./gate": "./src/gate.ts" } });
    expect(describeTree({ "package.json": other })).toEqual(["gate-template: its package is @pawl/other"]);
    expect(describeTree({ "package.json": "{}" })).toHaveLength(1);
    const renamed = { ...template, name: "renamed" };
    expect(describeGateFolder(treeWith({}), "gate-template", renamed)).toEqual([
      "gate-template: the gate calls itself renamed",
    ]);
  });

  it("see another Node", () => {
    const folder = treeWith({ "action.yml": "runs: { using: node20, main: index.js }\n" });
    expect([...readUsing(folder)]).toEqual([["actions/gate-template/action.yml", "node20"]]);
  });
});
