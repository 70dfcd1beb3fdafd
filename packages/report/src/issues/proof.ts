import type { Sweep } from "./settings.ts";
import type { Held } from "./site.ts";

/** Says why it is not proven that an entry's debt is gone, in words; `undefined` where it is. */
export type Doubt = (held: Held) => string | undefined;

/**
 * Debt is gone where its place was read and judged in this very run and it is not there, or where the file is gone, and
 * not under another name. Everything else proves nothing.
 */
export function doubts(sweep: Sweep): Doubt {
  const { report } = sweep;
  const broken = new Set(report.broken.map(({ path }) => path));
  const unread = new Map(report.unanalysed.map(({ path, reason }) => [path, reason]));
  const skipped = new Map(
    report.gates.flatMap(({ skipped }) => skipped.map(({ rule, reason }) => [rule, reason])),
  );
  const renamed = new Map(
    [...sweep.changeSince].map(([commit, { renames }]) => [
      commit,
      new Map([...renames].map(([after, before]) => [before, after])),
    ]),
  );
  const doubtOf = (gate: string, path: string): string | undefined => {
    if (!sweep.exists(path)) return undefined;
    const reason = unread.get(path);
    if (reason !== undefined) return `${path} was not analysed: ${reason}`;
    if (broken.has(path)) return `${path} has a syntax error, so not all of it was seen`;
    return sweep.wasLookedAt(gate, path) ? undefined : `${path} is there and was not looked at`;
  };
  return ({ gate, entry, issue }) => {
    const notJudged = skipped.get(entry.rule);
    if (notJudged !== undefined) return `${entry.rule} was not judged: ${notJudged}`;
    if (!report.rules.has(entry.rule)) return `${entry.rule} is off`;
    const after = renamed.get(issue.mark.swept)?.get(entry.path);
    return doubtOf(gate, entry.path) ?? (after === undefined ? undefined : doubtOf(gate, after));
  };
}

/** Why nothing is planned for a gate's issues; `undefined` for a gate that ran to its end. */
export function whyNotJudged(sweep: Sweep, gate: string): string | undefined {
  if (!sweep.filings.has(gate)) return `the gate ${gate} files no issues in this sweep`;
  const run = sweep.report.gates.find(({ name }) => name === gate);
  if (run === undefined) return `the gate ${gate} did not run`;
  if (run.status === "error") return `the gate ${gate} did not run to its end`;
  return run.status === "skipped" ? `the gate ${gate} had nothing to judge` : undefined;
}
