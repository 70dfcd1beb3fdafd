/** The findings of both states that are not paired yet, each side in its order. */
export class Leftover<F> {
  readonly #head: Set<F>;
  readonly #base: Set<F>;

  constructor(head: Iterable<F>, base: Iterable<F>) {
    this.#head = new Set(head);
    this.#base = new Set(base);
  }

  head(): readonly F[] {
    return [...this.#head];
  }

  base(): readonly F[] {
    return [...this.#base];
  }

  /** Takes a finding of the head out, with the finding of the base that it is, where there is one. */
  take(head: F, base: F | undefined): void {
    this.#head.delete(head);
    if (base !== undefined) this.#base.delete(base);
  }
}
