import { type AnnotationProperties, error, info, notice, warning } from "@actions/core";
import type { JudgedFinding, Report } from "@pawl/engine";
import type { Severity } from "@pawl/gate";
import { visible } from "@pawl/report";

/** GitHub shows so many annotations of a level per step and drops the rest. */
const mostPerLevel = 10;

const severities: readonly Severity[] = ["error", "warning", "notice"];

const channels = { error, warning, notice };

/** The annotations of a step, and how many of each level found no room. */
interface AnnotationPlan {
  readonly shown: readonly JudgedFinding[];
  readonly left: Readonly<Record<Severity, number>>;
}

/**
 * Chooses the new findings to annotate: per level the worst first, in the order of the gate's rules, then by place.
 * `reserved` errors are kept free for what else the step has to say at that level.
 */
export function planAnnotations(report: Report, reserved: number): AnnotationPlan {
  const left = { error: 0, warning: 0, notice: 0 };
  const shown = severities.flatMap((severity) => {
    const found = worstFirst(report, severity);
    const room = mostPerLevel - (severity === "error" ? reserved : 0);
    left[severity] = Math.max(0, found.length - room);
    return found.slice(0, room);
  });
  return { shown, left };
}

/** The new findings of a severity, the worst first: in the order of the gate's rules, then by place. */
export function worstFirst(report: Report, severity: Severity): readonly JudgedFinding[] {
  const order = [...report.rules.keys()];
  return report.findings
    .filter((finding) => finding.status === "new" && finding.severity === severity)
    .toSorted((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
}

/** Writes the annotations as workflow commands, and one line on those that found no room. */
export function annotate({ shown, left }: AnnotationPlan): void {
  for (const finding of shown) {
    channels[finding.severity](visible(finding.message), annotationProperties(finding));
  }
  const more = severities
    .filter((severity) => left[severity] > 0)
    .map((severity) => `${left[severity]} ${severity}s`);
  if (more.length > 0) {
    info(
      `Not annotated: ${more.join(", ")}. GitHub shows ten per level and step; the job summary has all findings.`,
    );
  }
}

function annotationProperties({ rule, at }: JudgedFinding): AnnotationProperties {
  const place = { title: rule, file: visible(at.path), startLine: at.line, endLine: at.endLine };
  // GitHub refuses columns for an annotation of several lines.
  if (at.line !== at.endLine) return place;
  return { ...place, startColumn: at.column, endColumn: at.endColumn };
}
