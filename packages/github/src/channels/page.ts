import type { FailOn, Report } from "@pawl/engine";
import { renderMarkdown } from "@pawl/report";

const CUT = "\n… cut: the run's page has all of it.\n";

/** What a page takes beside the report. */
interface PageOptions {
  readonly failOn: FailOn;
  /** The most bytes (UTF-8) of the page; never fewer than it has characters, in which GitHub counts. */
  readonly maxBytes: number;
  /** Paragraphs of our own Markdown below the report. */
  readonly foot: readonly string[];
}

/** The report as GitHub's Markdown within `maxBytes`: rows that do not fit are counted, other lines cut off. */
export function renderPage(report: Report, { failOn, maxBytes, foot }: PageOptions): string {
  const end = foot.map((paragraph) => `\n${paragraph}\n`).join("");
  const room = maxBytes - Buffer.byteLength(end);
  return cutLines(renderMarkdown(report, { failOn, maxBytes: room }), room) + end;
}

/** Whole lines only: the report's Markdown has nothing that spans lines and would stay open. */
function cutLines(text: string, room: number): string {
  if (Buffer.byteLength(text) <= room) return text;
  let left = room - Buffer.byteLength(CUT);
  const kept: string[] = [];
  for (const line of text.split("\n")) {
    left -= Buffer.byteLength(line) + 1;
    if (left < 0) break;
    kept.push(`${line}\n`);
  }
  return kept.join("") + CUT;
}
