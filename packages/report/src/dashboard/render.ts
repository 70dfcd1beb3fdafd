import type { Report } from "@pawl/engine";
import { countOf, thousands } from "../count.ts";
import { findSection, writeSection } from "../issues/section.ts";
import { escapeMarkdown, escapeMarkdownCode } from "../markdown-escape.ts";
import { tallyRules } from "../tally.ts";
import { agreedLines } from "./agreed-lines.ts";
import { type Board, type BoardGate, writeBoard } from "./state.ts";
import type { BoardUpdate, UnfiledGroup } from "./update.ts";

/** The title that the dashboard is opened with; a maintainer may give it another. */
export const DASHBOARD_TITLE = "Debt dashboard";

/** GitHub refuses a body of more characters; the rest is for what maintainers write around it. */
const LONGEST = 55_000;

/** Of the lines that a gate's share of the room allows, no fewer than these. */
const LEAST_ROOM = 2_000;

const INTRO = [
  "What Pawl knows of the debt on the default branch, kept up to date by its sweeps. **Tick a box** and the next sweep",
  "files an issue for it. What stands above and below this part of the text is yours, and so are labels and title;",
  "close this issue, and it is left alone.",
].join("\n");

/**
 * Pawl's part of the dashboard's body, for a board that `updateBoard` made. The parts of gates that did not run stand as
 * they are in `body`. Nothing in it changes with the day or the commit alone.
 */
export function renderBoard(body: string, board: Board, update: BoardUpdate): string {
  const old = findSection("dashboard", body);
  const oldText = typeof old === "object" ? old.text : "";
  const others = [...board.gates.keys()].filter((name) => !update.gates.includes(name));
  const kept = new Map(others.map((name) => [name, partOf(oldText, name)]));
  const data = writeBoard(board);
  const taken = [data, INTRO, ...kept.values()].reduce((sum, text) => sum + (text?.length ?? 0), 500);
  const room = Math.max(LEAST_ROOM, Math.floor((LONGEST - taken) / Math.max(1, update.gates.length)));
  const parts = [...board.gates.keys()].sort().flatMap((name) => {
    const gate = board.gates.get(name);
    if (gate === undefined) return [];
    return kept.get(name) ?? renderGate(name, gate, board, update, room);
  });
  return writeSection("dashboard", data, [INTRO, ...parts].join("\n\n"));
}

function renderGate(name: string, gate: BoardGate, board: Board, update: BoardUpdate, room: number): string {
  const head = [
    `<!-- pawl:gate ${name} -->`,
    `## ${escapeMarkdown(name)}`,
    "",
    ...totalLines(gate, name, update),
    ...worstLines(update.report, name),
    ...agreedLines(update.report, name),
  ];
  const end = `<!-- /pawl:gate ${name} -->`;
  const left = room - [...head, end].reduce((sum, line) => sum + line.length + 1, 0);
  const groups = update.unfiled.filter((group) => group.gate === name);
  return [...head, ...boxLines(groups, board, left), end].join("\n");
}

function totalLines(gate: BoardGate, name: string, { open, report }: BoardUpdate): readonly string[] {
  const { totals, before = {} } = gate;
  const rules = [...new Set([...Object.keys(totals), ...Object.keys(before)])].sort();
  const sum = Object.values(totals).reduce((all, count) => all + count, 0);
  const issues = open.get(name) ?? 0;
  const files = new Set(
    report.findings.flatMap(({ gate: own, status, at }) =>
      own === name && (status === "new" || status === "known") ? at.path : [],
    ),
  ).size;
  const sentence = `${countOf(sum, "finding")} in ${countOf(files, "file")}, ${countOf(issues, "open issue")}.`;
  if (rules.length === 0) return [sentence, ""];
  const rows = rules.map((rule) => {
    const change = gate.before === undefined ? "" : signed((totals[rule] ?? 0) - (before[rule] ?? 0));
    return `| ${escapeMarkdownCode(rule)} | ${thousands(totals[rule] ?? 0)} | ${change} |`;
  });
  return [sentence, "", "| Rule | Findings | Last change |", "|---|--:|--:|", ...rows, ""];
}

function signed(change: number): string {
  if (change === 0) return "±0";
  return change > 0 ? `+${thousands(change)}` : `−${thousands(-change)}`;
}

function worstLines({ findings }: Report, name: string): readonly string[] {
  const debt = findings.filter(
    ({ gate, status }) => gate === name && (status === "new" || status === "known"),
  );
  const [all] = tallyRules(debt.map((finding) => ({ ...finding, rule: name })));
  if (all === undefined || all.worst.length < 2) return [];
  const where = all.worst.map(
    ({ directory, count }) => `${escapeMarkdownCode(directory)} (${thousands(count)})`,
  );
  return [`Most of it is in ${where.join(", ")}.`, ""];
}

function boxLines(groups: readonly UnfiledGroup[], board: Board, room: number): readonly string[] {
  if (groups.length === 0) return [];
  const lines = [`### Not filed yet: ${thousands(groups.length)}`, ""];
  let left = room - 200;
  for (const [at, group] of groups.entries()) {
    const line = boxLine(group, board.ticked.has(group.id));
    left -= line.length + 1;
    if (left < 0) return [...lines, "", `… and ${countOf(groups.length - at, "more group")}.`, ""];
    lines.push(line);
  }
  return [...lines, ""];
}

/** The place without its line, which changes whenever something above it does. */
function boxLine({ id, title, findings, waits }: UnfiledGroup, ticked: boolean): string {
  const [first] = findings;
  const where = findings.length === 1 && first !== undefined ? ` ${escapeMarkdownCode(first.at.path)}` : "";
  const note = waits ? " (waits for the next sweep)" : "";
  return `- [${ticked ? "x" : " "}] <!-- pawl:file ${id} -->${escapeMarkdown(title)}${where}${note}`;
}

/** The part of a gate as it stands in the text of a dashboard. */
function partOf(text: string, name: string): string | undefined {
  const begin = text.indexOf(`<!-- pawl:gate ${name} -->`);
  const closing = `<!-- /pawl:gate ${name} -->`;
  const end = text.indexOf(closing, begin);
  return begin < 0 || end < 0 ? undefined : text.slice(begin, end + closing.length);
}
