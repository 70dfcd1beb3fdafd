import { type Figure, findFigure, formatRatio, formatSeconds } from "./figures.ts";
import type { Result } from "./run-rows.ts";

/** A target beside what was measured. */
export interface Target {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  readonly verdict: "held" | "missed" | "not measured";
}

/** What was measured on one corpus; sizes in bytes. */
export interface CorpusResults {
  readonly name: string;
  readonly git: boolean;
  readonly files: number;
  readonly bytes: number;
  /** Of the store after the warm row; 0 where it was not run. */
  readonly store: number;
  /** The same with the gate for ports. */
  readonly portsStore: number;
  readonly results: readonly Result[];
}

/** The targets that a corpus can show. */
export function judgeCorpus(corpus: CorpusResults): readonly Target[] {
  const find = (id: string): Figure | undefined => findFigure(corpus.results, id);
  const here = `${corpus.name}: `;
  return [
    againstRow(`${here}cold store against ruff without cache`, find("pawl-cold"), find("ruff"), 1),
    againstRow(`${here}cold store against flake8`, find("pawl-cold"), find("flake8"), 1 / 20),
    againstRow(`${here}warm store against ruff with its cache`, find("pawl-warm"), find("ruff-cached"), 1),
    ...(corpus.git ? judgeChange(corpus, find) : []),
    {
      what: `${here}store against the sources`,
      ...judge(corpus.store === 0 ? undefined : corpus.store / corpus.bytes, 0.02, formatPercent),
    },
    againstRow(
      `${here}cold store with port-conflict against that without`,
      find("ports-cold"),
      find("pawl-cold"),
      2,
    ),
    againstRow(
      `${here}warm store with port-conflict against ruff with its cache`,
      find("ports-warm"),
      find("ruff-cached"),
      1,
    ),
    { what: `${here}what port-conflict adds to the store, against the sources`, ...judgeAdded(corpus) },
    againstRow(
      `${here}one empty file against Node loading as much`,
      find("pawl-empty"),
      find("node-load"),
      1.5,
    ),
  ];
}

function judgeAdded({ store, portsStore, bytes }: CorpusResults): Omit<Target, "what"> {
  const added = store === 0 || portsStore === 0 ? undefined : (portsStore - store) / bytes;
  return judge(added, 0.02, formatPercent);
}

function judgeChange(corpus: CorpusResults, find: (id: string) => Figure | undefined): readonly Target[] {
  const what = `${corpus.name}: 20 changed files of ${corpus.files} with --base, warm store`;
  return [
    ...judgeChangeOf("pawl-changed", what, find),
    ...judgeChangeOf("ports-changed", `${what}, with port-conflict`, find),
  ];
}

function judgeChangeOf(
  row: string,
  what: string,
  find: (id: string) => Figure | undefined,
): readonly Target[] {
  const changed = find(row)?.wall;
  const node = find("node")?.wall;
  const status = find("git-status")?.wall;
  const least = node === undefined || status === undefined ? undefined : node + status;
  const ratio = changed === undefined || least === undefined ? undefined : changed / least;
  return [
    { what, ...judge(changed, 0.6, formatSeconds) },
    { what: `${what}, against node -e 0 and git status`, ...judge(ratio, 3, formatRatio) },
  ];
}

/** Judges the time of one row by that of another; one that was ended early can show that a target was held. */
function againstRow(
  what: string,
  over: Figure | undefined,
  under: Figure | undefined,
  limit: number,
): Target {
  if (over === undefined || under === undefined || over.unfinished)
    return { what, ...judge(undefined, limit, formatRatio) };
  const judged = judge(over.wall / under.wall, limit, formatRatio);
  if (!under.unfinished) return { what, ...judged };
  const measured = `< ${judged.measured}`;
  return { what, ...judged, measured, verdict: judged.verdict === "held" ? "held" : "not measured" };
}

/** Judges a value that must not be above a limit. */
export function judge(
  value: number | undefined,
  limit: number,
  format: (value: number) => string,
): Omit<Target, "what"> {
  const target = `<= ${format(limit)}`;
  if (value === undefined) return { target, measured: "", verdict: "not measured" };
  return { target, measured: format(value), verdict: value <= limit ? "held" : "missed" };
}

/** A share as text. */
function formatPercent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
