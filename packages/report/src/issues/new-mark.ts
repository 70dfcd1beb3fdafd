import { groupBy, type JudgedFinding } from "@pawl/engine";
import type { Grouping } from "@pawl/gate";
import type { Entry, FiledIssue, Mark } from "./filed.ts";
import type { EffectiveFiling } from "./filing.ts";
import { fitEntries } from "./fit-entries.ts";
import { titleDigest } from "./identity.ts";
import type { Site } from "./site.ts";
import { issueTitle } from "./title.ts";

/** What an issue is to be about. */
export interface Content {
  readonly commit: string;
  /** In the order of the report. */
  readonly sites: readonly Site[];
  /** What of its debt is suppressed or accepted. */
  readonly agreed: readonly Site[];
  /** Entries whose place could not be looked at. */
  readonly unseen: readonly Entry[];
  isHeld(site: Site): boolean;
}

/** The entries of a mark, those that stand first, with the findings that they are of and those that did not fit. */
export function entriesOf({ sites, agreed, unseen, isHeld }: Content): {
  readonly entries: readonly Entry[];
  readonly more: number;
  readonly findings: readonly JudgedFinding[];
} {
  const kept = [
    ...agreed.map(({ entry }): Entry => ({ ...entry, agreed: true })),
    ...unseen.map((entry): Entry => ({ ...entry, line: 0, endLine: 0 })),
  ];
  const fitting = fitEntries(sites, isHeld, kept);
  const shown = sites.filter((site) => fitting.has(site));
  const others = sites.filter((site) => !fitting.has(site));
  return {
    entries: [...shown.map(({ entry }) => entry), ...kept],
    more: others.length,
    findings: [...shown, ...others].map(({ finding }) => finding),
  };
}

/** The title of an issue about these findings, as it is sent to GitHub. */
export function titleOf(
  filing: EffectiveFiling,
  groupBy: Grouping,
  key: string,
  sites: readonly Site[],
  part: number | undefined,
): string {
  const suffix = part === undefined || part === 1 ? "" : ` (part ${part})`;
  const title = filing.title(groupBy, { key, findings: sites.map(({ finding }) => finding) });
  return `${issueTitle(title, suffix.length)}${suffix}`;
}

/** The mark of an issue that is written anew: what Pawl remembers of its closing and of misses is over. */
export function writtenAnew(
  { mark }: FiledIssue,
  content: Content,
  group: string,
): { readonly mark: Mark; readonly findings: readonly JudgedFinding[] } {
  const { closedAs: _closedAs, missedAt: _missedAt, more: _more, ...rest } = mark;
  const { entries, more, findings } = entriesOf(content);
  return {
    mark: { ...rest, group, swept: content.commit, entries, misses: 0, ...(more > 0 ? { more } : {}) },
    findings,
  };
}

/** The mark with the title that Pawl gives the issue. */
export function withTitle(mark: Mark, title: string): Mark {
  return { ...mark, title: titleDigest(title) };
}

/**
 * Whether an issue that is written anew would say the same of the debt: which findings, however their lines were shifted,
 * and of what group. That a place could not be looked at this time is no news; that it was again is.
 */
export function sameDebt(before: Mark, after: Mark): boolean {
  if (before.group !== after.group || (before.more ?? 0) !== (after.more ?? 0)) return false;
  if (before.misses !== after.misses || before.closedAs !== after.closedAs) return false;
  const [old, anew] = [before, after].map(({ entries }) => groupBy(entries, said));
  if (old === undefined || anew === undefined || old.size !== anew.size) return false;
  const unseen = (entries: readonly Entry[]): number => entries.filter(({ line }) => line === 0).length;
  return [...old].every(([key, entries]) => {
    const others = anew.get(key);
    return others?.length === entries.length && unseen(entries) <= unseen(others);
  });
}

function said({ rule, path, scope, code, agreed }: Entry): string {
  return [rule, path, scope, code, agreed ? "agreed" : ""].join("\0");
}
