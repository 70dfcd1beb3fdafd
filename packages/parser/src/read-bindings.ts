import { Byte, Class, classOf, nameEnd, textOf } from "./bytes.ts";
import { wordCodeAt, wordOf } from "./keywords.ts";
import { isText, Kind, type Token, TokenCursor } from "./tokens.ts";

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
export type Add = (name: string, binding: Binding) => void;

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
  add: Add,
): void {
  switch (wordOf(word)) {
    case "import":
      readImport(bytes, start, end, add);
      break;
    case "from":
      readFromImport(bytes, start, end, add);
      break;
    case "def":
    case "class":
    case "async":
      readDefinition(bytes, start, end, line, add);
      break;
    case undefined:
    case "type":
    case "match":
    case "case":
      readAssignment(bytes, start, end, add);
      break;
    case "try":
    case "if":
    case "else":
    case "except": {
      const inline = inlineStart(bytes, start, end);
      if (inline === undefined) return;
      const inner = wordCodeAt(bytes, inline, nameEnd(bytes, inline));
      if (wordOf(inner) === "import") readImport(bytes, inline, end, add);
      else if (wordOf(inner) === "from") readFromImport(bytes, inline, end, add);
      else readAssignment(bytes, inline, end, add);
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

function readAssignment(bytes: Uint8Array, start: number, end: number, add: Add): void {
  if (classOf[bytes[start] ?? 0] !== Class.name) return;
  const after = nameEnd(bytes, start);
  let at = after;
  while (bytes[at] === Byte.space || bytes[at] === Byte.tab) at++;
  const byte = bytes[at];
  if (byte === Byte.equals && bytes[at + 1] !== Byte.equals) {
    add(textOf(bytes, start, after), { kind: "assignment", start: at + 1, end });
  } else if (byte === Byte.colon) {
    const token = new TokenCursor(bytes, at + 1, end);
    while (token.next()) {
      if (token.depth === 0 && token.byte === Byte.equals && token.end - token.start === 1) {
        add(textOf(bytes, start, after), { kind: "assignment", start: token.end, end });
        return;
      }
    }
  }
}

function readDefinition(bytes: Uint8Array, start: number, end: number, line: number, add: Add): void {
  const token = new TokenCursor(bytes, start, end);
  while (token.next()) {
    if (isText(bytes, token, "async")) continue;
    if (!isText(bytes, token, "def") && !isText(bytes, token, "class")) return;
    if (token.next() && token.kind === Kind.name) add(tokenText(bytes, token), { kind: "definition", line });
    return;
  }
}

function readImport(bytes: Uint8Array, start: number, end: number, add: Add): void {
  for (const clause of clauses(bytes, start, end, "import")) {
    const as = clause.indexOf("as");
    const dotted = clause.slice(0, as < 0 ? undefined : as).join("");
    const alias = as < 0 ? undefined : clause[as + 1];
    // `import a.b` binds `a`.
    if (alias !== undefined) add(alias, { kind: "import", target: dotted });
    else if (clause[0] !== undefined) add(clause[0], { kind: "import", target: clause[0] });
  }
}

function readFromImport(bytes: Uint8Array, start: number, end: number, add: Add): void {
  let module = "";
  let at = start;
  const token = new TokenCursor(bytes, start, end);
  while (token.next()) {
    const word = tokenText(bytes, token);
    at = token.start;
    if (word === "import") break;
    if (word !== "from") module += word;
  }
  for (const clause of clauses(bytes, at, end, "import")) {
    const [name, as, alias] = clause;
    if (name === undefined) continue;
    add(as === "as" && alias !== undefined ? alias : name, { kind: "import", target: `${module}.${name}` });
  }
}

/** The words between commas behind the keyword, without parentheses, up to a semicolon. */
function clauses(bytes: Uint8Array, start: number, end: number, keyword: string): string[][] {
  const found: string[][] = [];
  let current: string[] | undefined;
  const token = new TokenCursor(bytes, start, end);
  while (token.next()) {
    const word = tokenText(bytes, token);
    if (current === undefined) {
      if (word === keyword) current = [];
    } else if (word === ";") break;
    else if (word === ",") {
      found.push(current);
      current = [];
    } else if (word !== "(" && word !== ")") current.push(word);
  }
  if (current !== undefined) found.push(current);
  return found;
}

function tokenText(bytes: Uint8Array, token: Token): string {
  return textOf(bytes, token.start, token.end);
}
