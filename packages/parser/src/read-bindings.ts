import { Byte, Class, classOf, nameEnd, textOf } from "./bytes.ts";
import { wordCodeAt, wordOf } from "./keywords.ts";
import { isText, Kind, type Stretch, type Token, TokenCursor } from "./tokens.ts";

/** What one statement gives to a name. */
export type Binding =
  /** `name = expression`, by the byte offsets of the expression. */
  | { readonly kind: "assignment"; readonly start: number; readonly end: number }
  /**
   * `import a.b as name`, `from a import b as name`: the full dotted name, relative ones with their dots.
   * `from a import *` binds `*` to `a.*`.
   */
  | { readonly kind: "import"; readonly target: string }
  /** `def name`, `class name`, by the index of its logical line. */
  | { readonly kind: "definition"; readonly line: number };

/** Hears what a statement binds. */
export interface Binder {
  /** Whether to tell of the name that is this token. */
  wants(name: Stretch): boolean;
  add(name: string, binding: Binding): void;
}

/**
 * Reads what the statement `bytes[start, end)` binds: plain assignments, imports, functions and classes. Attributes
 * (`self.x = …`) are none.
 * @param word the code of its first word.
 * @param line the index of its logical line.
 */
export function readBindings(
  bytes: Uint8Array,
  start: number,
  end: number,
  word: number,
  line: number,
  binder: Binder,
): void {
  switch (wordOf(word)) {
    case "import":
      readImport(bytes, start, end, binder);
      break;
    case "from":
      readFromImport(bytes, start, end, binder);
      break;
    case "def":
    case "class":
    case "async":
      readDefinition(bytes, start, end, line, binder);
      break;
    case undefined:
    case "type":
    case "match":
    case "case":
      readAssignment(bytes, start, end, binder);
      break;
    case "try":
    case "if":
    case "else":
    case "except": {
      const inline = inlineStart(bytes, start, end);
      if (inline === undefined) return;
      const inner = wordCodeAt(bytes, inline, nameEnd(bytes, inline));
      if (wordOf(inner) === "import") readImport(bytes, inline, end, binder);
      else if (wordOf(inner) === "from") readFromImport(bytes, inline, end, binder);
      else readAssignment(bytes, inline, end, binder);
    }
  }
}

/** Where the statement behind a header's colon starts: `try: import x` and the like stand on one line at times. */
export function inlineStart(bytes: Uint8Array, start: number, end: number): number | undefined {
  let at = start;
  while (at < end && bytes[at] !== Byte.colon) at++;
  // Nearly all headers end with their only colon.
  if (at >= end - 1) return undefined;
  const cursor = new TokenCursor(bytes, start, end);
  let behind = false;
  while (cursor.next()) {
    if (cursor.byte === Byte.colon && cursor.depth === 0) behind = true;
    else if (behind) return cursor.start;
  }
  return undefined;
}

function readAssignment(bytes: Uint8Array, start: number, end: number, binder: Binder): void {
  if (classOf[bytes[start] ?? 0] !== Class.name) return;
  const name = { start, end: nameEnd(bytes, start) };
  if (!binder.wants(name)) return;
  let at = name.end;
  while (bytes[at] === Byte.space || bytes[at] === Byte.tab) at++;
  const byte = bytes[at];
  if (byte === Byte.equals && bytes[at + 1] !== Byte.equals) {
    binder.add(textOf(bytes, start, name.end), { kind: "assignment", start: at + 1, end });
  } else if (byte === Byte.colon) {
    const token = new TokenCursor(bytes, at + 1, end);
    while (token.next()) {
      if (token.depth === 0 && token.byte === Byte.equals && token.end - token.start === 1) {
        binder.add(textOf(bytes, start, name.end), { kind: "assignment", start: token.end, end });
        return;
      }
    }
  }
}

function readDefinition(bytes: Uint8Array, start: number, end: number, line: number, binder: Binder): void {
  const token = new TokenCursor(bytes, start, end);
  while (token.next()) {
    if (isText(bytes, token, "async")) continue;
    if (!isText(bytes, token, "def") && !isText(bytes, token, "class")) return;
    if (token.next() && token.kind === Kind.name && binder.wants(token))
      binder.add(textOf(bytes, token.start, token.end), { kind: "definition", line });
    return;
  }
}

function readImport(bytes: Uint8Array, start: number, end: number, binder: Binder): void {
  const token = new TokenCursor(bytes, start, end);
  while (token.next() && !isText(bytes, token, "import"));
  for (const clause of clauses(bytes, token)) {
    const as = clause.findIndex((part) => isText(bytes, part, "as"));
    const alias = as < 0 ? undefined : clause[as + 1];
    // `import a.b` binds `a`.
    const name = alias ?? clause[0];
    if (name === undefined || !binder.wants(name)) continue;
    const target = alias === undefined ? textOf(bytes, name.start, name.end) : joined(bytes, clause, as);
    binder.add(textOf(bytes, name.start, name.end), { kind: "import", target });
  }
}

function readFromImport(bytes: Uint8Array, start: number, end: number, binder: Binder): void {
  const token = new TokenCursor(bytes, start, end);
  const module: Token[] = [];
  while (token.next() && !isText(bytes, token, "import")) {
    if (!isText(bytes, token, "from")) module.push(token.copy());
  }
  for (const [first, as, alias] of clauses(bytes, token)) {
    if (first === undefined) continue;
    const name = as !== undefined && alias !== undefined && isText(bytes, as, "as") ? alias : first;
    if (!binder.wants(name)) continue;
    const target = `${joined(bytes, module, module.length)}.${textOf(bytes, first.start, first.end)}`;
    binder.add(textOf(bytes, name.start, name.end), { kind: "import", target });
  }
}

/** The tokens between commas behind the cursor, without parentheses, up to a semicolon. */
function clauses(bytes: Uint8Array, token: TokenCursor): Token[][] {
  if (token.kind === Kind.none) return [];
  let current: Token[] = [];
  const found = [current];
  while (token.next() && !isText(bytes, token, ";")) {
    if (isText(bytes, token, ",")) {
      current = [];
      found.push(current);
    } else if (token.byte !== Byte.openParen && token.byte !== Byte.closeParen) current.push(token.copy());
  }
  return found;
}

function joined(bytes: Uint8Array, parts: readonly Token[], count: number): string {
  let text = "";
  for (const part of parts.slice(0, count)) text += textOf(bytes, part.start, part.end);
  return text;
}
