import type { IssueSettings } from "@pawl/engine";
import { countOf } from "../count.ts";
import type { ChangeIssue, CloseIssue, KeepIssue, PlannedChange } from "./changes.ts";
import { decision, isReopenedByHuman, isWontFix } from "./decisions.ts";
import type { FiledIssue } from "./filed.ts";
import type { EffectiveFiling } from "./filing.ts";
import { titleDigest } from "./identity.ts";
import { type Content, sameDebt, titleOf, withTitle, writtenAnew } from "./new-mark.ts";
import type { Doubt } from "./proof.ts";
import type { Held, Site } from "./site.ts";

/** An entry of which it is not known whether it still stands. */
export interface Unseen extends Doubt {
  readonly held: Held;
}

/** What became of an issue's debt. */
export interface Fate {
  readonly issue: FiledIssue;
  /** What it is about now. */
  readonly sites: readonly Site[];
  /** The key of its group, where that may be another than before. */
  readonly key: string | undefined;
  readonly agreed: readonly Site[];
  /** Entries that are gone for sure, and those of which it is not known, with why. */
  readonly gone: readonly Held[];
  readonly unseen: readonly Unseen[];
  /** The issue that has what stands of it, `opened` for one that this plan opens; `undefined` where none has. */
  readonly movedTo: FiledIssue | "opened" | undefined;
  isHeld(site: Site): boolean;
}

/** By what a fate is judged. */
export interface Judging {
  readonly commit: string;
  readonly filing: EffectiveFiling;
  readonly settings: IssueSettings;
}

/** What is done about an issue, without regard to how many others there are. */
export function outcome(fate: Fate, by: Judging): PlannedChange {
  const { issue } = fate;
  if (issue.state === "closed") return fateOfClosed(fate, by);
  if (fate.sites.length > 0) return fateOfStanding(fate, by);
  if (isWontFix(issue, by.settings.wontFixLabel))
    return keep(issue, `it has the label ${by.settings.wontFixLabel}: the maintainers decide`);
  if (isReopenedByHuman(issue)) return keep(issue, "a human opened it again: it is for a human to close");
  const [unseen] = fate.unseen;
  if (unseen !== undefined) return fateOfUnseen(fate, by, unseen.why);
  if (fate.agreed.length > 0) return closeAgreed(fate, by);
  if (fate.movedTo !== undefined) return closeMoved(issue, fate.movedTo);
  return closePaid(fate, by);
}

/** Nothing is done about an issue. */
export function keep(issue: FiledIssue, reason: string): KeepIssue {
  return { kind: "keep", issue, title: issue.title, reason };
}

function fateOfClosed(fate: Fate, by: Judging): PlannedChange {
  const { issue, sites } = fate;
  const decided = decision(issue, by.settings.wontFixLabel);
  if (decided !== undefined) return keep(issue, `${decided}: a human's decision`);
  if (sites.length === 0)
    return keep(
      issue,
      fate.agreed.length > 0 ? "closed, and what stands is agreed" : "closed, and nothing of it stands",
    );
  const { closedAs, reopened } = issue.mark;
  const change = anew("reopen", fate, by, "");
  if (closedAs === "accepted") return { ...change, reason: "what was accepted is accepted no longer" };
  if (closedAs !== undefined) return { ...change, reason: "its debt is back" };
  return {
    ...change,
    mark: { ...change.mark, reopened: reopened + 1 },
    reason: `closed as completed, and ${countOf(sites.length, "finding")} still there`,
  };
}

function fateOfStanding(fate: Fate, by: Judging): PlannedChange {
  const { issue, gone } = fate;
  const change = anew("update", fate, by, "");
  if (sameDebt(issue.mark, change.mark)) return keep(issue, "nothing of it changed");
  const notHeld = fate.sites.filter((site) => !fate.isHeld(site)).length;
  const isNew = Math.max(0, notHeld - (issue.mark.more ?? 0));
  const parts = [
    ...(isNew > 0 ? [`${isNew} added`] : []),
    ...(gone.length > 0 ? [`${gone.length} gone`] : []),
    ...(fate.agreed.length > 0 ? [`${fate.agreed.length} agreed`] : []),
  ];
  return { ...change, reason: parts.length > 0 ? parts.join(", ") : "moved or edited" };
}

/** Nothing stands that could be seen, and some could not: what is gone for sure leaves the issue. */
function fateOfUnseen(fate: Fate, by: Judging, why: string): PlannedChange {
  const reason = `no proof that all of its debt is gone: ${why}`;
  const change = anew("update", fate, by, reason);
  return sameDebt(fate.issue.mark, change.mark) ? keep(fate.issue, reason) : change;
}

function anew(kind: ChangeIssue["kind"], fate: Fate, by: Judging, reason: string): ChangeIssue {
  const { issue, sites } = fate;
  const { groupBy } = issue.mark;
  const [first] = sites;
  const own = groupBy === "finding" && first !== undefined ? first.finding.fingerprint : issue.mark.group;
  const group = fate.key ?? own;
  const { mark, findings } = writtenAnew(issue, contentOf(fate, by), group);
  const retitle = sites.length > 0 && titleDigest(issue.title) === issue.mark.title;
  const title = retitle ? titleOf(by.filing, groupBy, group, sites, issue.mark.part) : issue.title;
  return { kind, issue, mark: retitle ? withTitle(mark, title) : mark, findings, retitle, title, reason };
}

function contentOf({ sites, agreed, unseen, isHeld }: Fate, { commit }: Judging): Content {
  return { commit, sites, agreed, unseen: unseen.map(({ held, path }) => ({ ...held.entry, path })), isHeld };
}

function closeAgreed(fate: Fate, by: Judging): CloseIssue {
  const { issue, agreed } = fate;
  const { mark } = writtenAnew(issue, contentOf(fate, by), issue.mark.group);
  return {
    kind: "close",
    issue,
    as: "accepted",
    mark: { ...mark, closedAs: "accepted" },
    gone: fate.gone.map(({ entry }) => entry),
    title: issue.title,
    reason: `all that stands of it is agreed: ${countOf(agreed.length, "finding")} suppressed or accepted`,
  };
}

function closeMoved(issue: FiledIssue, to: FiledIssue | "opened"): CloseIssue {
  const of = to === "opened" ? {} : { of: to.number };
  return {
    kind: "close",
    issue,
    as: "duplicate",
    ...of,
    mark: { ...issue.mark, closedAs: "duplicate" },
    gone: [],
    title: issue.title,
    reason: to === "opened" ? "a new issue has its debt" : `#${to.number} has its debt`,
  };
}

function closePaid({ issue, gone }: Fate, { commit, settings }: Judging): PlannedChange {
  const { mark, title } = issue;
  const again = mark.missedAt === commit;
  const misses = again ? mark.misses : mark.misses + 1;
  const missed = { ...mark, misses, missedAt: commit };
  const seen = `its debt is gone, seen at ${misses} of ${countOf(settings.misses, "commit")}`;
  if (misses >= settings.misses) {
    const closed = { ...missed, reopened: 0, closedAs: "paid" as const };
    const entries = gone.map(({ entry }) => entry);
    return {
      kind: "close",
      issue,
      as: "paid",
      mark: closed,
      gone: entries,
      title,
      reason: "its debt is paid",
    };
  }
  if (again) return keep(issue, seen);
  return { kind: "update", issue, mark: missed, findings: [], retitle: false, title, reason: seen };
}
