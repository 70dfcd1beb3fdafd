import { MODULE } from "./file-lines.ts";
import { isOfPython } from "./is-of-python.ts";
import type { KeptFunction } from "./kept.ts";
import { lastWord } from "./port-words.ts";
import { pruned } from "./prune.ts";
import { readDecorators, readReturns } from "./read-function.ts";
import type { Slice } from "./slice.ts";

/** The functions and classes that a slice follows. */
export class SliceDefinitions {
  private readonly slice: Slice;

  constructor(slice: Slice) {
    this.slice = slice;
  }

  function(line: number): KeptFunction {
    const known = this.slice.functions.get(line);
    if (known !== undefined) return known;
    const kept: KeptFunction = { parameters: new Set(), returns: false };
    this.slice.functions.set(line, kept);
    const outer = this.slice.lines.scope(line);
    if (this.slice.lines.isClass(outer)) this.class(outer);
    for (const decorator of readDecorators(this.slice.lines.statements, line))
      if (decorator[0] === "call") this.slice.want(decorator, outer);
    return kept;
  }

  /** Wants what a function gives. */
  returnsOf(line: number): void {
    const kept = this.function(line);
    if (kept.returns) return;
    kept.returns = true;
    this.slice.note(line);
    for (const value of readReturns(this.slice.lines.statements, this.slice.lines.surroundings, line))
      this.slice.want(pruned(value, this.slice.lines), line, line);
    for (const [name] of this.slice.lines.parameters(line)) this.defaultOf(line, name);
  }

  defaultOf(line: number, name: string): void {
    const outer = this.slice.lines.scope(line);
    const row = this.slice.lines.parameters(line).find(([parameter]) => parameter === name);
    if (row === undefined) return;
    if (row[2] !== 0) this.slice.want(pruned(row[2], this.slice.lines), outer);
    const type = /^[\w.]+/.exec(row[3])?.[0];
    if (type !== undefined && !plainTypes.has(type)) this.slice.dotted(type, outer);
  }

  /** Wants what is given to a parameter: by its default, and by all calls in the file. */
  feed(line: number, name: string): void {
    const kept = this.function(line);
    const called = this.calledName(line);
    if (this.slice.feeds.get(called)?.has(name) === true && kept.parameters.has(name)) return;
    kept.parameters.add(name);
    this.slice.note(line);
    this.defaultOf(line, name);
    const owner = this.slice.lines.scope(line);
    const position = this.slice.lines.parameters(line).findIndex(([parameter]) => parameter === name);
    if (this.slice.lines.isClass(owner) && called === this.slice.lines.nameOf(owner))
      this.making(owner, name, position);
    else this.slice.calls.callsOf(called, name, position);
  }

  calledName(line: number): string {
    const name = this.slice.lines.nameOf(line);
    const owner = this.slice.lines.scope(line);
    return this.slice.lines.isClass(owner) && (name === "__init__" || name === "__new__")
      ? this.slice.lines.nameOf(owner)
      : name;
  }

  /** Wants what the objects of a class with fields are made with. */
  fields(scope: number, name: string): void {
    this.class(scope);
    if (this.hasFields(scope)) this.making(scope, name, MODULE);
  }

  /** Whether what a class holds may be given where it is made: by its decorator, or by what it inherits. */
  hasFields(scope: number): boolean {
    if (this.slice.lines.decoratorsOf(scope).length > 0) return true;
    return this.slice.lines.basesOf(scope).some((base) => {
      const target = this.slice.lines.imports.get(base.split(".")[0] ?? base);
      return /NamedTuple|Struct|Model|Settings/.test(base) || target === undefined
        ? !plainBases.test(base)
        : !isOfPython(target);
    });
  }

  /** Wants what all calls that make objects of a class, or of those of the file that inherit from it, give to a name. */
  making(scope: number, parameter: string, position: number): void {
    const name = this.slice.lines.nameOf(scope);
    if (this.slice.feeds.get(name)?.has(parameter) === true) return;
    this.slice.calls.callsOf(name, parameter, position);
    this.slice.calls.callsOf("__init__", parameter, position);
    this.slice.calls.callsOf("cls", parameter, position);
    for (const { line } of this.slice.lines.text.occurrences(name)) {
      if (!this.slice.lines.isClass(line) || line === scope) continue;
      if (!this.slice.lines.basesOf(line).some((base) => lastWord(base) === name)) continue;
      this.class(line);
      this.making(line, parameter, position);
    }
  }

  /** Keeps a class, and wants to know its bases. */
  class(line: number): void {
    if (this.slice.classes.has(line)) return;
    this.slice.classes.add(line);
    const outer = this.slice.lines.scope(line);
    if (this.slice.lines.isClass(outer)) this.class(outer);
    for (const base of this.slice.lines.basesOf(line)) if (base !== "?") this.slice.dotted(base, outer);
  }
}

const plainBases = /^(?:object|Exception|\w+Error|dict|list|tuple|str|int|type)$/;
const plainTypes: ReadonlySet<string> = new Set(
  "int str float bool Optional Union Any bytes None dict list".split(" "),
);
