import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { sizeOf } from "./corpus.ts";
import { cleanEnvironment } from "./measure.ts";
import type { Options } from "./options.ts";
import { summarise } from "./pawl.ts";
import { type Bench, renew } from "./plans.ts";
import { baseBranch, makeChanged } from "./repository.ts";
import { rowIds } from "./row-ids.ts";
import { rows, warmPortsStore, warmStore } from "./rows.ts";
import { runRows } from "./run-rows.ts";
import type { CorpusResults } from "./targets.ts";

/** How many files the change of the row with `--base` touches. */
const changedFiles = 20;

/** With fewer files there may not be as many to which a handler can be appended. */
const smallest = 200;

/** What was measured on a corpus, and lines that say what the tools looked at, by which one can tell if it was the same. */
export interface MeasuredCorpus extends CorpusResults {
  readonly folder: string;
  readonly seen: readonly string[];
}

/** Measures all rows on one corpus. `given.scratch` is emptied before and after. */
export function measureCorpus(
  given: Omit<Bench, "changed" | "scratch">,
  options: Options,
  scratch: string,
  say: (line: string) => void,
): MeasuredCorpus {
  const { corpus } = given;
  say(`${corpus.name}: ${corpus.files} files`);
  renew(scratch);
  const wanted = rowIds.filter(
    (id) => options.rows.includes(id) && !(options.quick && slowRows.includes(id)),
  );
  const changes = corpus.git && corpus.files >= smallest && wanted.some((id) => id.endsWith("-changed"));
  const changed = changes ? makeChanged(corpus, changedFiles) : undefined;
  const bench = { ...given, changed, scratch };
  const entries = wanted.map((id) => ({ id, title: rows[id].title, plan: rows[id].plan(bench) }));
  const results = runRows(entries, options.runs, options.limit, say);
  const stores = { store: sizeOf(warmStore(scratch)), portsStore: sizeOf(warmPortsStore(scratch)) };
  const { name, folder, git, files, bytes } = corpus;
  const seen = describeSeen(bench);
  rmSync(scratch, { recursive: true });
  return { name, folder, git, files, bytes, ...stores, results, seen };
}

const slowRows: readonly string[] = ["flake8", "pylint", "bandit"];

function describeSeen({ pawl, corpus, changed, tools }: Bench): readonly string[] {
  const all = summarise(pawl, corpus.folder);
  const seen = [`Pawl judged ${all.files} files and found ${all.findings} places.`];
  if (!("missing" in tools.ruff)) {
    const args = ["check", "--isolated", "--show-files", "."];
    const list = spawnSync(tools.ruff.program, args, {
      cwd: corpus.folder,
      encoding: "utf8",
      env: cleanEnvironment(),
      maxBuffer: 2 ** 28,
    });
    seen.push(
      `ruff looked at ${list.stdout.split("\n").filter((line) => line.endsWith(".py")).length} files.`,
    );
  }
  if (changed !== undefined) {
    const change = summarise(pawl, changed.folder, "--base", baseBranch);
    seen.push(`With --base it found ${change.new} new places, for ${changedFiles} that the change adds.`);
  }
  return seen;
}
