import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gate } from "@pawl/bare-except/gate";
import type { Finding } from "@pawl/gate";
import { standardLibraryFiles } from "@pawl/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const answer = z.object({
  path: z.string(),
  handlers: z.number(),
  bare: z.array(z.number()),
  raising: z.array(z.number()),
  silent: z.array(z.number()),
});

function askPython(paths: readonly string[]): z.infer<typeof answer>[] {
  const oracle = fileURLToPath(new URL("oracle.py", import.meta.url));
  const run = spawnSync("python3", ["-X", "utf8", oracle], {
    input: paths.join("\n"),
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout
    .trimEnd()
    .split("\n")
    .map((line) => answer.parse(JSON.parse(line)));
}

async function findingsOf(path: string): Promise<{ findings: Finding[]; handlers: number }> {
  const options = gate.options.parse({});
  const fact = await gate.facts.handlers.collect({ path, bytes: readFileSync(path) }, options);
  const facts = { handlers: new Map(fact === undefined ? [] : [[path, fact]]) };
  const findings: Finding[] = [];
  for await (const finding of gate.check(
    {
      facts,
      looked: { handlers: 1 },
      today: "2026-11-25",
      sweep: false,
      whole: false,
      machines: new Map(),
      has: () => false,
      paths: [],
    },
    options,
  ))
    findings.push(finding);
  return { findings, handlers: fact?.handlers ?? 0 };
}

describe("the standard library, judged by Python's own ast", () => {
  const answers = askPython(standardLibraryFiles());

  it("has bare, re-raising and silent handlers to compare", () => {
    const count = (kind: "bare" | "raising" | "silent"): number =>
      answers.flatMap((each) => each[kind]).length;
    expect(count("bare")).toBeGreaterThan(100);
    expect(count("raising")).toBeGreaterThan(30);
    expect(count("silent")).toBeGreaterThan(30);
  });

  it("has the same ones, and as many handlers", { timeout: 300_000 }, async () => {
    for (const { path, handlers, bare, silent } of answers) {
      const ours = await findingsOf(path);
      const lines = (rule: string): number[] =>
        ours.findings.filter((finding) => finding.rule === rule).map((finding) => finding.at.line);
      expect({
        path,
        handlers: ours.handlers,
        bare: lines("bare-except/bare"),
        silent: lines("bare-except/silent"),
      }).toEqual({ path, handlers, bare, silent });
    }
  });
});
