import type { IssueSettings } from "@pawl/engine";
import { groupBy } from "@pawl/engine";
import { withinCaps } from "./cap.ts";
import type { KeepIssue, PlannedChange } from "./changes.ts";
import { singleOut } from "./duplicates.ts";
import type { FiledIssue } from "./filed.ts";
import { effectiveFiling, findingsToFile } from "./filing.ts";
import type { Candidate } from "./open-groups.ts";
import { keep } from "./outcome.ts";
import { type Look, lookAt, planGate } from "./plan-gate.ts";
import { doubts, whyNotJudged } from "./proof.ts";
import { commitsOfLeft, recognise } from "./recognise.ts";
import { type Held, heldBy, type Site, sitesOf } from "./site.ts";
import type { Sweep } from "./sweep.ts";
import { worstFirst } from "./worst-first.ts";

/**
 * The commits that `changeSince` of a sweep must tell the changes since: those of issues that hold something that is not
 * simply where it was. None on a night on which nothing moved.
 */
export function commitsToCompare(
  sweep: Omit<Sweep, "changeSince">,
  existing: readonly FiledIssue[],
  settings: IssueSettings,
): readonly string[] {
  const { sites, held } = compared({ ...sweep, changeSince: new Map() }, existing, settings);
  return commitsOfLeft(sites, held, sweep.commit);
}

/**
 * What a sweep does about the debt that it found, with the reason for each: a pure function, and a stable one, because
 * once all of it is done the same sweep plans nothing but `keep`.
 * @param existing all issues that Pawl filed, open and closed, whose markers can be read.
 */
export function plan(
  sweep: Sweep,
  existing: readonly FiledIssue[],
  settings: IssueSettings,
): readonly PlannedChange[] {
  const { sites, held, issues, settled } = compared(sweep, existing, settings);
  const pairs = recognise(sites, held, sweep.commit, sweep.changeSince);
  const doubt = doubts(sweep);
  const sitesOfGate = groupBy(sites, ({ gate }) => gate);
  const heldOfGate = groupBy(held, ({ gate }) => gate);
  const issuesOfGate = groupBy(issues, ({ mark }) => mark.gate);
  const gates = [...new Set([...sweep.filings.keys(), ...issuesOfGate.keys()])].toSorted();
  const looks = gates.map((gate): Look | readonly KeepIssue[] => {
    const own = issuesOfGate.get(gate) ?? [];
    const why = whyNotJudged(sweep, gate);
    const filing = sweep.filings.get(gate);
    if (why !== undefined || filing === undefined) return own.map((issue) => keep(issue, why ?? ""));
    const debt = {
      sites: sitesOfGate.get(gate) ?? [],
      issues: own,
      held: heldOfGate.get(gate) ?? [],
      existing,
    };
    const by = { commit: sweep.commit, filing: effectiveFiling(gate, filing, settings), settings };
    return lookAt(debt, pairs, sweep, by);
  });
  const opening = firstOf(looks, settings.maxIssues);
  const changes = looks.flatMap((look): readonly PlannedChange[] =>
    "debt" in look ? planGate(look, opening, pairs, doubt) : look,
  );
  const twins = settled.filter((one) => one.kind === "close");
  const settledKeeps = settled.filter((one) => one.kind === "keep");
  return withinCaps(twins, [...changes, ...settledKeeps], settings);
}

/** The groups of all gates that get an issue in this sweep, the worst first. */
function firstOf(looks: readonly (Look | readonly KeepIssue[])[], most: number): ReadonlySet<Candidate> {
  const wanted = looks
    .flatMap((look) => ("debt" in look ? look.candidates : []))
    .filter((one) => one.wanted !== undefined);
  const sorted = wanted
    .map((one) => ({ one, id: one.id, findings: one.group.sites.map(({ finding }) => finding) }))
    .toSorted(worstFirst);
  return new Set(sorted.slice(0, most).map(({ one }) => one));
}

/** What stands and what issues hold of it, for the gates that ran to their end. */
function compared(
  sweep: Sweep,
  existing: readonly FiledIssue[],
  settings: IssueSettings,
): {
  readonly sites: readonly Site[];
  readonly held: readonly Held[];
  readonly issues: readonly FiledIssue[];
  readonly settled: ReturnType<typeof singleOut>["settled"];
} {
  const { issues, settled } = singleOut(existing, settings.wontFixLabel);
  const judged = [...sweep.filings].filter(([gate]) => whyNotJudged(sweep, gate) === undefined);
  const names = new Set(judged.map(([gate]) => gate));
  const sites = judged.flatMap(([gate, filing]) => sitesOf(findingsToFile(sweep.report, gate, filing)));
  const held = heldBy(
    issues.filter(({ mark }) => names.has(mark.gate)),
    settings.wontFixLabel,
  );
  return { sites, held, issues, settled };
}
