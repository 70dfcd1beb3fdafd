import { codeOf, type PythonSource } from "@pawl/parser";
import { dottedOf } from "./dotted-text.ts";
import type { FileText, Occurrence } from "./file-text.ts";
import { isOfPython } from "./is-of-python.ts";
import type { LineFacts } from "./line-facts.ts";
import { readLine } from "./line-reader.ts";
import type { ParameterRow } from "./names-fact.ts";
import { readParameters } from "./read-function.ts";
import { readImports } from "./read-imports.ts";
import type { Statements } from "./statements.ts";
import { Surroundings } from "./surroundings.ts";

const classWord = codeOf("class");
const headWords: ReadonlySet<number> = new Set([classWord, codeOf("def"), codeOf("async")]);
const globalWord = codeOf("global");
const nonlocalWord = codeOf("nonlocal");
const none: readonly number[] = [];

/** The scope outside of all functions and classes. */
export const MODULE = -1;

/** What a file's logical lines say, each read when it is first asked for. A scope is the line of its `def` or `class`. */
export class FileLines {
  readonly source: PythonSource;
  readonly statements: Statements;
  readonly surroundings: Surroundings;
  readonly text: FileText;
  private readonly lines = new Map<number, LineFacts>();
  private readonly heads = new Map<number, readonly ParameterRow[]>();
  private readonly namesCache = new Map<number, string>();
  private readonly outsides = new Map<string, readonly Occurrence[]>();
  private regionsCache: readonly number[] | undefined;
  private lastRegionLine = -1;
  private declaredCache: Map<string, number[]> | undefined;
  private readonly ends = new Map<number, number>();
  private headsCache: Map<string, number[]> | undefined;
  private aloneCache: boolean | undefined;
  private importsCache: ReadonlyMap<string, string> | undefined;
  private importRowsCache: readonly (readonly [string, string])[] | undefined;

  constructor(statements: Statements, text: FileText) {
    this.source = statements.source;
    this.statements = statements;
    this.text = text;
    this.surroundings = new Surroundings(statements.source);
  }

  /** What a line binds and calls. */
  read(line: number): LineFacts {
    const known = this.lines.get(line);
    if (known !== undefined) return known;
    const read = readLine(this.statements, line);
    this.lines.set(line, read);
    return read;
  }

  /** The scope that a line stands in; a header's is the one around it. */
  scope(line: number): number {
    for (let at = this.surroundings.parent(line); at >= 0; at = this.surroundings.parent(at)) {
      const word = this.surroundings.word(at);
      if (word === "def" || word === "class") return at;
    }
    return MODULE;
  }

  /** The scope that what a line binds belongs to: of a body on the line of its `def`, the function. */
  scopeOfBody(line: number): number {
    return this.isHead(line) ? line : this.scope(line);
  }

  isClass(scope: number): boolean {
    return scope >= 0 && this.surroundings.word(scope) === "class";
  }

  /** Whether a line is that of a class, told by its first word. */
  isClassLine(line: number): boolean {
    return this.source.scan.words.at(line) === classWord;
  }

  /** Whether the line is that of a `def` or `class`. */
  isHead(line: number): boolean {
    const word = this.surroundings.word(line);
    return word === "def" || word === "class";
  }

  /** The class around a scope, itself counted; `undefined` where there is none. */
  classAround(scope: number): number | undefined {
    for (let at = scope; at >= 0; at = this.scope(at)) if (this.isClass(at)) return at;
    return undefined;
  }

