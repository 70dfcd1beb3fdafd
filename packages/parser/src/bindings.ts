import { Byte, Class, classOf, nameEnd, textOf } from "./bytes.ts";
import { wordOf } from "./keywords.ts";
import type { Scan } from "./scan.ts";
import { type Token, tokens } from "./tokens.ts";

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

/**
 * What a file's statements bind names to, wherever they stand: plain assignments, imports, functions and classes.
 * A name's attributes (`self.x = …`) are not among them.
 */
export function readBindings(bytes: Uint8Array, scan: Scan): ReadonlyMap<string, readonly Binding[]> {
  const found = new Map<string, Binding[]>();
  const add = (name: string, binding: Binding): void => {
    const known = found.get(name);
    if (known === undefined) found.set(name, [binding]);
    else known.push(binding);
  };
  for (let index = 0; index < scan.starts.length; index++) {
    const start = scan.starts.at(index);
    const end = scan.ends.at(index);
    const word = wordOf(scan.words.at(index));
    if (word === "import") readImport(bytes, start, end, add);
    else if (word === "from") readFromImport(bytes, start, end, add);
    else if (word === "def" || word === "class" || word === "async")
      readDefinition(bytes, start, end, index, add);
    else if (word === undefined || word === "type" || word === "match" || word === "case") {
      readAssignment(bytes, start, end, add);
    } else if (word === "try" || word === "if" || word === "else" || word === "except") {
      // `try: import x` and `except ImportError: X = Exception` stand on one line at times.
      readInline(bytes, start, end, add);
    }
  }
  return found;
}

type Add = (name: string, binding: Binding) => void;

function readInline(bytes: Uint8Array, start: number, end: number, add: Add): void {
  let colon: number | undefined;
  for (const token of tokens(bytes, start, end)) {
    if (token.byte === Byte.colon && token.depth === 0) colon = token.end;
    else if (colon !== undefined) {
      const word = tokenText(bytes, token);
      if (word === "import") readImport(bytes, token.start, end, add);
      else if (word === "from") readFromImport(bytes, token.start, end, add);
      else readAssignment(bytes, token.start, end, add);
      return;
    }
  }
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
    for (const token of tokens(bytes, at + 1, end)) {
      if (token.depth === 0 && token.byte === Byte.equals && token.end - token.start === 1) {
        add(textOf(bytes, start, after), { kind: "assignment", start: token.end, end });
        return;
      }
    }
  }
}

function readDefinition(bytes: Uint8Array, start: number, end: number, line: number, add: Add): void {
  const words = tokens(bytes, start, end);
  for (const token of words) {
    const word = tokenText(bytes, token);
    if (word === "async") continue;
    const name = word === "def" || word === "class" ? words.next().value : undefined;
    if (name !== undefined && name.kind === "name") add(tokenText(bytes, name), { kind: "definition", line });
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
  for (const token of tokens(bytes, start, end)) {
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
  for (const token of tokens(bytes, start, end)) {
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
