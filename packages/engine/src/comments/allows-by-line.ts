import type { Place } from "@pawl/gate";
import type { Allow } from "./comments-fact.ts";

/** The allow comments of a file, to be found by the lines that they are about. */
export class AllowsByLine {
  readonly #inOrder: readonly Allow[];
  readonly #above = new Map<number, Allow[]>();

  constructor(allows: readonly Allow[]) {
    this.#inOrder = allows.toSorted((a, b) => a.line - b.line);
    for (const allow of this.#inOrder) {
      if (allow.above === undefined) continue;
      const others = this.#above.get(allow.above);
      if (others === undefined) this.#above.set(allow.above, [allow]);
      else others.push(allow);
    }
  }

  /** Those alone on the lines directly above a place, then those on its lines, in the order of lines. */
  *standingAt(at: Place): Generator<Allow, void, void> {
    yield* this.#above.get(at.line) ?? [];
    for (let index = this.#firstFrom(at.line); ; index++) {
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
