// An automaton reads a byte by one look into a table, without a branch that a processor could guess wrongly, which is what
// most of the time of a scanner of tokens goes to. This file has its alphabet and its table, plain-code.ts its rules.

const small = "abcdefghijklmnopqrstuvwxyz";

/** The columns of the table: bytes between which the automaton makes no difference share one. */
export const Column = {
  foreign: 0,
  space: 1,
  newline: 2,
  hash: 3,
  backslash: 4,
  quote: 5,
  open: 6,
  brace: 7,
  close: 8,
  dot: 9,
  comma: 10,
  colon: 11,
  semicolon: 12,
  star: 13,
  slash: 14,
  less: 15,
  greater: 16,
  equals: 17,
  binary: 18,
  sign: 19,
  exclamation: 20,
  /** From here on, what names consist of. */
  zero: 21,
  digit: 22,
  letter: 23,
  /** From here on, one for each small letter. */
  small: 24,
} as const;

/** A row's length: the columns, and some to spare for a power of two. */
const width = 64;

/** The column of each byte. */
export const columnOf: Uint8Array = makeColumns();

function makeColumns(): Uint8Array {
  const columns = new Uint8Array(256).fill(Column.foreign);
  const set = (column: number, characters: string): void => {
    for (const character of characters) columns[character.charCodeAt(0)] = column;
  };
  set(Column.space, " \t\f");
  set(Column.newline, "\r\n");
  set(Column.hash, "#");
  set(Column.backslash, "\\");
  set(Column.quote, "'\"");
  set(Column.open, "([");
  set(Column.brace, "{");
  set(Column.close, ")]}");
  set(Column.dot, ".");
  set(Column.comma, ",");
  set(Column.colon, ":");
  set(Column.semicolon, ";");
  set(Column.star, "*");
  set(Column.slash, "/");
  set(Column.less, "<");
  set(Column.greater, ">");
  set(Column.equals, "=");
  set(Column.binary, "%&^|");
  set(Column.sign, "+-~@");
  set(Column.exclamation, "!");
  set(Column.zero, "0");
  set(Column.digit, "123456789");
  set(Column.letter, `${small.toUpperCase()}_`);
  for (const [index, letter] of [...small].entries()) set(Column.small + index, letter);
  return columns;
}

/** What the automaton can't go on with by itself; stands in the table in place of a next state. */
export const Event = {
  /** Not plainly right. All states are below, all other events above. */
  suspect: 0xff00,
  open: 0xff01,
  close: 0xff02,
  quote: 0xff03,
  /** A quote behind the letters of a name, which may be a prefix. */
  prefixed: 0xff04,
  newline: 0xff05,
  hash: 0xff06,
  backslash: 0xff07,
  /** A number that is more than digits and a dot. */
  number: 0xff08,
} as const;

/** The rows of an automaton. A state is the offset of its row: the next one stands at `state + columnOf[byte]`. */
export class Rows {
  readonly next: Uint16Array;
  /** Per row, whether a line may end in its state. */
  private readonly ends: boolean[] = [];

  constructor(most: number) {
    this.next = new Uint16Array(most * width);
  }

  /** A new state, in which all is suspect. */
  add(): number {
    const state = this.ends.length * width;
    if (state === this.next.length) throw new RangeError("more states than rows");
    this.ends.push(false);
    this.next.fill(Event.suspect, state, state + width);
    return state;
  }

  /** Lets a state do all that another one does. */
  copy(state: number, like: number): void {
    this.next.copyWithin(state, like, like + width);
    this.letEnd(state, this.mayEnd(like));
  }

  /** What follows on a byte of a column. */
  at(state: number, column: number): number {
    return this.next[state + column] ?? Event.suspect;
  }

  /** What follows on bytes of some columns: a state or an event. */
  on(state: number, next: number, ...columns: number[]): void {
    for (const column of columns) this.next[state + column] = next;
  }

  /** What follows on all that names consist of. */
  onNames(state: number, next: number): void {
    this.next.fill(next, state + Column.zero, state + width);
  }

  /** What follows on all that names begin with. */
  onLetters(state: number, next: number): void {
    this.next.fill(next, state + Column.letter, state + width);
  }

  /** Lets a name end in a state: with what continues no name, all goes on as in `like`, or is suspect. */
  endName(state: number, like: number): void {
    if (like === Event.suspect) this.next.fill(like, state, state + Column.zero);
    else this.next.copyWithin(state, like, like + Column.zero);
    this.letEnd(state, like !== Event.suspect && this.mayEnd(like));
  }

  letEnd(state: number, may: boolean): void {
    this.ends[state / width] = may;
  }

  mayEnd(state: number): boolean {
    return this.ends[state / width] === true;
  }
}

/** The column of a small letter. */
export function columnOfLetter(letter: string): number {
  return Column.small + small.indexOf(letter);
}
