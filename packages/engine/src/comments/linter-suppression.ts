import type { Place } from "@pawl/gate";
import type { Suppression } from "../report.ts";
import type { LinterComment } from "./comments-fact.ts";

type Linter = LinterComment["kind"];
const LINTERS: readonly Linter[] = ["noqa", "pylint", "nosec"];

/** Which linter can have said something: a blanket comment of one that has no twin of the rule is about something else. */
const CODE_OF: Readonly<Record<Linter, RegExp>> = {
  noqa: /^[A-Z]+\d+$/,
  pylint: /^(?:[CEFIRW]\d{4}|[a-z]+(?:-[a-z]+)+)$/,
  nosec: /^(?:[BS][1-9]\d\d|[a-z]+(?:_[a-z]+)+)$/,
};

/**
 * The linter's comment that keeps a finding quiet, `undefined` where none does. It counts on any line of the place.
 * @param twins the finding's rule in the words of linters.
 */
export function findLinterSuppression(
  twins: readonly string[],
  at: Place,
  comments: readonly LinterComment[],
): Suppression | undefined {
  if (twins.length === 0) return undefined;
  const near = comments.filter(
    ({ first, last }) => first <= at.endLine && (last === null || last >= at.line),
  );
  for (const kind of LINTERS) {
    const speaking = near.filter((comment) => comment.kind === kind && covers(comment, twins));
    for (const line of linesOfChange(at, speaking)) {
      const deciding = decidingAt(line, speaking);
      if (deciding?.quiet) return { kind, line: deciding.line };
    }
  }
  return undefined;
}

/** The lines of the place at which what the comments say may change: its first, and where a comment begins or ends. */
function linesOfChange(at: Place, comments: readonly LinterComment[]): readonly number[] {
  const lines = comments.flatMap(({ first, last }) => (last === null ? [first] : [first, last + 1]));
  const inside = lines.filter((line) => line > at.line && line <= at.endLine);
  return [at.line, ...inside.toSorted((a, b) => a - b)];
}

/** The comment that has the last word on a line: one for the whole file, else the one that begins latest. */
function decidingAt(line: number, comments: readonly LinterComment[]): LinterComment | undefined {
  let deciding: LinterComment | undefined;
  for (const comment of comments) {
    if (comment.first > line || (comment.last !== null && comment.last < line)) continue;
    if (comment.last === null) return comment;
    if (deciding === undefined || comment.first >= deciding.first) deciding = comment;
  }
  return deciding;
}

function covers({ kind, names }: LinterComment, twins: readonly string[]): boolean {
  const own = twins.filter((twin) => CODE_OF[kind].test(twin));
  if (names === null) return own.length > 0;
  return own.some((twin) => names.some((name) => means(kind, name, twin)));
}

/** flake8 takes a code for all that begin with it, pylint a letter for its category; bandit knows whole codes only. */
function means(kind: Linter, name: string, twin: string): boolean {
  if (kind === "noqa") return twin.startsWith(name);
  if (kind === "nosec") return twin === name;
  return name === "all" || twin === name || twin === name.toUpperCase() || isCategoryOf(name, twin);
}

function isCategoryOf(name: string, twin: string): boolean {
  return /^[CEFIRW]$/.test(name) && /^[CEFIRW]\d{4}$/.test(twin) && twin.startsWith(name);
}
