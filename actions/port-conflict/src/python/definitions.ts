import { codeOf, isText, Kind, type PythonSource } from "@pawl/parser";

/** One place where a name or an attribute of `self` is given something. */
export interface Definition {
  /** The index of its logical line. */
  readonly line: number;
  /** The index of the `def` line around it, or of the `class` line where that is nearer; -1 in the module. */
  readonly scope: number;
  readonly kind: "assignment" | "with" | "parameter";
}

/** A `def` or `class` line. */
export interface Block {
  readonly line: number;
  readonly isClass: boolean;
  /** The index of the innermost block around it; -1 in the module. */
  readonly outer: number;
  readonly name: string;
}

const defWord = codeOf("def");
const classWord = codeOf("class");
const asyncWord = codeOf("async");
const withWord = codeOf("with");
const soft = new Set([0, codeOf("match"), codeOf("case"), codeOf("type")]);

const none: readonly Definition[] = [];

/** What the lines of a file give to names, attributes of `self` and parameters, with the blocks around. One pass. */
export class Definitions {
  /** By the index of its line. */
  readonly blocks = new Map<number, Block>();
  private readonly source: PythonSource;
  private readonly byTarget = new Map<string, Definition[]>();
  /** By the outer block and the name: the blocks directly in it. */
  private readonly inner = new Map<string, number[]>();
  /** Per logical line, the innermost block around it. */
  private readonly around: Int32Array;

  constructor(source: PythonSource) {
    this.source = source;
    this.around = new Int32Array(source.scan.starts.length);
    this.read();
  }

  /**
   * Where a name (`sock`) is given something directly in a block, or an attribute (`self.sock`) in the methods of a class,
   * in the order of the file.
   */
  of(block: number, target: string): readonly Definition[] {
    return this.byTarget.get(`${block} ${target}`) ?? none;
  }

  /** The line of the innermost `def` or `class` around a logical line; -1 in the module. */
  scopeOf(line: number): number {
    return this.around[line] ?? -1;
  }

  /** The line of the class whose method, or whose body, the block is; `undefined` where there is none. */
  classOf(scope: number): number | undefined {
    for (let at = scope; at >= 0; at = this.blocks.get(at)?.outer ?? -1) {
      if (this.blocks.get(at)?.isClass === true) return at;
    }
    return undefined;
  }

  /** The lines of the blocks of that name directly in another. */
  blocksIn(outer: number, name: string): readonly number[] {
    return this.inner.get(`${outer} ${name}`) ?? [];
  }

  private read(): void {
    const { scan } = this.source;
    const open: { line: number; indent: number }[] = [];
    for (let index = 0; index < scan.starts.length; index++) {
      const indent = scan.indents.at(index);
      while (open.length > 0 && (open[open.length - 1]?.indent ?? 0) >= indent) open.pop();
      const scope = open[open.length - 1]?.line ?? -1;
      this.around[index] = scope;
      const word = scan.words.at(index);
      if (soft.has(word)) this.assignment(index, scope);
      else if (word === withWord) this.managers(index, scope);
      else if (word === defWord || word === classWord || word === asyncWord) {
        const header = this.source.outline.header(index);
        if (header?.word === "with") this.managers(index, scope);
        else if (header?.word === "def" || header?.word === "class") {
          this.block(index, scope, header.word === "class");
          open.push({ line: index, indent });
        }
      }
    }
  }

  private add(target: string, line: number, scope: number, kind: Definition["kind"]): void {
    const block = /^(self|cls)\./.test(target) ? (this.classOf(scope) ?? scope) : scope;
    const key = `${block} ${target}`;
    const known = this.byTarget.get(key);
    const definition = { line, scope, kind };
    if (known === undefined) this.byTarget.set(key, [definition]);
    else if (known[known.length - 1]?.line !== line) known.push(definition);
  }

  /** The targets before the `=` or the annotation that a line may have. */
  private assignment(index: number, scope: number): void {
    const { source } = this;
    const { bytes, scan } = source;
    const start = scan.starts.at(index);
    const end = scan.ends.at(index);
    const found: string[] = [];
    let from = start;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      // A bracket behind a name is a call's: no target any more.
      if (byte === openParen && isNameByte(byteBefore(bytes, start, at))) break;
      if (isTargetByte(byte)) continue;
      if (byte === equals) {
        if (bytes[at + 1] === equals || isOperatorByte(bytes[at - 1] ?? 0)) break;
        found.push(...source.text(from, at).split(/[\s,()*[\]]+/));
        from = at + 1;
        continue;
      }
      // An annotation, with or without a value.
      if (byte === colon && from === start) found.push(...source.text(from, at).split(/[\s,()*[\]]+/));
      break;
    }
    for (const target of found)
      if (/^[A-Za-z_][\w.]*$/.test(target)) this.add(target, index, scope, "assignment");
  }

  private managers(index: number, scope: number): void {
    const { source } = this;
    const token = source.tokens(source.scan.starts.at(index), source.scan.ends.at(index));
    let more = token.next();
    while (more) {
      if (!isText(source.bytes, token, "as")) {
        more = token.next();
        continue;
      }
      let target = "";
      more = token.next();
      for (; more && (token.kind === Kind.name || source.bytes[token.start] === dot); more = token.next())
        target += source.text(token.start, token.end);
      if (target !== "") this.add(target, index, scope, "with");
    }
  }

  private block(index: number, scope: number, isClass: boolean): void {
    const { source } = this;
    const token = source.tokens(source.scan.starts.at(index), source.scan.ends.at(index));
    let name = "";
    while (token.next() && token.kind === Kind.name) name = source.text(token.start, token.end);
    this.blocks.set(index, { line: index, isClass, outer: scope, name });
    const key = `${scope} ${name}`;
    const known = this.inner.get(key);
    if (known === undefined) this.inner.set(key, [index]);
    else known.push(index);
    if (isClass) return;
    // A parameter stands behind `(`, `,` or a star, outside of inner brackets.
    let first = true;
    while (token.next()) {
      if (token.depth === 0) break;
      if (token.depth === 1 && token.kind === Kind.name && first)
        this.add(source.text(token.start, token.end), index, index, "parameter");
      first = token.depth === 1 && (token.byte === comma || token.byte === star);
    }
  }
}

const equals = 0x3d;
const colon = 0x3a;
const dot = 0x2e;
const comma = 0x2c;
const star = 0x2a;

function isTargetByte(byte: number): boolean {
  return isNameByte(byte) || targetBytes.has(byte);
}

const openParen = 0x28;
const closeParen = 0x29;
const space = 0x20;
const targetBytes: ReadonlySet<number> = new Set([space, dot, comma, openParen, closeParen]);

function isNameByte(byte: number): boolean {
  const lower = byte | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte >= 0x80;
}

/** The byte before an offset, white space passed over. */
function byteBefore(bytes: Uint8Array, start: number, at: number): number {
  let before = at - 1;
  while (before > start && bytes[before] === space) before--;
  return before < start ? 0 : (bytes[before] ?? 0);
}

/** What makes of a `=` behind it another operator: `+=`, `<=`. */
function isOperatorByte(byte: number): boolean {
  return "+-*/%&|^@<>!:=".includes(String.fromCharCode(byte));
}
