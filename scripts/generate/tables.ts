import type { Gate } from "@pawl/gate";
import { gateOptions, type OptionInput, type StructuredOption } from "@pawl/github";

const valueWords = { text: "text", number: "a number", switch: "`true`, `false`", list: "a list" } as const;

/** The tables of a gate's README: its rules, worst first, and its options. */
export function renderGateTables(gate: Gate): string {
  const rules = Object.entries(gate.rules).map(([id, { severity, summary }]) => [
    `\`${id}\``,
    summary,
    severity,
  ]);
  const all = gateOptions(gate);
  const inputs = all.filter(({ kind }) => kind !== "structure").map(optionRow);
  const structures = all.filter(({ kind }) => kind === "structure").map(optionRow);
  const tables = [renderTable(["Rule", "What", "Severity"], rules)];
  const columns = ["What", "Values", "Default"];
  if (inputs.length > 0) tables.push(renderTable(["Option and input", ...columns], inputs));
  if (structures.length > 0)
    tables.push(renderTable(["Option, in `pawl.yml` alone", ...columns], structures));
  return tables.join("\n");
}

function optionRow(option: OptionInput | StructuredOption): readonly string[] {
  const { name, description, preset } = option;
  const defaults = preset.split("\n").map((line) => `\`${line}\``);
  return [`\`${name}\``, description, valuesOf(option), preset === "" ? "none" : defaults.join(", ")];
}

function valuesOf(option: OptionInput | StructuredOption): string {
  if (option.kind === "structure") return option.values;
  const choices = option.choices.map((choice) => `\`${choice}\``);
  return choices.length > 0 ? choices.join(", ") : valueWords[option.kind];
}

/** The root README's table of all gates. */
export function renderGatesTable(gates: readonly Gate[]): string {
  return renderTable(
    ["Gate", "What", "Rules"],
    gates.map(({ name, summary, rules }) => [
      `[\`${name}\`](actions/${name}/README.md)`,
      summary,
      Object.keys(rules)
        .map((id) => `\`${id}\``)
        .join(", "),
    ]),
  );
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("");
}

/**
 * The text with other lines between `<!-- generated:<name> -->` and `<!-- /generated -->`; `undefined` where it has no
 * such pair of markers.
 */
export function replaceGenerated(text: string, name: string, content: string): string | undefined {
  const start = `<!-- generated:${name} -->\n`;
  const from = text.indexOf(start);
  const to = text.indexOf("<!-- /generated -->", from);
  if (from === -1 || to === -1) return undefined;
  return `${text.slice(0, from)}${start}${content}${text.slice(to)}`;
}
