import { Buffer } from "node:buffer";
import { Byte, Class, classOf, nameEnd } from "./bytes.ts";
import { codeOf, wordCodeAt } from "./keywords.ts";
import { type Binder, type Binding, inlineStart, readBindings } from "./read-bindings.ts";
import type { Scan } from "./scan.ts";
import { isText, Kind, TokenCursor } from "./tokens.ts";

/** A name and the full dotted name of what is imported under it. */
export interface Import {
  readonly name: string;
  readonly target: string;
}

const buckets = 256;
const nothing: readonly Binding[] = [];

/** What a line can bind, by its first word. */
const Role = { none: 0, assignment: 1, import: 2, inline: 3, definition: 4 } as const;

const roles = new Uint8Array(64);
roles[0] = Role.assignment;
for (const word of ["type", "match", "case"] as const) roles[codeOf(word)] = Role.assignment;
for (const word of ["import", "from"] as const) roles[codeOf(word)] = Role.import;
for (const word of ["try", "if", "else", "except"] as const) roles[codeOf(word)] = Role.inline;
for (const word of ["def", "class", "async"] as const) roles[codeOf(word)] = Role.definition;

/**
 * What a file's statements bind names to, wherever they stand. Making it takes one look at each line, which notes a hash
 * of what the line could bind; a line is read when somebody asks for a name with that hash. Files bind hundreds of names,
 * and questions go to a few.
 */
export class Bindings {
  private readonly bytes: Uint8Array;
  private readonly scan: Scan;
  /** Per bucket, the last of its entries, and per entry the one before it; -1 where there is none. */
  private readonly lastOf = new Int32Array(buckets).fill(-1);
  private readonly before: number[] = [];
  /** Per entry: the hash of a name, and the line that may bind it. */
  private readonly hashes: number[] = [];
  private readonly lines: number[] = [];
  private readonly known = new Map<string, readonly Binding[]>();

  constructor(bytes: Uint8Array, scan: Scan) {
    this.bytes = bytes;
    this.scan = scan;
    const { length } = scan.starts;
    for (let index = 0; index < length; index++) this.noteLine(index);
  }

  /** What the name is bound to, in the order of the file. */
  get(name: string): readonly Binding[] {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const found = this.read(name);
    this.known.set(name, found);
    return found;
  }

  /** Whether {@link get} could know the name in `bytes[start, end)` of the file; makes no string of it. */
  mayKnow(start: number, end: number): boolean {
    const hash = hashOf(this.bytes, start, end);
    let entry = this.lastOf[hash % buckets] ?? -1;
    while (entry >= 0 && this.hashes[entry] !== hash) entry = this.before[entry] ?? -1;
    return entry >= 0;
  }

  /** The imports of the module, of modules in it and of their members; in the order of the file. */
  importsOf(module: string): Import[] {
    const found: Import[] = [];
    for (const line of this.linesOf(module)) {
      this.readLine(line, {
        wants: () => true,
        add: (name, binding) => {
          if (binding.kind !== "import") return;
          const { target } = binding;
          if (target === module || target.startsWith(`${module}.`)) found.push({ name, target });
        },
      });
    }
    return found;
  }

  private read(name: string): readonly Binding[] {
    const lines = this.linesOf(name);
    if (lines.length === 0) return nothing;
    const found: Binding[] = [];
    const binder: Binder = {
      wants: (token) => isText(this.bytes, token, name),
      add: (_name, binding) => found.push(binding),
    };
    for (const line of lines) this.readLine(line, binder);
    return found;
  }

  /** The lines in which the word was noted, in order; others with the same hash may be among them. */
  private linesOf(word: string): number[] {
    const hash = hashOfText(word);
    const lines: number[] = [];
    for (let entry = this.lastOf[hash % buckets] ?? -1; entry >= 0; entry = this.before[entry] ?? -1) {
      const line = this.lines[entry] ?? 0;
      if (this.hashes[entry] === hash && lines[lines.length - 1] !== line) lines.push(line);
    }
    return lines.reverse();
  }

  private readLine(line: number, binder: Binder): void {
    const { starts, ends, words } = this.scan;
    readBindings(this.bytes, starts.at(line), ends.at(line), words.at(line), line, binder);
  }

  private noteLine(index: number): void {
    const { starts, ends, words } = this.scan;
    const role = roles[words.at(index)];
    if (role === Role.assignment) this.noteAssignment(starts.at(index), index);
    else if (role === Role.inline) this.noteInline(starts.at(index), ends.at(index), index);
    else if (role === Role.definition) this.noteDefinition(starts.at(index), ends.at(index), index);
    else if (role === Role.import) this.noteImport(starts.at(index), ends.at(index), index);
  }

  private note(hash: number, line: number): void {
    const bucket = hash % buckets;
    this.before.push(this.lastOf[bucket] ?? -1);
    this.lastOf[bucket] = this.hashes.length;
    this.hashes.push(hash);
    this.lines.push(line);
  }

  /** A name with `=` or a colon behind it. */
  private noteAssignment(start: number, line: number): void {
    const { bytes } = this;
    if (classOf[bytes[start] ?? 0] !== Class.name) return;
    let at = nameEnd(bytes, start);
    const end = at;
    while (bytes[at] === Byte.space || bytes[at] === Byte.tab) at++;
    const byte = bytes[at];
    if ((byte === Byte.equals && bytes[at + 1] !== Byte.equals) || byte === Byte.colon)
      this.note(hashOf(bytes, start, end), line);
  }

  /** The first name behind `def`, `async def` or `class`. */
  private noteDefinition(start: number, end: number, line: number): void {
    const { bytes } = this;
    const token = new TokenCursor(bytes, start, end);
    while (token.next()) {
      if (token.kind !== Kind.name) return;
      if (roles[wordCodeAt(bytes, token.start, token.end)] === Role.definition) continue;
      this.note(hashOf(bytes, token.start, token.end), line);
      return;
    }
  }

  private noteImport(start: number, end: number, line: number): void {
    const { bytes } = this;
    const token = new TokenCursor(bytes, start, end);
    while (token.next()) {
      if (!isGlue(token.byte)) this.note(hashOf(bytes, token.start, token.end), line);
    }
  }

  private noteInline(start: number, end: number, line: number): void {
    const { bytes } = this;
    const inline = inlineStart(bytes, start, end);
    if (inline === undefined) return;
    const token = new TokenCursor(bytes, inline, end);
    token.next();
    if (isText(bytes, token, "import") || isText(bytes, token, "from")) this.noteImport(inline, end, line);
    else this.noteAssignment(inline, line);
  }
}

/** What stands between the names of an import. */
function isGlue(byte: number): boolean {
  return byte === Byte.comma || byte === Byte.dot || byte === Byte.openParen || byte === Byte.closeParen;
}

const seed = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a of a name's bytes, as a small integer. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), prime);
  return hash >>> 1;
}

function hashOfText(text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) {
      const bytes = Buffer.from(text);
      return hashOf(bytes, 0, bytes.length);
    }
    hash = Math.imul(hash ^ code, prime);
  }
  return hash >>> 1;
}
