import type { Finding, Rule } from "@pawl/gate";
import { AcceptUse } from "./agreed/accept-use.ts";
import { acceptFindings, limitFindings } from "./agreed/config-findings.ts";
import { limitReports } from "./agreed/limits.ts";
import { AllowUse } from "./comments/allow-use.ts";
import type { CommentsFact } from "./comments/comments-fact.ts";
import { LinterQuiet } from "./comments/linter-quiet.ts";
import { type AllowJudging, ownFindings } from "./comments/own-findings.ts";
import type { Config } from "./config/config.ts";
import { fingerprint } from "./fingerprint.ts";
import type { LevelOf } from "./levels.ts";
import { compareFindings } from "./order.ts";
import { OWN_GATE, type OwnRuleId } from "./own-rules.ts";
import type { JudgedFinding, LimitReport, Suppression } from "./report.ts";

/** A finding as a gate reported it. */
export interface Reported {
  readonly gate: string;
  readonly finding: Finding;
}

const NO_TWINS: readonly string[] = [];

/** What findings are judged by. */
export interface Judging extends AllowJudging {
  readonly config: Config;
  /** The rules of the run by id. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** What Pawl remembers of the files' comments, by path. */
  readonly comments: ReadonlyMap<string, CommentsFact>;
  /** The names of the gates that ran to their end. */
  readonly ran: ReadonlySet<string>;
  /** All paths that there are, where all of them were looked at; `undefined` where only a part was. */
  readonly allPaths: readonly string[] | undefined;
}

/** The findings of one state of the tree, judged. */
export interface Judgement {
  /** Sorted by path, line, column, rule. */
  readonly findings: readonly JudgedFinding[];
  readonly limits: readonly LimitReport[];
}

/**
 * Judges the findings of one state of the tree: drops those of rules that are off, gives the others their severity and
 * fingerprint, finds the comment or the entry of `accept` that keeps each quiet, and adds what Pawl says of those and of
 * the limits.
 */
export function judge(reported: readonly Reported[], judging: Judging): Judgement {
  const { config, today } = judging;
  const allows = new Map([...judging.comments].map(([path, fact]) => [path, fact.allows ?? []]));
  const use = new AllowUse(allows, today);
  const accepts = new AcceptUse(config.accept, today);
  const linters = new Map<string, LinterQuiet>();
  if (config.honourNoqa) {
    for (const [path, fact] of judging.comments)
      linters.set(path, new LinterQuiet(fact.linterComments ?? []));
  }
  const judged = reported.flatMap(({ gate, finding }) => {
    const suppress = (): Suppression | undefined =>
      use.find(gate, finding) ??
      linters.get(finding.at.path)?.find(judging.rules.get(finding.rule)?.twins ?? NO_TWINS, finding.at) ??
      accepts.find(finding);
    return judgeOne(gate, finding, judging, suppress);
  });
  const limits = judging.allPaths === undefined ? [] : limitReports(config, judged, judging.ran, today);
  const own = [
    ...[...allows].flatMap(([path, comments]) => ownFindings(path, comments, use, judging)),
    ...acceptFindings(config, { ...judging, use: accepts }),
    ...limitFindings(config, limits),
  ];
  judged.push(...own.flatMap((finding) => judgeOwn(finding, judging.levelOf)));
  return { findings: judged.toSorted(compareFindings), limits };
}

/** A finding of Pawl itself, which nothing suppresses; none where its rule is off. */
export function judgeOwn(finding: Finding<OwnRuleId>, levelOf: LevelOf): readonly JudgedFinding[] {
  return judgeOne(OWN_GATE, finding, { levelOf }, () => undefined);
}

function judgeOne(
  gate: string,
  finding: Finding,
  { levelOf }: Pick<Judging, "levelOf">,
  suppress: () => Suppression | undefined,
): readonly JudgedFinding[] {
  const severity = levelOf(finding.rule, finding.at.path, finding.severity);
  if (severity === "off") return [];
  const suppression = suppress();
  return [
    {
      ...finding,
      gate,
      severity,
      status: suppression === undefined ? "new" : suppression.kind === "accept" ? "accepted" : "suppressed",
      fingerprint: fingerprint(gate, finding.scope, finding.code),
      ...(suppression === undefined ? {} : { suppression }),
    },
  ];
}
