import { rmSync } from "node:fs";
import { join } from "node:path";
import { type Corpus, keep, readCorpus } from "./corpus.ts";
import { makeGrowthCorpus } from "./growth-corpus.ts";
import type { Options } from "./options.ts";
import { noStore, type Pawl } from "./pawl.ts";
import { pawl, renew } from "./plans.ts";
import { type Entry, type Result, runRows } from "./run-rows.ts";

/** What was measured with one number of files. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
  readonly results: readonly Result[];
}

/** Above this a corpus is not kept: it takes gigabytes. */
const keptSize = 10_000;

/** Measures Pawl on each number of files, with one and two jobs, cold and warm. Long: see `--growth`. */
export function measureGrowth(
  pawl: Pawl,
  source: Corpus,
  options: Options,
  scratch: string,
  say: (line: string) => void,
): readonly Size[] {
  return options.sizes.map((files) => {
    say(`growth: making ${files} files`);
    const name = `growth-${source.files}-${source.bytes}-${files}`;
    const folder = keep(name, (target) => makeGrowthCorpus(source, files, target));
    const corpus = readCorpus(folder, name);
    const store = join(scratch, "growth");
    renew(store);
    const results = runRows(planSize(pawl, corpus, store), options.runs, options.limit, say);
    rmSync(store, { recursive: true });
    if (files > keptSize) rmSync(folder, { recursive: true });
    return { files: corpus.files, bytes: corpus.bytes, results };
  });
}

function planSize(program: Pawl, corpus: Corpus, store: string): readonly Entry[] {
  const bench = { pawl: program, corpus };
  const stored = [1, 2].flatMap((jobs) => {
    const title = jobs === 1 ? "1 job" : "2 jobs";
    const options = (name: string) => ["--jobs", String(jobs), "--cache-dir", join(store, name)];
    const cold = `cold-${jobs}`;
    return [
      { id: cold, title: `cold, ${title}`, plan: pawl(bench, options(cold), () => renew(join(store, cold))) },
      { id: `warm-${jobs}`, title: `warm, ${title}`, plan: pawl(bench, options(`warm-${jobs}`)) },
    ];
  });
  return [...stored, { id: "no-store", title: "no store", plan: pawl(bench, noStore(program)) }];
}
