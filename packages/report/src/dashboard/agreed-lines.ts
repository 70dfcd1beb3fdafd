import type { JudgedFinding, Report } from "@pawl/engine";
import { countOf } from "../count.ts";
import { escapeMarkdown } from "../markdown-escape.ts";

/** So many entries of the configuration are listed; more would be read by nobody. */
const MOST_LISTED = 10;

/** What of a gate's findings is agreed to stay: entries of the configuration with their last day, comments by number. */
export function agreedLines({ findings }: Report, gate: string): readonly string[] {
  const agreed = findings.filter((finding) => finding.gate === gate && finding.suppression !== undefined);
  const accepted = new Map<string, JudgedFinding[]>();
  let comments = 0;
  for (const finding of agreed) {
    const { suppression } = finding;
    if (suppression?.kind !== "accept") {
      comments += 1;
      continue;
    }
    const key = [suppression.until ?? "9999-12-31", suppression.reason ?? ""].join("\0");
    accepted.set(key, [...(accepted.get(key) ?? []), finding]);
  }
  const lines = [...accepted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => acceptedLine(group));
  const more = lines.length - MOST_LISTED;
  const all = [
    ...lines.slice(0, MOST_LISTED),
    ...(more > 0 ? [`- … and ${countOf(more, "more entry")}`] : []),
    ...(comments > 0 ? [`- ${countOf(comments, "finding")} by a comment in the code`] : []),
  ];
  return all.length === 0 ? [] : ["### Agreed to stay", "", ...all, ""];
}

function acceptedLine(group: readonly JudgedFinding[]): string {
  const [first] = group;
  const { reason = "", until } = first?.suppression ?? {};
  const rules = [...new Set(group.map(({ rule }) => rule))].sort().join(", ");
  const end = until === undefined ? "for good" : `until ${until}`;
  return `- ${countOf(group.length, "finding")} of ${escapeMarkdown(rules)} ${end}: ${escapeMarkdown(reason)}`;
}
