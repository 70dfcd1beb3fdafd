import { gate } from "@pawl/bare-except/gate";
import { check, parseConfig, type Report } from "@pawl/engine";
import { collectInMemory, treeOf } from "../in-memory.ts";
import { changeOf, type Files } from "./change-of.ts";

/** What a test says of a run with a base; the rest is as ordinary as can be. */
interface Run {
  /** Head path to base path. */
  readonly renames?: Readonly<Record<string, string>>;
  readonly config?: string;
  /** A path that cannot be read in the head although it did not change. */
  readonly unreadable?: string;
  readonly today?: string;
}

/** The report of the real gate on handlers for a head against a base. */
export function reportAgainst(base: Files, head: Files, run: Run = {}): Promise<Report> {
  return check({
    gates: [gate],
    config: parseConfig(run.config ?? "", "pawl.yml", [gate]),
    tree: treeOf(run.unreadable === undefined ? head : { ...head, [run.unreadable]: undefined }),
    base: { id: "b45e", tree: treeOf(base), change: changeOf(base, head, run.renames) },
    collect: collectInMemory,
    today: run.today ?? "2026-11-23",
    version: "1.2.3",
    wholeTree: true,
  });
}

/** What is new (`new a.py:3 rule`), known and fixed, one line each. */
export async function against(base: Files, head: Files, run: Run = {}): Promise<readonly string[]> {
  const { findings, fixed } = await reportAgainst(base, head, run);
  return [
    ...findings.map(
      ({ status, at, rule }) => `${status} ${at.path}:${at.line} ${rule.replace("bare-except/", "")}`,
    ),
    ...fixed.map(({ path, line, rule }) => `fixed ${path}:${line} ${rule.replace("bare-except/", "")}`),
  ];
}
