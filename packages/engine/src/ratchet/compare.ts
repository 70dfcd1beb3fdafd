import type { Base, Collected, Unanalysed } from "@pawl/gate";
import { judgeOwn } from "../judge.ts";
import { compareFindings, compareText } from "../order.ts";
import type { FixedFinding, JudgedFinding, NewSuppression } from "../report.ts";
import type { Side, SideJudging } from "../side.ts";
import { atOrigin } from "./at-origin.ts";
import { brokenFindings } from "./broken-file.ts";
import { type Pairing, pair } from "./pair.ts";
import { pathsOf } from "./recognised.ts";
import { sameFile } from "./same-file.ts";

/** How the head stands to the base. */
export interface Comparison {
  readonly findings: readonly JudgedFinding[];
  readonly fixed: readonly FixedFinding[];
  readonly newSuppressions: readonly NewSuppression[];
  /** Files of the base that could not be read. */
  readonly unread: readonly Unanalysed[];
}

/** What is compared. */
interface Compared {
  readonly head: Side;
  readonly base: Side;
  /** What was read of the base, and from where. */
  readonly from: Base;
  readonly collected: Collected;
  readonly paths: ReadonlySet<string>;
  /** Paths of the head that could not be read. */
  readonly unanalysed: ReadonlySet<string>;
}

/** Tells old debt from new, what is gone from what can no longer be seen, and what is kept quiet that was not. */
export function compareSides(compared: Compared, by: SideJudging): Comparison {
  const { head, base, from, collected, unanalysed } = compared;
  const { change } = from;
  const files = sameFile(change);
  const order = new Map([...by.rules.keys()].map((rule, index) => [rule, index]));
  const pairing = pair(head.findings, base.findings, change, (rule) => order.get(rule) ?? order.size);
  const broken = brokenFindings(compared, pairing.fixed);
  const isHidden = (finding: JudgedFinding): boolean =>
    pathsOf(finding).some((path) => {
      const after = files.headOf(path);
      return after !== undefined && (broken.has(after) || unanalysed.has(after));
    });
  const findings = head.findings.map((finding) => {
    const judged = againstBase(finding, pairing);
    const origin = by.sweep || judged.status !== "new" ? undefined : pairing.origins.get(finding);
    return origin === undefined ? judged : atOrigin(judged, origin);
  });
  const own = [...broken.values()].flatMap((finding) => judgeOwn(finding, by.levelOf));
  const freshFiles = new Set(pairing.fresh.flatMap(pathsOf).map(files.baseOf));
  return {
    findings: [...findings, ...own].toSorted(compareFindings),
    fixed: pairing.fixed
      .filter((finding) => finding.status === "new" && !isHidden(finding))
      .map(({ gate, rule, at, message, fingerprint }) => {
        return { gate, rule, path: at.path, line: at.line, message, fingerprint };
      }),
    newSuppressions: head.findings
      .filter((finding) => pairing.known.get(finding)?.suppression === undefined)
      .flatMap(suppressionOf)
      .toSorted((a, b) => compareText(a.path, b.path) || a.line - b.line || compareText(a.rule, b.rule)),
    unread: collected.unanalysed.map(({ path, reason }) => {
      return { path, reason: `in the base: ${reason}`, blocking: freshFiles.has(path) };
    }),
  };
}

/**
 * A pull request answers for what it adds, so a limit is no more than a notice beside it. It stands in a file that the
 * change need not touch: whether it is old is a matter of the base's own count.
 */
function againstBase(finding: JudgedFinding, { known }: Pairing<JudgedFinding>): JudgedFinding {
  const isLimit = finding.rule === "pawl/over-limit";
  const isKnown = isLimit ? known.get(finding) !== undefined : known.has(finding) && !finding.byChange;
  const status = finding.status === "new" && isKnown ? "known" : finding.status;
  return { ...finding, severity: isLimit ? "notice" : finding.severity, status };
}

/** The comment that keeps a finding quiet; what the configuration accepts is told by the configuration's own change. */
function suppressionOf({ suppression, rule, at }: JudgedFinding): readonly NewSuppression[] {
  if (suppression === undefined || suppression.kind === "accept") return [];
  return [{ ...suppression, rule, path: at.path }];
}
