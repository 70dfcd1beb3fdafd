import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { compareFolders } from "../../scripts/bundle/dist.ts";
import { renderLicences } from "../../scripts/bundle/licences.ts";
import { root } from "./source-files.ts";

describe("the check of dist/", () => {
  const folder = mkdtempSync(join(tmpdir(), "pawl-compare-"));
  const [right, present] = [join(folder, "right"), join(folder, "present")];
  beforeEach(() => {
    for (const place of [right, present]) {
      rmSync(place, { recursive: true, force: true });
      mkdirSync(join(place, "cli"), { recursive: true });
      writeFileSync(join(place, "cli", "index.js"), "1");
      chmodSync(join(place, "cli", "index.js"), 0o755);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("finds nothing where all is the same", () => {
    expect(compareFolders(right, present)).toEqual([]);
  });

  it("names what is missing, extra, stale or not executable", () => {
    writeFileSync(join(right, "a.js"), "a");
    writeFileSync(join(present, "b.js"), "b");
    writeFileSync(join(right, "c.js"), "new");
    writeFileSync(join(present, "c.js"), "old");
    chmodSync(join(present, "cli", "index.js"), 0o644);
    expect(compareFolders(right, present)).toEqual([
      "a.js: missing",
      "b.js: extra",
      "c.js: stale",
      "cli/index.js: not executable",
    ]);
  });

  it("calls everything missing where there is no dist/", () => {
    expect(compareFolders(right, join(folder, "nowhere"))).toEqual(["cli/index.js: missing"]);
  });
});

describe("the licences", () => {
  it("are sorted, each once, with version, name and text", () => {
    const folders = ["zod", "web-tree-sitter", "zod"].map((name) => join(root, "node_modules", name));
    const text = renderLicences(folders);
    expect(text.match(/^(?:zod|web-tree-sitter) \S+ \(MIT\)$/gm)).toHaveLength(2);
    expect(text.indexOf("web-tree-sitter")).toBeLessThan(text.indexOf("\nzod "));
    expect(text).toContain("Permission is hereby granted");
  });
});
