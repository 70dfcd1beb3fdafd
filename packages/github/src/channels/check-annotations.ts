import type { JudgedFinding, Report } from "@pawl/engine";
import type { Severity } from "@pawl/gate";
import { visible } from "@pawl/report";
import { worstFirst } from "../annotations.ts";
import type { PublishContext } from "./context.ts";

/** An annotation as the API takes it. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "failure" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
}

/** What is annotated, and how many findings of the same severities are not. */
interface CheckAnnotations {
  readonly annotations: readonly CheckAnnotation[];
  readonly left: number;
}

/** More than anyone reads on a pull request: 500 are ten requests, a second apart. */
const MOST = 500;

/** In UTF-16 units; GitHub takes 64 KB. */
const LONGEST_MESSAGE = 4_000;

const LEVELS = { error: "failure", warning: "warning", notice: "notice" } as const satisfies Readonly<
  Record<Severity, CheckAnnotation["annotation_level"]>
>;

/** Half a surrogate pair stands for a byte that is no UTF-8: the API has no way to name such a path. */
const UNNAMEABLE = /[\ud800-\udfff]/u;

/** The annotations for new errors and warnings, the worst first, at the lines of the pull request's head. */
export function checkAnnotations(report: Report, mapLine: PublishContext["mapLine"]): CheckAnnotations {
  const findings = [...worstFirst(report, "error"), ...worstFirst(report, "warning")];
  const annotations = findings.flatMap((finding) => annotationOf(finding, mapLine)).slice(0, MOST);
  return { annotations, left: findings.length - annotations.length };
}

/** The same for annotations that say the same at the same place: how one is found again among those that are there. */
export function annotationKey({
  path,
  start_line,
  end_line,
  title,
  message,
}: {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly title: string | null;
  readonly message: string | null;
}): string {
  return JSON.stringify([path, start_line, end_line, title, message]);
}

function annotationOf(
  { at, severity, rule, message }: JudgedFinding,
  mapLine: PublishContext["mapLine"],
): CheckAnnotation[] {
  const start = mapLine(at.path, at.line);
  if (start === undefined || UNNAMEABLE.test(at.path)) return [];
  const end = Math.max(start, mapLine(at.path, at.endLine) ?? start);
  const annotation = {
    path: at.path,
    start_line: start,
    end_line: end,
    annotation_level: LEVELS[severity],
    title: rule,
    message: shortened(visible(message)),
  };
  // GitHub refuses columns for an annotation of several lines.
  if (at.line !== at.endLine) return [annotation];
  return [{ ...annotation, start_column: at.column, end_column: at.endColumn }];
}

function shortened(text: string): string {
  if (text.length <= LONGEST_MESSAGE) return text;
  return `${text.slice(0, LONGEST_MESSAGE).replace(/[\ud800-\udbff]$/, "")}…`;
}
