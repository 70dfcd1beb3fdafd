import { check, parseConfig, type Report } from "@pawl/engine";
import { type Collect, defineGate, type Gate, type Project } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { collectInMemory, treeOf } from "./in-memory.ts";
import { changeOf, type Files } from "./ratchet/change-of.ts";

type Facts = { readonly starts: true; readonly links: readonly string[] };

/**
 * A gate that begins at the files with START and goes along their links (`-> b.link`), reporting each file that it comes to;
 * which files it is given to read is all it knows of the tree.
 */
function linkGate(next: (project: Project<Facts>) => Iterable<string>): Gate {
  return defineGate<Record<string, never>, "link/reached", Facts>({
    name: "link",
    summary: "Follows links.",
    rules: { "link/reached": { severity: "error", summary: "A file", help: "None.", spans: true } },
    options: z.record(z.string(), z.never()),
    facts: {
      starts: {
        files: () => ["**/*.link"],
        depends: [],
        collect: ({ bytes }) => (textOf(bytes).includes("START") ? true : undefined),
      },
      links: {
        files: () => ["**/*.link"],
        wanted: async () => ({ next }),
        depends: [],
        collect: ({ bytes }) => [...textOf(bytes).matchAll(/-> (\S+)/g)].map(([, target = ""]) => target),
      },
    },
    async *check({ facts, looked }) {
      for (const path of facts.links.keys())
        yield {
          rule: "link/reached",
          at: { path, line: 1, column: 1, endLine: 1, endColumn: 2 },
          message: "is reached",
          scope: "<module>",
          code: path,
        };
      return { starts: looked.starts, links: looked.links };
    },
  });
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Asks for the whole way again each time. */
function* along({ facts }: Project<Facts>): Generator<string> {
  yield* facts.starts.keys();
  for (const links of facts.links.values()) yield* links;
}

/** What was read for `links`, in its order. */
function reading(into: string[]): Collect {
  return (tree, jobs, progress) => {
    if (jobs.some(({ id }) => id === "link/links")) into.push(...tree.paths.map((path) => path));
    return collectInMemory(tree, jobs, progress);
  };
}

function run(
  files: Files,
  given: { base?: Files; next?: (project: Project<Facts>) => Iterable<string>; read?: string[] } = {},
): Promise<Report> {
  const gates = [linkGate(given.next ?? along)];
  return check({
    gates,
    config: parseConfig("", "pawl.yml", gates),
    tree: treeOf(files),
    ...(given.base && {
      base: { id: "b45e", tree: treeOf(given.base), change: changeOf(given.base, files) },
    }),
    collect: reading(given.read ?? []),
    today: "2026-11-25",
    version: "1.2.3",
    wholeTree: true,
  });
}

const chain: Files = {
  "a.link": "-> d.link",
  "b.link": "START -> c.link -> nowhere.link -> c.txt",
  "c.link": "-> a.link -> b.link",
  "c.txt": "START",
  "d.link": "",
  "e.link": "-> a.link",
};

describe("a collector that wants some files only", () => {
  it("is given those that it asks for, once each, until it asks for no more", async () => {
    const read: string[] = [];
    const report = await run(chain, { read });
    expect(read).toEqual(["b.link", "c.link", "a.link", "d.link"]);
    expect(report.findings.map(({ at }) => at.path)).toEqual(["a.link", "b.link", "c.link", "d.link"]);
    expect(report.gates[0]?.stats).toEqual({ files: 5, starts: 5, links: 4 });
    expect(report.summary.files).toBe(5);
  });

  it("has a file that cannot be read told once", async () => {
    const report = await run({ ...chain, "a.link": undefined });
    expect(report.unanalysed).toEqual([{ path: "a.link", reason: "permission denied", blocking: true }]);
    expect(report.findings.map(({ at }) => at.path)).toEqual(["b.link", "c.link"]);
  });

  it("is a gate in error where it cannot say what it wants", async () => {
    const report = await run(chain, {
      next() {
        throw new Error("lost the thread");
      },
    });
    expect(report.gates[0]).toMatchObject({
      status: "error",
      error: "link/links failed to say what it wants: lost the thread",
    });
  });

  it("goes the way of the base too, and reads again only what the head did not", async () => {
    const read: string[] = [];
    // The base went on to e.link, which did not change; the head goes to f.link, which did not either.
    const base = { ...chain, "d.link": "-> e.link", "f.link": "" };
    const head = { ...chain, "d.link": "-> f.link", "f.link": "" };
    const report = await run(head, { base, read });
    expect(read).toEqual(["b.link", "c.link", "a.link", "d.link", "f.link", "d.link", "e.link"]);
    expect(report.findings.map(({ status, at }) => `${status} ${at.path}`)).toEqual([
      "known a.link",
      "known b.link",
      "known c.link",
      "known d.link",
      // Nothing of it was touched.
      "known f.link",
    ]);
    expect(report.fixed.map(({ path }) => path)).toEqual(["e.link"]);
  });
});
