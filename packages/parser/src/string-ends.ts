import { Byte, lineEnd } from "./bytes.ts";
import { fieldStringEnd, isTriple, plainStringEnd } from "./strings.ts";

/** Who hears what is found on the way to the end of a string. */
export interface StringListener {
  /** A comment inside a field. */
  comment(start: number, end: number): void;
  /** Takes back the comments heard since the string at `quote` began: it did not end as it seemed to. */
  forget(quote: number): void;
  /** What is wrong with the string whose first quote is at `quote`. */
  fail(quote: number, message: string): void;
}

const deaf: StringListener = { comment() {}, forget() {}, fail() {} };

/**
 * Finds the ends of strings in one stretch of bytes, without looking beyond it and without trying the same in vain for
 * ever: all its answers together cost no more than a few passes over the stretch.
 */
export class StringEnds {
  private readonly view: Uint8Array;
  private readonly listener: StringListener;
  /** Bytes that may still be spent on f-strings that turn out not to end. */
  private patience: number;
  /** Triple quotes that are known to have no end from here on. */
  private endless = 0;
  private patienceAtMark = 0;
  private endlessAtMark = 0;

  constructor(bytes: Uint8Array, from: number, to: number, listener = deaf) {
    this.view = to === bytes.length ? bytes : bytes.subarray(0, to);
    this.listener = listener;
    this.patience = to - from;
  }

  /** Remembers what is known now, for a {@link rewind}. */
  mark(): void {
    this.patienceAtMark = this.patience;
    this.endlessAtMark = this.endless;
  }

  /** Forgets what was learnt since the {@link mark}: strings behind it are asked for again. */
  rewind(): void {
    this.patience = this.patienceAtMark;
    this.endless = this.endlessAtMark;
  }

  /** The offset after the string whose first quote is at `quote`; one that does not end, ends with its line. */
  after(quote: number, fields: boolean, raw: boolean): number {
    const { view, listener } = this;
    if (fields && this.patience > 0) {
      const attempt = fieldStringEnd(view, quote, raw, listener);
      if (attempt.end > 0) return attempt.end;
      listener.forget(quote);
      this.patience -= attempt.reached - quote;
      listener.fail(quote, "f-string: a field was never closed");
    }
    const byte = view[quote] ?? 0;
    const triple = isTriple(view, quote);
    if (!triple || (this.endless & markOf(byte)) === 0) {
      const end = plainStringEnd(view, quote);
      if (end > 0) return end;
      if (triple) this.endless |= markOf(byte);
    }
    listener.fail(
      quote,
      triple ? "unterminated triple-quoted string literal" : "unterminated string literal",
    );
    return lineEnd(view, quote);
  }
}

function markOf(quote: number): number {
  return quote === Byte.doubleQuote ? 1 : 2;
}
