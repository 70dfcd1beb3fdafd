import type { Place } from "@pawl/gate";
import type { Allow } from "./comments-fact.ts";

/** The allow comments of a file, to be found by the lines that they are about. */
export class AllowsByLine {
  readonly #inOrder: readonly Allow[];

  constructor(allows: readonly Allow[]) {
    this.#inOrder = allows.toSorted((a, b) => a.line - b.line);
  }

  /**
   * Those alone on the lines directly above a place, then those on its lines, in the order of lines. A place may itself
   * be one of the lone comments below an allow comment.
   */
  *standingAt(at: Place): Generator<Allow, void, void> {
    const from = this.#firstFrom(at.line);
    let above = from;
    while (above > 0 && (this.#inOrder[above - 1]?.above ?? 0) >= at.line) above--;
    yield* this.#inOrder.slice(above, from);
    for (let index = from; ; index++) {
      const allow = this.#inOrder[index];
      if (allow === undefined || allow.line > at.endLine) return;
      yield allow;
    }
  }

  #firstFrom(line: number): number {
    let low = 0;
    let high = this.#inOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#inOrder[middle]?.line ?? line) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
