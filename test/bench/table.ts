import { type Figure, figureOf, findFigure, formatFigure, formatRatio } from "./figures.ts";
import type { Result } from "./run-rows.ts";

/** The rows that all others are held against: those that the targets name. */
const yardsticks = [
  ["ruff", "ruff, no cache"],
  ["ruff-cached", "ruff, its cache"],
  ["flake8", "flake8"],
] as const;

/** A Markdown table; a bar in a cell is escaped. */
export function formatTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |\n`;
  return row(head) + row(head.map(() => "---")) + lines.map(row).join("");
}

/** The table of a corpus: what each row took, and how many times the time of each yardstick that is. */
export function formatResults(results: readonly Result[]): string {
  const head = [
    ...["row", "wall time, median", "from – to", "CPU time", "peak memory"],
    ...yardsticks.map(([, title]) => `/ ${title}`),
    "note",
  ];
  return formatTable(
    head,
    results.map((result) => {
      const figure = figureOf(result);
      const ratios = yardsticks.map(([id]) => formatAgainst(figure, findFigure(results, id)));
      return [result.title, ...formatFigure(figure), ...ratios, result.note ?? ""];
    }),
  );
}

/** A ratio with the sign of what is known where one of the two was ended early; nothing where both were. */
function formatAgainst(over: Figure | undefined, under: Figure | undefined): string {
  if (over === undefined || under === undefined || (over.unfinished && under.unfinished)) return "";
  const sign = over.unfinished ? "> " : under.unfinished ? "< " : "";
  return sign + formatRatio(over.wall / under.wall);
}

/** The exact command of each row that was measured, and the folder to type it in. */
export function formatCommands(folder: string, results: readonly Result[]): string {
  const lines = results
    .filter(({ runs }) => runs.length > 0)
    .map((row) => `${row.id}: ${row.folder === folder ? "" : `cd ${row.folder} && `}${row.command}\n`);
  return `\`\`\`\ncd ${folder}\n${lines.join("")}\`\`\`\n`;
}
