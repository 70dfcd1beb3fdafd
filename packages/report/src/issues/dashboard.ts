import { groupBy, type Report } from "@pawl/engine";
import type { PlannedChange } from "./changes.ts";
import { gatePart, shortenPart, type Unfiled } from "./dashboard-part.ts";
import {
  type Dashboard,
  type GateRecord,
  readDashboard,
  writePart,
  writeRecords,
} from "./dashboard-state.ts";
import type { FiledIssue } from "./filed.ts";
import { findingsToFile } from "./filing.ts";
import { groupId } from "./identity.ts";
import { LONGEST_BODY } from "./issue-context.ts";
import { whyNotJudged } from "./proof.ts";
import { findSection, placeSection, writeSection } from "./section.ts";
import type { Sweep } from "./sweep.ts";
import { worstFirst } from "./worst-first.ts";

/**
 * So many filed ids are remembered, the latest of each gate: what GitHub's lists do not show yet is among them. They are
 * digests, which nothing makes shorter: of all gates together they take half of a body.
 */
const MOST_FILED = 1_600;

/** Characters that are left for what is not yet known when the parts are cut. */
const SPARE = 500;

/** The title that the dashboard is opened with. */
export const DASHBOARD_TITLE = "Debt dashboard";

/** What the dashboard is made from. */
export interface DashboardInput {
  /** The body as it is on GitHub; empty where there is no dashboard yet. */
  readonly body: string;
  readonly sweep: Sweep;
  /** What `plan` said for this sweep. */
  readonly changes: readonly PlannedChange[];
  /** Pawl's issues as they are now, with those that this sweep opened. */
  readonly issues: readonly FiledIssue[];
  /** Gates whose first sweep this is, whatever the body says: the commit of that one is lost. */
  readonly anew?: ReadonlySet<string>;
  /** The most characters of the body; GitHub's limit where it is not given. */
  readonly maxBody?: number;
}

/**
 * The body that the dashboard is to have. `undefined` where it has it already: the same debt gives the same body, whatever
 * the commit. `damaged` where the marker in it cannot be read: it is left alone. Gates that did not run to their end keep
 * their part.
 */
export function planDashboard(input: DashboardInput): string | undefined | "damaged" {
  const old = readDashboard(input.body);
  if (old === "damaged") return old;
  const body = renderDashboard(input, old);
  const same = (text: string): string => text.replaceAll("\r\n", "\n");
  return same(body) === same(input.body) ? undefined : body;
}

function renderDashboard(
  { body, sweep, changes, issues, anew, maxBody }: DashboardInput,
  old: Dashboard | undefined,
): string {
  const { report } = sweep;
  const ran = [...sweep.filings].filter(([gate]) => whyNotJudged(sweep, gate) === undefined);
  const records = new Map(old?.gates);
  for (const gate of anew ?? []) records.delete(gate);
  const parts = new Map(old?.parts);
  for (const [gate] of ran) parts.delete(gate);
  for (const [gate, filing] of ran) {
    const standing = findingsToFile(report, gate, filing).filter(isStanding);
    const unfiled = unfiledOf(gate, changes);
    records.set(gate, recordOf(gate, sweep, countRules(standing), unfiled, issues, records.get(gate)));
  }
  const data = writeRecords(shortened(records));
  const page = (): string => {
    const sorted = [...parts].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const text = [INTRODUCTION, ...sorted.map(([gate, part]) => `\n${writePart(gate, part)}`)].join("\n");
    return placeSection(body, writeSection("dashboard", data, text));
  };
  const longest = Math.min(maxBody ?? LONGEST_BODY, LONGEST_BODY) - SPARE;
  // What other gates' parts take is cut where it is more than their share: they fill the page when they are alone on it.
  const own = longest - body.length + sizeOfPart(body) - data.length;
  const share = Math.floor(own / Math.max(records.size, 1)) - SPARE;
  ran.forEach(([gate, filing], index) => {
    const left = longest - page().length;
    const room = Math.max(Math.floor(left / (ran.length - index)), share);
    const record = records.get(gate);
    if (record === undefined) return;
    const findings = findingsToFile(report, gate, filing);
    const unfiled = unfiledOf(gate, changes);
    parts.set(gate, gatePart({ gate, record, findings, unfiled, requested: sweep.requested, room }));
  });
  const names = new Set(ran.map(([gate]) => gate));
  const others = [...parts]
    .filter(([gate]) => !names.has(gate))
    .toSorted(([, a], [, b]) => b.length - a.length);
  for (const [gate, part] of others) {
    const over = page().length - longest;
    if (over > 0) parts.set(gate, shortenPart(part, part.length - over));
  }
  return page();
}

