import { Byte, textOf } from "./bytes.ts";
import { wordCodeAt, wordOf } from "./keywords.ts";
import type { Scan } from "./scan.ts";
import { notSubjects, SimpleKindReader } from "./simple-kind.ts";
import type { Clause, ClauseWord, CompoundKind, Header, Statement } from "./statement.ts";
import { isText, Kind, type Token, TokenCursor } from "./tokens.ts";

const opens: ReadonlyMap<string, CompoundKind> = new Map([
  ["class", "ClassDef"],
  ["def", "FunctionDef"],
  ["for", "For"],
  ["if", "If"],
  ["match", "Match"],
  ["try", "Try"],
  ["while", "While"],
  ["with", "With"],
]);

/** Which statements a clause can continue. */
const continues: ReadonlyMap<string, ReadonlySet<CompoundKind>> = new Map([
  ["elif", new Set<CompoundKind>(["If"])],
  ["else", new Set<CompoundKind>(["If", "For", "While", "Try"])],
  ["except", new Set<CompoundKind>(["Try"])],
  ["finally", new Set<CompoundKind>(["Try"])],
  ["case", new Set<CompoundKind>(["Match"])],
]);

/** Python's own limit of nested blocks; what lies deeper is left out. */
const maxDepth = 100;

/** Reads statements from a scan. */
export class Outline {
  private readonly bytes: Uint8Array;
  private readonly scan: Scan;

  constructor(bytes: Uint8Array, scan: Scan) {
    this.bytes = bytes;
    this.scan = scan;
  }

  /** The index behind the last logical line that is indented deeper than line `index`. */
  blockEnd(index: number): number {
    const { indents } = this.scan;
    const indent = indents.at(index);
    let next = index + 1;
    while (next < indents.length && indents.at(next) > indent) next++;
    return next;
  }

  /** The clause whose header is logical line `index`, `undefined` where that line is no header. */
  clause(index: number, depth = 0): Clause | undefined {
    const header = this.header(index);
    if (header === undefined) return undefined;
    const { word, start, colon } = header;
    return { word, start, colon, body: this.body(index, header, depth) };
  }

  /** The statements of logical lines `from` to `to` (exclusive). */
  statements(from: number, to: number, depth = 0): Statement[] {
    const found: Statement[] = [];
    let open: { kind: CompoundKind; start: number; clauses: Clause[]; indent: number } | undefined;
    for (let index = from; index < to; ) {
      const indent = this.scan.indents.at(index);
      const clause = this.clause(index, depth);
      if (clause === undefined) {
        open = undefined;
        this.simple(this.scan.starts.at(index), this.scan.ends.at(index), found);
        index++;
        continue;
      }
      const last = open;
      if (
        last !== undefined &&
        last.indent === indent &&
        continues.get(clause.word)?.has(last.kind) === true
      ) {
        last.clauses.push(clause);
      } else {
        const kind = opens.get(clause.word);
        if (kind === undefined) {
          // A clause without its statement (`else` after a broken line): what it holds is still there.
          open = undefined;
          found.push({ kind: "Error", start: clause.start, end: clause.colon }, ...clause.body);
        } else {
          const clauses = kind === "Match" ? this.cases(index, clause, depth) : [clause];
          open = { kind, start: this.scan.starts.at(index), clauses, indent };
          found.push(open);
        }
      }
      index = this.blockEnd(index);
    }
    return found;
  }

  /** A match statement's own clause, without body, and its cases. */
  private cases(index: number, clause: Clause, depth: number): Clause[] {
    const cases: Clause[] = [{ ...clause, body: [] }];
    const end = this.blockEnd(index);
    for (let next = index + 1; next < end; next = this.blockEnd(next)) {
      const found = this.clause(next, depth + 1);
      if (found?.word === "case") cases.push(found);
    }
    return cases;
  }

