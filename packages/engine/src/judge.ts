import type { Finding, Rule } from "@pawl/gate";
import { AllowUse } from "./comments/allow-use.ts";
import type { CommentsFact } from "./comments/comments-fact.ts";
import { LinterQuiet } from "./comments/linter-quiet.ts";
import { type AllowJudging, ownFindings } from "./comments/own-findings.ts";
import { fingerprint } from "./fingerprint.ts";
import { compareFindings } from "./order.ts";
import { OWN_GATE } from "./own-rules.ts";
import type { JudgedFinding, Suppression } from "./report.ts";

/** A finding as a gate reported it. */
export interface Reported {
  readonly gate: string;
  readonly finding: Finding;
}

const NO_TWINS: readonly string[] = [];

/** What findings are judged by. */
export interface Judging extends AllowJudging {
  /** The rules of the run by id. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** What Pawl remembers of the files' comments, by path. */
  readonly comments: ReadonlyMap<string, CommentsFact>;
  readonly honourNoqa: boolean;
}

/**
 * Judges the findings of one state of the tree: drops those of rules that are off, gives the others their severity and
 * fingerprint, finds the comment that keeps each quiet, and adds what Pawl says of those comments. Sorted by path,
 * line, column, rule.
 */
export function judge(reported: readonly Reported[], judging: Judging): readonly JudgedFinding[] {
  const allows = new Map([...judging.comments].map(([path, fact]) => [path, fact.allows ?? []]));
  const use = new AllowUse(allows, judging.today);
  const linters = new Map<string, LinterQuiet>();
  if (judging.honourNoqa) {
    for (const [path, fact] of judging.comments)
      linters.set(path, new LinterQuiet(fact.linterComments ?? []));
  }
  const judged = reported.flatMap(({ gate, finding }) => {
    const suppress = (): Suppression | undefined =>
      use.find(gate, finding) ??
      linters.get(finding.at.path)?.find(judging.rules.get(finding.rule)?.twins ?? NO_TWINS, finding.at);
    return judgeOne(gate, finding, judging, suppress);
  });
  const own = [...allows].flatMap(([path, comments]) => ownFindings(path, comments, use, judging));
  judged.push(...own.flatMap((finding) => judgeOne(OWN_GATE, finding, judging, () => undefined)));
  return judged.toSorted(compareFindings);
}

function judgeOne(
  gate: string,
  finding: Finding,
  { levelOf }: Judging,
  suppress: () => Suppression | undefined,
): readonly JudgedFinding[] {
  const severity = levelOf(finding.rule, finding.at.path);
  if (severity === "off") return [];
  const suppression = suppress();
  return [
    {
      ...finding,
      gate,
      severity,
      status: suppression === undefined ? "new" : "suppressed",
      fingerprint: fingerprint(gate, finding.scope, finding.code),
      ...(suppression === undefined ? {} : { suppression }),
    },
  ];
}
