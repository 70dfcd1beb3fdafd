/** A column of a table of 32-bit integers: what a scan found, without an object for each. */
export class IntList {
  readonly length: number;
  private readonly table: Int32Array;
  private readonly column: number;
  private readonly columns: number;

  /** @param table its rows one behind the other, each of so many `columns`. */
  constructor(table: Int32Array, column: number, columns: number) {
    this.table = table;
    this.column = column;
    this.columns = columns;
    this.length = table.length / columns;
  }

  /** The item at `index`; 0 outside the list. */
  at(index: number): number {
    return index < this.length ? (this.table[index * this.columns + this.column] ?? 0) : 0;
  }
}

/** What a table that is kept for the next file may hold on to, in integers. */
const mostKept = 1 << 18;

/** A table of 32-bit integers that grows. One serves for many files: each takes a copy of the size that it needs. */
export class IntTable {
  length = 0;
  private readonly least: number;
  private items: Int32Array;

  constructor(least: number) {
    this.least = least;
    this.items = new Int32Array(least);
  }

  /** Makes place for a further row of so many integers at the end, and returns the table to write it to. */
  grow(columns: number): Int32Array {
    this.length += columns;
    if (this.length > this.items.length) {
      const grown = new Int32Array(this.items.length * 2);
      grown.set(this.items);
      this.items = grown;
    }
    return this.items;
  }

  /** The integer at an offset that was written. */
  at(index: number): number {
    return this.items[index] ?? 0;
  }

  /** A copy of what was written; the table is empty then. */
  take(): Int32Array {
    const taken = this.length === 0 ? none : this.items.slice(0, this.length);
    this.length = 0;
    if (this.items.length > mostKept) this.items = new Int32Array(this.least);
    return taken;
  }
}

const none = new Int32Array(0);