  /** The name behind `def` or `class`. */
  nameOf(head: number): string {
    const known = this.namesCache.get(head);
    if (known !== undefined) return known;
    const start = this.source.scan.starts.at(head);
    const text = this.source.text(start, Math.min(start + 200, this.source.scan.ends.at(head)));
    const name = /^(?:async\s+)?(?:def|class)\s+([^\s(:[]+)/.exec(text)?.[1] ?? "?";
    this.namesCache.set(head, name);
    return name;
  }

  /** Where a name stands in a scope: in the lines of a function with its header, of the module and classes outside of functions. */
  occurrences(name: string, scope: number): readonly Occurrence[] {
    const { starts } = this.source.scan;
    if (scope >= 0) return this.text.occurrencesIn(name, starts.at(scope), this.endOf(scope));
    return this.outside(name);
  }

  /** Where a name stands outside of all functions, their headers counted. */
  outside(name: string): readonly Occurrence[] {
    const known = this.outsides.get(name);
    if (known !== undefined) return known;
    const found: Occurrence[] = [];
    const { regions } = this;
    for (let at = 0; at < regions.length; at += 2) {
      for (const one of this.text.occurrencesIn(name, regions[at] ?? 0, regions[at + 1] ?? 0))
        found.push(one);
    }
    this.outsides.set(name, found);
    return found;
  }

  /** The offsets of the stretches of lines outside of functions: from, to, from, to … */
  private get regions(): readonly number[] {
    if (this.regionsCache !== undefined) return this.regionsCache;
    const { starts, ends, indents, words } = this.source.scan;
    const found: number[] = [];
    let inside = Number.POSITIVE_INFINITY;
    for (let line = 0; line < starts.length; line++) {
      if (indents.at(line) > inside) continue;
      const word = words.at(line);
      inside =
        headWords.has(word) && word !== classWord && this.isHead(line)
          ? indents.at(line)
          : Number.POSITIVE_INFINITY;
      const last = found.length - 1;
      // Lines that follow on each other are one stretch; what is between them is no name of a statement.
      if (last > 0 && this.lastRegionLine === line - 1) found[last] = ends.at(line);
      else found.push(starts.at(line), ends.at(line));
      this.lastRegionLine = line;
    }
    this.regionsCache = found;
    return found;
  }

  /** The scopes of the functions that declare a name by `global` or `nonlocal`. */
  declared(word: "global" | "nonlocal", name: string): readonly number[] {
    if (this.declaredCache === undefined) {
      this.declaredCache = new Map();
      const { words } = this.source.scan;
      for (let line = 0; line < words.length; line++) {
        const code = words.at(line);
        if (code !== globalWord && code !== nonlocalWord) continue;
        const facts = this.read(line);
        for (const own of facts.global) put(this.declaredCache, `global ${own}`, this.scopeOfBody(line));
        for (const own of facts.nonlocal) put(this.declaredCache, `nonlocal ${own}`, this.scopeOfBody(line));
      }
    }
    return this.declaredCache.get(`${word} ${name}`) ?? none;
  }

  /** The offset behind the last line of a function or class. */
  endOf(scope: number): number {
    const known = this.ends.get(scope);
    if (known !== undefined) return known;
    const { ends } = this.source.scan;
    const end = ends.at(this.source.outline.blockEnd(scope) - 1);
    this.ends.set(scope, end);
    return end;
  }

  /** The lines of the functions and classes of a name. */
  headsOf(name: string): readonly number[] {
    if (this.headsCache === undefined) {
      this.headsCache = new Map();
      const { words } = this.source.scan;
      for (let line = 0; line < words.length; line++) {
        if (!headWords.has(words.at(line)) || !this.isHead(line)) continue;
        const own = this.nameOf(line);
        const known = this.headsCache.get(own);
        if (known === undefined) this.headsCache.set(own, [line]);
        else known.push(line);
      }
    }
    return this.headsCache.get(name) ?? none;
  }

  /** A scope's dotted name. */
  qualified(scope: number): string {
    if (scope < 0) return "<module>";
    const names: string[] = [];
    for (let at = scope; at >= 0 && names.length < 100; at = this.scope(at)) names.push(this.nameOf(at));
    return names.reverse().join(".");
  }

  /** The parameters of a function, none of a class. */
  parameters(head: number): readonly ParameterRow[] {
    const known = this.heads.get(head);
    if (known !== undefined) return known;
    const found = (head < 0 ? undefined : readParameters(this.statements, head)) ?? [];
    this.heads.set(head, found);
    return found;
  }

  /** What the file imports, as rows. */
  get importRows(): readonly (readonly [name: string, target: string])[] {
    this.importRowsCache ??= readImports(this.source);
    return this.importRowsCache;
  }

  /** What a name is imported as; of several, the last. */
  get imports(): ReadonlyMap<string, string> {
    this.importsCache ??= new Map(this.importRows);
    return this.importsCache;
  }

  /** Whether the file imports nothing that may be of its repository. */
  get isAlone(): boolean {
    this.aloneCache ??= this.importRows.every(([, target]) => isOfPython(target));
    return this.aloneCache;
  }

  /** The names of a class's bases as written, dotted. */
  basesOf(head: number): string[] {
    const header = this.source.outline.header(head);
    if (header === undefined) return [];
    return dottedOf(this.source.text(header.start, header.colon));
  }

  /** The dotted names of the decorators above a `class`, `?` for other expressions. */
  decoratorsOf(head: number): string[] {
    const { scan, bytes } = this.source;
    const found: string[] = [];
    for (let line = head - 1; line >= 0 && bytes[scan.starts.at(line)] === 0x40; line--) {
      const text = this.source.text(scan.starts.at(line) + 1, scan.ends.at(line));
      found.push(/^\s*([\w.]+)/.exec(text)?.[1] ?? "?");
    }
    return found;
  }
}

function put(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
