import { Byte, textOf } from "./bytes.ts";
import { type Word, wordCodeAt, wordOf } from "./keywords.ts";
import type { SimpleKind } from "./statement.ts";
import { isText, Kind, type Token } from "./tokens.ts";

/** Words that can't begin an expression: behind `match` or `type` they show that this is a name, no keyword. */
export const notSubjects: ReadonlySet<string> = new Set(["in", "is", "and", "or", "if", "else", "for", "as"]);

const keywordKinds: ReadonlyMap<Word, SimpleKind> = new Map([
  ["assert", "Assert"],
  ["break", "Break"],
  ["continue", "Continue"],
  ["del", "Delete"],
  ["from", "ImportFrom"],
  ["global", "Global"],
  ["import", "Import"],
  ["nonlocal", "Nonlocal"],
  ["pass", "Pass"],
  ["raise", "Raise"],
  ["return", "Return"],
]);

/** Tells the kind of simple statements while their tokens go by. */
export class SimpleKindReader {
  /** The kind, as far as the tokens taken say; a first keyword or sign decides. */
  kind: SimpleKind = "Expr";
  private readonly bytes: Uint8Array;
  /** How many tokens were taken, up to two. */
  private taken = 0;
  private decided = false;
  private maybeType = false;
  private lambdas = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Forgets the statement before. */
  begin(): void {
    this.kind = "Expr";
    this.taken = 0;
    this.decided = false;
    this.maybeType = false;
    this.lambdas = 0;
  }

  /** The statement's next token. */
  take(token: Token): void {
    if (this.decided) return;
    if (this.taken < 2) {
      this.taken++;
      if (token.kind === Kind.name) this.takeWord(token, this.taken === 1);
    }
    if (this.decided || token.depth > 0) return;
    if (token.kind === Kind.operator) this.takeOperator(token);
    else if (token.kind === Kind.name && isText(this.bytes, token, "lambda")) this.lambdas++;
  }

  private takeWord(token: Token, first: boolean): void {
    const { bytes } = this;
    if (first) {
      const word = wordOf(wordCodeAt(bytes, token.start, token.end));
      const kind = word === undefined ? undefined : keywordKinds.get(word);
      if (kind !== undefined) this.decide(kind);
      this.maybeType = word === "type";
    } else if (this.maybeType && !notSubjects.has(textOf(bytes, token.start, token.end))) {
      this.decide("TypeAlias");
    }
  }

  private takeOperator(token: Token): void {
    const { bytes } = this;
    const length = token.end - token.start;
    if (token.byte === Byte.equals && length === 1) {
      // In `lambda x=1: x` the sign belongs to a parameter.
      if (this.lambdas === 0) this.decide("Assign");
    } else if (token.byte === Byte.colon && length === 1) {
      if (this.lambdas === 0) this.decide("AnnAssign");
      else this.lambdas--;
    } else if (length > 1 && bytes[token.end - 1] === Byte.equals && !isComparison(bytes, token)) {
      this.decide("AugAssign");
    }
  }

  private decide(kind: SimpleKind): void {
    this.kind = kind;
    this.decided = true;
  }
}

function isComparison(bytes: Uint8Array, token: Token): boolean {
  return ["==", "!=", "<=", ">=", ":="].some((text) => isText(bytes, token, text));
}
