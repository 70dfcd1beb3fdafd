import type { Need } from "@pawl/gate";
import { entryOf } from "./identity.ts";
import type { Held } from "./site.ts";
import type { Sweep } from "./sweep.ts";

/** Why it is not proven that an entry's debt is gone, in words, and the path that its file has now. */
export interface Doubt {
  readonly why: string;
  readonly path: string;
}

/** What a rule may be judged by that is no part of the tree. */
const OUTSIDE: ReadonlySet<Need | undefined> = new Set(["sweep", "closes", "tickets"]);

/** Says of an entry that no finding is whether it may still stand; `undefined` where it is gone for sure. */
export type Doubts = (held: Held) => Doubt | undefined;

/**
 * Debt is gone where its place was read and judged in this very run and it is not there, or where the file is gone, and
 * not under another name. Everything else proves nothing; and where the file is as it was, nobody paid: what changed is how
 * it is judged. Only what is judged by the world outside may end by itself. Of a rule that spans files, the whole tree takes
 * the place of the file.
 */
export function doubts(sweep: Sweep): Doubts {
  const { report } = sweep;
  const broken = new Set(report.broken.map(({ path }) => path));
  const unread = new Map(report.unanalysed.map(({ path, reason }) => [path, reason]));
  const skipped = new Map(
    report.gates.flatMap(({ skipped }) => skipped.map(({ rule, reason }) => [rule, reason])),
  );
  const standing = new Set(
    report.findings.map((finding) => [finding.gate, finding.at.path, entryOf(finding).code].join("\0")),
  );
  const renamed = new Map(
    [...sweep.changeSince].map(([commit, { renames }]) => [
      commit,
      new Map([...renames].map(([after, before]) => [before, after])),
    ]),
  );
  const doubtOf = (gate: string, rule: string, path: string): string | undefined => {
    if (!sweep.exists(path)) return undefined;
    const reason = unread.get(path);
    if (reason !== undefined) return `${path} was not analysed: ${reason}`;
    if (broken.has(path)) return `${path} has a syntax error, so not all of it was seen`;
    if (sweep.isOff(rule, path)) return `${rule} is off for ${path}`;
    return sweep.wasLookedAt(gate, path) ? undefined : `${path} is there and was not looked at`;
  };
  return ({ gate, entry, issue }) => {
    const after = renamed.get(issue.mark.swept)?.get(entry.path);
    const paths = [entry.path, ...(after === undefined ? [] : [after])];
    const path = paths.find((one) => sweep.exists(one)) ?? entry.path;
    const notJudged = skipped.get(entry.rule);
    if (notJudged !== undefined) return { path, why: `${entry.rule} was not judged: ${notJudged}` };
    const rule = report.rules.get(entry.rule);
    if (rule === undefined) return { path, why: `${entry.rule} is off` };
    for (const one of paths) {
      const why = doubtOf(gate, entry.rule, one);
      if (why !== undefined) return { path: one, why };
    }
    const { needs, spans } = rule;
    const unseen = spans === true ? report.unanalysed.find(({ blocking }) => blocking) : undefined;
    if (unseen !== undefined) return { path, why: `${unseen.path} was not analysed: ${unseen.reason}` };
    const changed = sweep.changeSince.get(issue.mark.swept)?.changed;
    const isFileSame = sweep.exists(entry.path) && changed !== undefined && !changed.has(entry.path);
    const isSame = spans === true ? changed?.size === 0 : isFileSame;
    // What is judged as it was and stands is another issue's.
    const isJudged = standing.has([gate, entry.path, entry.code].join("\0"));
    if (!isSame || isJudged || OUTSIDE.has(needs)) return undefined;
    const subject = spans === true ? "everything" : entry.path;
    return { path: entry.path, why: `${subject} is as it was, and is judged in another way` };
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
