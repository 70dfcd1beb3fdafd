import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { renderGateAction } from "../../scripts/generate/action-yml.ts";
import { closureOf } from "../../scripts/generate/digests.ts";
import { describeStale, planDigests, planFiles, writeFiles } from "../../scripts/generate/files.ts";
import { replaceGenerated } from "../../scripts/generate/tables.ts";
import { root } from "../../scripts/root.ts";
import { gate as template } from "../../scripts/template/gate/src/gate.ts";

const markers = (name: string) => `# Title\n\n<!-- generated:${name} -->\n<!-- /generated -->\n\nMore.\n`;

describe("the generated files", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pawl-generate-"));
    for (const [path, text] of Object.entries({
      "README.md": markers("gates"),
      "actions/gate-template/README.md": markers("rules"),
      "actions/gate-template/src/gate.ts": "",
      "actions/suite/src/main.ts": "",
      "docs/x.md": "",
      "packages/engine/src/config/config.ts": "",
    })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const plan = () => planFiles(folder, [template]);

  it("are missing, then written, then fresh", () => {
    expect(describeStale(folder, plan())).toContain("action.yml: missing");
    expect(writeFiles(folder, plan())).toEqual([]);
    expect(describeStale(folder, plan())).toEqual([]);
    const readme = readFileSync(join(folder, "actions/gate-template/README.md"), "utf8");
    expect(readme).toMatch(
      /^# Title\n\n<!-- generated:rules -->\n\| Rule [\s\S]*\n<!-- \/generated -->\n\nMore\.\n$/,
    );
    expect(readme).toContain("| `words` | the words that make");
    const registry = readFileSync(join(folder, "actions/suite/src/gates.ts"), "utf8");
    expect(registry).toContain('import { gate as gateTemplate } from "@pawl/gate-template/gate";');
    expect(registry).toContain("export const gates: readonly Gate[] = [gateTemplate];");
  });

  it("are stale after any change to them or to a gate", () => {
    writeFiles(folder, plan());
    writeFileSync(join(folder, "action.yml"), "name: other\n");
    expect(describeStale(folder, plan())).toEqual(["action.yml: stale"]);
    const changed = planFiles(folder, [{ ...template, summary: "Another summary" }]);
    expect(describeStale(folder, changed)).toEqual([
      "action.yml: stale",
      "docs/pawl.schema.json: stale",
      "README.md: stale",
      "actions/gate-template/action.yml: stale",
    ]);
  });

  it("are named where a README has no markers, and that README is left alone", () => {
    writeFileSync(join(folder, "README.md"), "# Title\n");
    expect(writeFiles(folder, plan())).toEqual(["README.md"]);
    expect(readFileSync(join(folder, "README.md"), "utf8")).toBe("# Title\n");
    expect(describeStale(folder, plan())).toEqual([
      "README.md: the markers <!-- generated:… --> and <!-- /generated --> are missing",
    ]);
  });
});

describe("an action.yml", () => {
  it("has the shared inputs and one per option, and runs the bundle on node24", () => {
    const action = load(renderGateAction(template));
    expect(action).toMatchObject({
      name: "Pawl: gate-template",
      description: template.summary,
      inputs: {
        path: { default: "." },
        "fail-on": { default: "new" },
        words: {
          description:
            "The words that make a comment a finding, as they are written (one per line). Empty: what the configuration says, else HACK.",
          default: "",
        },
      },
      runs: { using: "node24", main: "../../dist/gate-template/index.js" },
    });
  });
});

describe("replaceGenerated", () => {
  it("changes what stands between its own markers only", () => {
    const text = `${markers("a")}${markers("b")}`;
    expect(replaceGenerated(text, "b", "new\n")).toBe(
      `${markers("a")}${markers("b").replace("-->\n<!-- /", "-->\nnew\n<!-- /")}`,
    );
    expect(replaceGenerated(text, "c", "new\n")).toBeUndefined();
  });
});

describe("the digests of the collectors", () => {
  it("follow from every file that a collector's code is made of", () => {
    const [file] = planDigests(root);
    const digest = (name: string) =>
      new RegExp(`\\["${name}", "([0-9a-f]{32})"\\]`).exec(file?.text ?? "")?.[1];
    expect(digest("bare-except")).toBeDefined();
    expect(digest("pawl")).toBeDefined();
    const closure = closureOf(root, "actions/bare-except/src/gate.ts");
    for (const part of [
      "actions/bare-except/src/paths.ts",
      "packages/parser/src/scan.ts",
      "packages/gate/src/glob-match.ts",
    ]) {
      expect(closure.has(part), part).toBe(true);
    }
    expect([...closure].filter((path) => path.includes("/engine/"))).toEqual([]);
  });
});
