import type { Buffer } from "node:buffer";
import { byteAt } from "../bytes.ts";
import { CommentSpans } from "./comment-spans.ts";
import { type Dispatch, isSpace } from "./rule.ts";

/** Code within a string: it ends at its own closing bracket, and the string goes on behind that. */
interface Field {
  /** The bracket that nests in it, 0 for none, and the one that ends it. */
  readonly open: number;
  readonly close: number;
  /** How many brackets are open in it. */
  depth: number;
  /** Reads on behind the field; answers as a rule does. */
  resume(at: number): number;
  /** What the field is, for rules that have to know. */
  readonly kind: string;
}

/** How many times its own length a file may cost in vain. */
const patience = 20;

/** Goes through code by the rules of its language and takes down the comments. Linear in the length; never throws. */
export class CodeReader {
  /** The code ends where these end. */
  readonly bytes: Buffer;
  readonly start: number;
  readonly spans: CommentSpans;
  private rules: Dispatch;
  private readonly fields: Field[] = [];
  /** Bytes that may still be looked at for ends that are not there. */
  private patience: number;
  /** Texts that are known not to stand behind the place where they were last looked for. */
  private readonly absent = new Set<string>();
  private commentEnd = -1;
  private codeBeforeComment = -1;

  constructor(bytes: Buffer, start: number, rules: Dispatch, spans = new CommentSpans()) {
    this.bytes = bytes;
    this.start = start;
    this.rules = rules;
    this.spans = spans;
    this.patience = (bytes.length - start) * patience;
  }

  /** Reads from `from` to the end. */
  run(from: number): void {
    const { bytes } = this;
    const { length } = bytes;
    let at = from;
    while (at < length) {
      // Anew each time: a rule may have changed them.
      const rules = this.rules[bytes[at] ?? 0];
      if (rules === undefined) {
        at++;
        continue;
      }
      let next = -1;
      for (let index = 0; index < rules.length && next < 0; index++)
        next = rules[index]?.read(this, at) ?? -1;
      at = next < 0 ? at + 1 : next;
    }
  }

  /** Reads a part by the rules of another language. */
  runWithin(rules: Dispatch, from: number, to: number): void {
    new CodeReader(this.bytes.subarray(0, to), from, rules, this.spans).run(from);
  }

  /** Goes on by other rules. */
  use(rules: Dispatch): void {
    this.rules = rules;
  }

  /** Takes down a comment whose text stands at [start, end) and that ends at `after`. */
  comment(mark: number, start: number, end: number, after: number, starred = false): void {
    this.codeBeforeComment = this.codeBefore(mark);
    this.commentEnd = after;
    this.spans.add({ mark, start: Math.min(start, end), end, starred });
  }

  /** The offset of the last byte of code before `at`, comments and white space left out; -1 where there is none. */
  codeBefore(at: number): number {
    const { bytes, start } = this;
    let before = at - 1;
    while (before >= start && isSpace(bytes[before] ?? 0)) {
      if (before + 1 === this.commentEnd) return this.codeBeforeComment;
      before--;
    }
    if (before < start) return -1;
    return before + 1 === this.commentEnd ? this.codeBeforeComment : before;
  }

  /** The offset of the first such text at or behind `from`, or -1. */
  find(text: string, from: number): number {
    if (this.patience < 0 || this.absent.has(text)) return -1;
    const found = this.bytes.indexOf(text, from, "latin1");
    if (found < 0) {
      this.absent.add(text);
      this.inVain(from, this.bytes.length);
    }
    return found;
  }

  /** Reckons up a look at [from, to) that found nothing. */
  inVain(from: number, to: number): void {
    this.patience -= to - from;
  }

  /** True once so much was looked at in vain that nothing should be tried any more that may fail. */
  get isTired(): boolean {
    return this.patience < 0;
  }

  /** Begins code within a string, from `at` on. */
  enter(field: Omit<Field, "depth">): void {
    this.fields.push({ ...field, depth: 0 });
  }

  /** What the innermost field is; empty outside of all. */
  get within(): string {
    return this.fields.at(-1)?.kind ?? "";
  }

  /** Takes note of the bracket at `at`; the offset behind it, or behind the string's rest where it ends a field. */
  bracket(at: number): number {
    const field = this.fields.at(-1);
    if (field === undefined) return at + 1;
    const byte = byteAt(this.bytes, at);
    if (byte === field.close) {
      if (field.depth === 0) {
        this.fields.pop();
        return field.resume(at + 1);
      }
      field.depth--;
    } else if (byte === field.open) field.depth++;
    return at + 1;
  }
}
