import { mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Corpus, listPython, type PythonFile } from "./corpus.ts";
import { commitAll } from "./repository.ts";

/** The most files that a growing corpus takes from the one it is made of; more are copies of these. */
const block = 10_000;

/**
 * Fills a folder with as many Python files as told and commits them. They are of the sizes that the source's files are of,
 * whatever their number; beyond 10,000, or what the source has, they are copies in numbered folders, each with a line that
 * the others have not.
 */
export function makeGrowthCorpus(source: Corpus, size: number, folder: string): void {
  const picked = pickEvenly(listPython(source.folder), Math.min(size, block));
  for (let made = 0; made < size; made++) {
    const copy = Math.floor(made / picked.length);
    const file = picked[made % picked.length];
    if (file === undefined) throw new Error(`${source.folder}: there is no Python file in it`);
    const target = join(folder, `part-${String(copy).padStart(3, "0")}`, file.path);
    const bytes = readFileSync(join(source.folder, file.path));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, copy === 0 ? bytes : Buffer.concat([bytes, Buffer.from(`\n# copy ${copy}\n`)]));
    utimesSync(target, past, past);
  }
  commitAll(folder, { deltas: false });
}

/** Older than the index that git makes of them. */
const past = new Date("2026-01-01T00:00:00Z");

/**
 * A number of files whose sizes are spread as those of all are: from equal steps through the files by size. Sorted by
 * path, so that the first of them are no smaller than the last.
 */
export function pickEvenly(files: readonly PythonFile[], many: number): readonly PythonFile[] {
  const sorted = files.toSorted((a, b) => a.bytes - b.bytes || (a.path < b.path ? -1 : 1));
  const count = Math.min(many, sorted.length);
  return Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * sorted.length) / count))
    .flatMap((at) => sorted[at] ?? [])
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
