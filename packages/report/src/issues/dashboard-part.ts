import { groupBy, type JudgedFinding } from "@pawl/engine";
import { countOf, thousands } from "../count.ts";
import { escapeMarkdown, escapeMarkdownCode } from "../markdown-escape.ts";
import type { KeepIssue } from "./changes.ts";
import type { GateRecord } from "./dashboard-state.ts";
import { groupKey } from "./filing.ts";
import { shownTitle } from "./title.ts";

const MOST_RULES = 30;
const MOST_DIRECTORIES = 5;
const MOST_ACCEPTED = 20;
const LONGEST_REASON = 200;

/** The line that counts what was left out takes no more. */
const REST_ROOM = 100;

/** A group without issue of a plan. */
export type Unfiled = KeepIssue & { readonly unfiled: NonNullable<KeepIssue["unfiled"]> };

/** What a gate's part of the dashboard shows. */
interface Part {
  readonly gate: string;
  readonly record: GateRecord;
  /** All findings that the gate files, whatever keeps them quiet. */
  readonly findings: readonly JudgedFinding[];
  /** The groups without issue, the worst first. */
  readonly unfiled: readonly Unfiled[];
  readonly requested: ReadonlySet<string>;
  /** The characters that it may take; no less than its head is taken. */
  readonly room: number;
}

/** A gate's part of the dashboard as Markdown. No date and no commit: it changes when the debt does. */
export function gatePart(part: Part): string {
  const { record, findings, unfiled, requested, room } = part;
  const standing = findings.filter(({ status }) => status === "new" || status === "known");
  const without = unfiled.reduce((sum, { unfiled: { findings: some } }) => sum + some.length, 0);
  const lines = [
    `## ${escapeMarkdown(part.gate)}: ${countOf(standing.length, "finding")}${change(sum(record.totals), sum(record.previous))}`,
    "",
    ...ruleTable(record),
    ...directories(standing),
    ...accepted(findings),
  ];
  if (unfiled.length === 0)
    return [...lines, standing.length > 0 ? "Every group has its issue." : "No debt."].join("\n");
  lines.push(`**Without an issue:** ${groupsOf(unfiled.length, without)}.`, "");
  let left = room - lines.join("\n").length - REST_ROOM;
  let shown = 0;
  for (const one of unfiled) {
    const row = groupRow(one, requested);
    left -= row.length + 1;
    if (left < 0) break;
    lines.push(row);
    shown += 1;
  }
  const rest = unfiled.length - shown;
  return [...lines, ...(rest > 0 ? ["", `… and ${countOf(rest, "more group")}.`] : [])].join("\n");
}

/** Groups of one finding each are no groups to a reader. */
function groupsOf(groups: number, findings: number): string {
  const count = countOf(findings, "finding");
  return groups === findings ? count : `${countOf(groups, "group")} of ${count}`;
}

/** A box with the group's id, which the next sweep reads; a group that waits for its turn needs no tick. */
function groupRow(
  { title, reason, unfiled: { mark, findings, waits } }: Unfiled,
  requested: ReadonlySet<string>,
): string {
  const text = shownTitle(title);
  const number = findings.length === 1 ? "" : thousands(findings.length);
  const count = text.includes(number) ? "" : ` (${countOf(findings.length, "finding")})`;
  const first = findings[0]?.at.path ?? "";
  const path = text.includes(mark.groupBy === "finding" ? first : mark.group)
    ? ""
    : ` ${escapeMarkdownCode(first)}`;
  const why = waits
    ? ", waits for its turn"
    : /^filed before/.test(reason)
      ? `, ${escapeMarkdown(reason)}`
      : "";
  const box = requested.has(mark.id) ? "x" : " ";
  return `- [${box}] <!-- pawl:file ${mark.id} -->${escapeMarkdown(text)}${count}${path}${why}`;
}

function ruleTable({ totals, previous }: GateRecord): string[] {
  const rules = [...new Set([...Object.keys(totals), ...Object.keys(previous)])]
    .toSorted((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || (a < b ? -1 : 1))
    .slice(0, MOST_RULES);
  if (rules.length === 0) return [];
  const rows = rules.map((rule) => {
    const now = totals[rule] ?? 0;
    return `| ${escapeMarkdownCode(rule)} | ${thousands(now)} | ${difference(now, previous[rule] ?? 0)} |`;
  });
  return ["| Rule | Findings | Change |", "|---|--:|--:|", ...rows, ""];
}

function directories(standing: readonly JudgedFinding[]): string[] {
  const groups = [...groupBy(standing, (finding) => groupKey("directory", finding))]
    .toSorted(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .slice(0, MOST_DIRECTORIES);
  if (groups.length === 0) return [];
  const shown = groups.map(([name, some]) => `${escapeMarkdownCode(name)} (${thousands(some.length)})`);
  return [`**Most of it in:** ${shown.join(", ")}.`, ""];
}

/** What the configuration accepts, by reason and last day; comments in the code are counted. */
function accepted(findings: readonly JudgedFinding[]): string[] {
  const agreed = findings.filter(({ status }) => status === "accepted");
  const suppressed = findings.filter(({ status }) => status === "suppressed").length;
  const groups = groupBy(agreed, ({ rule, suppression }) =>
    [suppression?.until ?? "", rule, suppression?.reason ?? ""].join("\0"),
  );
  const rows = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, some]) => {
      const { until, reason = "no reason given" } = some[0]?.suppression ?? {};
      const day = until === undefined ? "without an end" : `until ${escapeMarkdown(until)}`;
      return `- ${thousands(some.length)} × ${escapeMarkdownCode(some[0]?.rule ?? "")} ${day}: ${escapeMarkdown(reason.slice(0, LONGEST_REASON))}`;
    });
  const rest = rows.length - MOST_ACCEPTED;
  return [
    ...(rows.length > 0
      ? [`**Accepted:** ${countOf(agreed.length, "finding")}.`, "", ...rows.slice(0, MOST_ACCEPTED)]
      : []),
    ...(rest > 0 ? [`- … and ${countOf(rest, "more entry")}`] : []),
    ...(rows.length > 0 ? [""] : []),
    ...(suppressed > 0 ? [`**Suppressed in the code:** ${countOf(suppressed, "finding")}.`, ""] : []),
  ];
}

function change(now: number, before: number): string {
  return now === before ? "" : ` (${difference(now, before)} when it last changed)`;
}

function difference(now: number, before: number): string {
  if (now === before) return "0";
  return now > before ? `+${thousands(now - before)}` : `−${thousands(before - now)}`;
}

function sum(totals: Readonly<Record<string, number>>): number {
  return Object.values(totals).reduce((total, count) => total + count, 0);
}
