import type { Place } from "@pawl/gate";
import type { Suppression } from "../report.ts";
import type { LinterComment } from "./comments-fact.ts";
import { coversTwins } from "./twins.ts";

/** Lines on which a comment keeps a rule quiet. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly by: LinterComment;
}

const LINTERS = ["noqa", "pylint", "nosec"] as const;

/** Finds the linters' comments of one file that keep findings quiet. */
export class LinterQuiet {
  readonly #comments: readonly LinterComment[];
  /** By the rule's twins, for each linter its stretches in the order of lines, none overlapping. */
  readonly #stretches = new Map<readonly string[], readonly (readonly Stretch[])[]>();

  /** @param comments those of the file, in the order of their lines. */
  constructor(comments: readonly LinterComment[]) {
    this.#comments = comments;
  }

  /**
   * The linter's comment that keeps a finding quiet, `undefined` where none does. It counts on any line of the place.
   * @param twins the finding's rule in the words of linters; the same array each time for the same rule.
   */
  find(twins: readonly string[], at: Place): Suppression | undefined {
    let byLinter = this.#stretches.get(twins);
    if (byLinter === undefined) {
      byLinter = LINTERS.map((kind) =>
        quietStretches(
          this.#comments.filter((comment) => comment.kind === kind && coversTwins(comment, twins)),
        ),
      );
      this.#stretches.set(twins, byLinter);
    }
    for (const stretches of byLinter) {
      const stretch = stretches[firstEndingFrom(stretches, at.line)];
      if (stretch !== undefined && stretch.first <= at.endLine) {
        return { kind: stretch.by.kind, line: stretch.by.line };
      }
    }
    return undefined;
  }
}

/**
 * The stretches on which the comment that has the last word is one that quiets. One for the whole file has it
 * everywhere; else, of those that cover a line, the one that begins latest, and pylint's `enable` is one of them.
 */
function quietStretches(comments: readonly LinterComment[]): readonly Stretch[] {
  const overall = comments.find(({ last }) => last === null);
  if (overall !== undefined) return [{ first: 1, last: Number.POSITIVE_INFINITY, by: overall }];
  const starting = comments.toSorted((a, b) => a.first - b.first);
  const changes = starting.flatMap(({ first, last }) => (last === null ? [first] : [first, last + 1]));
  const lines = [...new Set(changes)].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  const open: LinterComment[] = [];
  let next = 0;
  for (const [index, line] of lines.entries()) {
    for (let comment = starting[next]; comment?.first === line; comment = starting[++next])
      open.push(comment);
    while (hasEnded(open.at(-1), line)) open.pop();
    const by = open.at(-1);
    const last = (lines[index + 1] ?? line + 1) - 1;
    if (by?.quiet) stretches.push({ first: line, last, by });
  }
  return stretches;
}

function hasEnded(comment: LinterComment | undefined, line: number): boolean {
  return comment !== undefined && comment.last !== null && comment.last < line;
}

/** The index of the first stretch that ends on the line or below it. */
function firstEndingFrom(stretches: readonly Stretch[], line: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.last ?? line) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
