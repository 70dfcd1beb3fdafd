/** A list of 32-bit integers that grows: what the scanner writes its results to, without an object for each. */
export class IntList {
  private items: Int32Array;
  length = 0;

  constructor(capacity: number) {
    this.items = new Int32Array(Math.max(16, capacity));
  }

  push(value: number): void {
    if (this.length === this.items.length) {
      const grown = new Int32Array(this.items.length * 2);
      grown.set(this.items);
      this.items = grown;
    }
    this.items[this.length++] = value;
  }

  /** The item at `index`; 0 outside the list. */
  at(index: number): number {
    return index < this.length ? (this.items[index] ?? 0) : 0;
  }

  /** Forgets the items from `length` on. */
  truncate(length: number): void {
    this.length = Math.min(this.length, length);
  }
}
