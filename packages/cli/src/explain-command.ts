import { ownRules } from "@pawl/engine";
import { type Gate, type Rule, UsageError } from "@pawl/gate";
import { type Paint, painter } from "@pawl/report";
import { meantHint } from "./choose.ts";
import { type ColorChoice, isColored } from "./color.ts";
import { helpText } from "./help-text.ts";
import type { Terminal } from "./terminal.ts";

/** The name under which Pawl's own rules are listed. */
const OWN = "pawl";

/** A gate, or Pawl itself, as a name with rules. */
interface Chapter {
  readonly name: string;
  readonly summary: string;
  readonly rules: Readonly<Record<string, Rule>>;
}

/**
 * `pawl explain`: a rule in full, a gate with its rules, or, without a name, every gate with its rules.
 * @throws {UsageError} for a name that is neither, with the nearest right one.
 */
export async function explainCommand(
  name: string | undefined,
  color: ColorChoice,
  gates: readonly Gate[],
  terminal: Terminal,
): Promise<number> {
  const paint = painter(isColored(color, terminal.stdout, terminal.env));
  await terminal.stdout.write(explain(name, gates, paint));
  return 0;
}

function explain(name: string | undefined, gates: readonly Gate[], paint: Paint): string {
  const chapters: readonly Chapter[] = [
    ...gates,
    { name: OWN, summary: "Pawl's own rules, about the comments that allow findings.", rules: ownRules },
  ];
  if (name === undefined) return chapters.map((chapter) => contents(chapter, paint)).join("\n");
  const chapter = chapters.find((candidate) => candidate.name === name);
  if (chapter !== undefined) return contents(chapter, paint);
  for (const { rules } of chapters) {
    const rule = rules[name];
    if (rule !== undefined && Object.hasOwn(rules, name)) return page(name, rule, paint);
  }
  const names = chapters.flatMap(({ name: gate, rules }) => [gate, ...Object.keys(rules)]);
  throw new UsageError(`there is no rule or gate ${name}`, meantHint(name, names));
}

function contents({ name, summary, rules }: Chapter, paint: Paint): string {
  const entries = Object.entries(rules);
  const cells = Math.max(...entries.map(([id]) => id.length));
  const lines = entries.map(
    ([id, rule]) =>
      `  ${id.padEnd(cells)}  ${paint(rule.severity, rule.severity.padEnd("warning".length))}  ${rule.summary}\n`,
  );
  return `${paint("strong", name)}: ${summary}\n${lines.join("")}`;
}

function page(id: string, rule: Rule, paint: Paint): string {
  const head = `${paint("strong", id)} (${paint(rule.severity, rule.severity)})\n${rule.summary}\n`;
  const parts = [head, helpText(rule.help, paint), levelHelp(id, paint)];
  if (!id.startsWith(`${OWN}/`)) parts.push(allowHelp(id, paint));
  if (rule.twins !== undefined && rule.twins.length > 0) {
    parts.push(
      `${paint("strong", "Linters")}\nThese comments of linters count as well (honour-noqa: false in pawl.yml turns that off):\n    ${rule.twins.join(", ")}\n`,
    );
  }
  return parts.join("\n");
}

function levelHelp(id: string, paint: Paint): string {
  const setting = paint("code", `rules: { ${id}: off }`);
  return `${paint("strong", "Level")}\nIn pawl.yml, off, notice, warning or error:\n    ${setting}\n`;
}

function allowHelp(id: string, paint: Paint): string {
  const comment = paint("code", `# pawl: allow[${id}] the reason until=2027-06-30`);
  return `${paint("strong", "Allow")}\nOn the line of the finding, or alone on the line above; until= is optional:\n    ${comment}\n`;
}