/** The characters of a body that are Pawl's. */
function sizeOfPart(body: string): number {
  const found = findSection("dashboard", body);
  return found === undefined || found === "damaged" ? 0 : found.to - found.from;
}

/** In one line: GitHub shows every line break of an issue. */
const INTRODUCTION = [
  "What debt there is, as Pawl's last look at the default branch found it.",
  "**Tick a box** to have that group filed as an issue by the next sweep.",
  "What stands outside of this part is yours.",
].join(" ");

function unfiledOf(gate: string, changes: readonly PlannedChange[]): readonly Unfiled[] {
  return changes
    .flatMap((one): readonly Unfiled[] =>
      one.kind === "keep" && one.unfiled?.mark.gate === gate ? [{ ...one, unfiled: one.unfiled }] : [],
    )
    .toSorted((a, b) =>
      worstFirst(
        { id: a.unfiled.mark.id, findings: a.unfiled.findings },
        { id: b.unfiled.mark.id, findings: b.unfiled.findings },
      ),
    );
}

function recordOf(
  gate: string,
  sweep: Sweep,
  totals: Readonly<Record<string, number>>,
  unfiled: readonly Unfiled[],
  issues: readonly FiledIssue[],
  old: GateRecord | undefined,
): GateRecord {
  const filed = filedIds(issues.filter(({ mark }) => mark.gate === gate));
  // What was filed and is not listed stays filed as long as its debt would be filed again.
  for (const {
    unfiled: { mark },
  } of unfiled) {
    const number = sweep.filedBefore.get(mark.id) ?? old?.filed.get(mark.id);
    if (number !== undefined && !filed.has(mark.id)) filed.set(mark.id, number);
  }
  const changed = old !== undefined && !sameTotals(old.totals, totals);
  return {
    first: old?.first ?? sweep.commit,
    totals,
    previous: changed ? old.totals : (old?.previous ?? totals),
    filed,
  };
}

/**
 * The ids of what is filed. An issue that followed its debt, by an edit or a renamed folder, has that of its group now too:
 * a marker that a human takes away frees the issue, and its debt is not filed anew.
 */
function filedIds(issues: readonly FiledIssue[]): Map<string, number> {
  const filed = new Map(issues.map(({ mark, number }) => [mark.id, number]));
  const groups = groupBy(issues, ({ mark }) => [mark.groupBy, mark.group].join("\0"));
  for (const [, same] of groups) {
    const ids = new Set(same.map(({ mark }, nth) => groupId(mark.gate, mark.groupBy, mark.group, nth)));
    const free = [...ids].filter((id) => !filed.has(id)).values();
    for (const { mark, number } of same.toSorted((a, b) => a.number - b.number)) {
      const id = ids.has(mark.id) ? undefined : free.next().value;
      if (id !== undefined) filed.set(id, number);
    }
  }
  return filed;
}

/** The records with the latest ids of each gate, as many as there is room for. */
function shortened(records: ReadonlyMap<string, GateRecord>): ReadonlyMap<string, GateRecord> {
  const most = Math.floor(MOST_FILED / Math.max(records.size, 2));
  const latest = ({ filed }: GateRecord) =>
    [...filed].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, most);
  return new Map([...records].map(([gate, record]) => [gate, { ...record, filed: new Map(latest(record)) }]));
}

function countRules(findings: Report["findings"]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isStanding({ status }: Report["findings"][number]): boolean {
  return status === "new" || status === "known";
}

function sameTotals(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const rules = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...rules].every((rule) => a[rule] === b[rule]);
}
