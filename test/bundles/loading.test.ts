import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startAction } from "@pawl/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { copyRelease, folderWith, nodes } from "./places.ts";

/** What not every run needs, by a name that stands in its code and nowhere else. */
const marks = {
  yaml: "constructFromEvents",
  sarif: "function renderSarif(",
  csv: "function renderCsv(",
  json: "function renderJson(",
  init: "function initCommand(",
  explain: "function explainCommand(",
  treeSitter: "LookaheadIterator = class",
  octokit: "function getOctokit(",
  http: "class ProxyAgent",
  pull: "function publishToGitHub(",
} as const;

/** The marks of the parts, sorted as they are found. */
function sorted(...parts: readonly (keyof typeof marks)[]): readonly string[] {
  return parts.toSorted();
}

const coverage = z.object({ result: z.array(z.object({ url: z.string() })) });

let release = "";
beforeAll(() => {
  release = copyRelease();
});
afterAll(() => rmSync(release, { recursive: true }));

/** The parts that a run loads, as V8 itself tells: it is asked for coverage, which names every script. */
async function partsLoaded(run: (env: Readonly<Record<string, string>>) => Promise<unknown>) {
  const folder = mkdtempSync(join(tmpdir(), "pawl-coverage-"));
  try {
    await run({ NODE_V8_COVERAGE: folder });
    const urls = readdirSync(folder).flatMap((file) =>
      coverage
        .parse(JSON.parse(readFileSync(join(folder, file), "utf8")))
        .result.flatMap(({ url }) => (url.startsWith("file:") ? [url] : [])),
    );
    const code = [...new Set(urls)].map((url) => readFileSync(fileURLToPath(url), "utf8"));
    expect(code).not.toHaveLength(0);
    const parts = Object.entries(marks).filter(([, mark]) => code.some((text) => text.includes(mark)));
    return parts.map(([part]) => part).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const BARE = "try:\n    work()\nexcept:\n    pass\n";
/** Of the unpacked call in a list only tree-sitter can say what it makes. */
const UNCLEAR = "try:\n    work()\nexcept Exception as e:\n    log.error([*a.b()], exc_info=cond)\n";

it("knows each part by a name that is in some file of the bundles", () => {
  const files = ["cli", "suite", "parser"].flatMap((name) => {
    const folder = join(release, "dist", name);
    return readdirSync(folder).map((file) => readFileSync(join(folder, file), "latin1"));
  });
  const lost = Object.entries(marks).filter(([, mark]) => !files.some((text) => text.includes(mark)));
  expect(lost).toEqual([]);
});

describe.each(nodes)("dist/cli under %s", (node) => {
  const loaded = async (files: Readonly<Record<string, string>>, ...args: readonly string[]) => {
    const cwd = folderWith(files);
    const file = join(release, "dist", "cli", "index.js");
    try {
      return await partsLoaded(
        (env) =>
          new Promise((done) => {
            execFile(node, [file, ...args], { cwd, env: { PATH: process.env.PATH, ...env } }, done);
          }),
      );
    } finally {
      rmSync(cwd, { recursive: true });
    }
  };

  it("loads nothing for a plain check but what it needs", async () => {
    expect(await loaded({ "a.py": BARE }, "check")).toEqual([]);
  });

  it("loads each part where a run asks for it", async () => {
    expect(await loaded({ "a.py": UNCLEAR }, "check", "--no-cache")).toEqual(sorted("treeSitter"));
    expect(await loaded({ "a.py": BARE, "pawl.yml": "exclude: [b]\n" }, "check")).toEqual(sorted("yaml"));
    expect(await loaded({ "a.py": BARE }, "check", "--format", "sarif")).toEqual(sorted("sarif"));
    expect(await loaded({ "a.py": BARE }, "check", "--format", "csv")).toEqual(sorted("csv"));
    expect(await loaded({}, "explain")).toEqual(sorted("explain"));
    expect(await loaded({}, "init")).toEqual(sorted("init"));
  });
});

describe("actions/suite/action.yml", () => {
  const loaded = (files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>>) => {
    const workspace = folderWith(files);
    const action = join(release, "actions", "suite", "action.yml");
    return partsLoaded((env) => startAction({ action, workspace, inputs, env })).finally(() =>
      rmSync(workspace, { recursive: true }),
    );
  };

  it("loads no client of GitHub, and no HTTP, where it asks GitHub for nothing", async () => {
    expect(await loaded({ "a.py": BARE }, {})).toEqual([]);
  });

  it("loads the reports that the inputs name", async () => {
    const files = { "json-file": "a.json", "sarif-file": "a.sarif" };
    expect(await loaded({ "a.py": BARE }, files)).toEqual(sorted("json", "sarif"));
  });
});