  private body(index: number, header: Header, depth: number): Statement[] {
    const end = this.scan.ends.at(index);
    const found: Statement[] = [];
    if (header.colon + 1 < end) this.simple(header.colon + 1, end, found);
    if (depth < maxDepth && header.word !== "match") {
      // Not by push(...): a block may have more statements than a call can take arguments.
      for (const statement of this.statements(index + 1, this.blockEnd(index), depth + 1))
        found.push(statement);
    }
    return found;
  }

  /** The header on logical line `index`, `undefined` where that line is none. */
  header(index: number): Header | undefined {
    const { bytes, scan } = this;
    const word = wordOf(scan.words.at(index));
    const start = scan.starts.at(index);
    const end = scan.ends.at(index);
    if (word === undefined) return undefined;
    if (word === "async") {
      const next = new TokenCursor(bytes, start + 5, end);
      const inner = next.next() ? wordOf(wordCodeAt(bytes, next.start, next.end)) : undefined;
      if (inner !== "def" && inner !== "for" && inner !== "with") return undefined;
      return { word: inner, start: next.start, colon: headerColon(bytes, next.end, end) ?? end };
    }
    if (word === "match" || word === "case") {
      const colon = this.softHeaderColon(index, start + word.length, end, word);
      return colon === undefined ? undefined : { word, start, colon };
    }
    if (!isClauseWord(word)) return undefined;
    return { word, start, colon: headerColon(bytes, start + word.length, end) ?? end };
  }

  /**
   * The colon of a `match` or `case` header; `undefined` where the word is a name (`match = 1`, `case.x: int`). Behind
   * `match` nothing but its cases may come, and a header without a block is none.
   */
  private softHeaderColon(
    index: number,
    from: number,
    end: number,
    word: "match" | "case",
  ): number | undefined {
    const { bytes, scan } = this;
    const first = new TokenCursor(bytes, from, end);
    if (!first.next() || !beginsSubject(bytes, first)) return undefined;
    const colon = headerColon(bytes, from, end);
    if (colon === undefined) return undefined;
    const last = colon + 1 >= end;
    const hasBlock = scan.indents.at(index + 1) > scan.indents.at(index) && index + 1 < scan.indents.length;
    if (word === "match")
      return last && hasBlock && wordOf(scan.words.at(index + 1)) === "case" ? colon : undefined;
    return last === hasBlock ? colon : undefined;
  }

  /** Adds the simple statements of `bytes[from, to)`, which semicolons part. */
  private simple(from: number, to: number, found: Statement[]): void {
    const { bytes } = this;
    const token = new TokenCursor(bytes, from, to);
    const kind = new SimpleKindReader(bytes);
    let more = token.next();
    while (more) {
      const { start } = token;
      let end = start;
      kind.begin();
      for (; more && !isSemicolon(token); more = token.next()) {
        kind.take(token);
        end = token.end;
      }
      if (end > start) found.push({ kind: kind.kind, start, end });
      if (more) more = token.next();
    }
  }
}

function isSemicolon(token: Token): boolean {
  return token.byte === Byte.semicolon && token.depth === 0;
}

function isClauseWord(word: string): word is ClauseWord {
  return opens.has(word) || continues.has(word);
}

/** The header's colon: the first one outside brackets that belongs to no lambda. */
function headerColon(bytes: Uint8Array, from: number, to: number): number | undefined {
  let lambdas = 0;
  const token = new TokenCursor(bytes, from, to);
  while (token.next()) {
    if (token.depth > 0) continue;
    if (token.kind === Kind.name) {
      if (isText(bytes, token, "lambda")) lambdas++;
    } else if (token.byte === Byte.colon && token.end - token.start === 1) {
      if (lambdas === 0) return token.start;
      lambdas--;
    }
  }
  return undefined;
}

function beginsSubject(bytes: Uint8Array, token: Token): boolean {
  if (token.kind === Kind.name) return !notSubjects.has(textOf(bytes, token.start, token.end));
  if (token.kind !== Kind.operator) return true;
  const text = textOf(bytes, token.start, token.end);
  return ["(", "[", "{", "-", "+", "~", "*", "..."].includes(text);
}
