import { codeOf, type PythonSource } from "@pawl/parser";
import type { Expression } from "../model/expression.ts";
import { dottedOf } from "./dotted-text.ts";
import { type LineFacts, readLine } from "./line-reader.ts";
import { latinText, linesWith, mayBind } from "./look.ts";
import type { BindingRow, CallRow, ClassRow, FunctionRow, NamesFact, ParameterRow } from "./names-fact.ts";
import {
  isPortArgument,
  isPortCall,
  isPortName,
  isPortNumber,
  isPortValue,
  lastWord,
  namesIn,
} from "./port-words.ts";
import { readFunction, readParameters } from "./read-function.ts";
import { readImports } from "./read-imports.ts";
import type { CallExpression, Statements } from "./statements.ts";
import { Surroundings } from "./surroundings.ts";

const classWord = codeOf("class");
/** How often what is found may name more to look for. */
const mostRounds = 6;
/** A file with more names of interest is data. */
const mostNames = 600;
const constant = /^_?[A-Z][A-Z0-9_]*$/;
/** The calls that bind and connect: their arguments are made of names that may look like nothing. */
const sites = /^(?:bind|connect|listen|serve|run|launch|bind_to_random_port)|server$|_port$|site$/i;
/** A row with a larger value holds no port that could be followed. */
const longestRow = 2000;

interface Definition {
  readonly name: string;
  readonly parameters: readonly ParameterRow[];
}

/** Reads the fact of one file: what may tell of a port, and then whatever the values found there are made of. */
export class NamesReader {
  private readonly source: PythonSource;
  private readonly statements: Statements;
  private readonly surroundings: Surroundings;
  private readonly lines = new Map<number, LineFacts>();
  private readonly definitions = new Map<number, Definition | undefined>();
  /** The names of which all bindings are wanted: those that may hold a port, and those that these are made of. */
  private readonly wanted = new Set<string>();
  /** Those of them that may hold a port: where they go is of interest. */
  private readonly carriers = new Set<string>();
  /** The functions of the file that take a port. */
  private readonly fed = new Set<string>();
  private pending: string[] = [];

  constructor(source: PythonSource, statements: Statements) {
    this.source = source;
    this.statements = statements;
    this.surroundings = new Surroundings(source);
  }

  /** The fact, from the lines that may tell of a port. */
  read(seeds: readonly number[]): NamesFact | undefined {
    const candidates = new Set(seeds);
    for (const index of seeds) this.seed(index);
    for (let round = 0; round < mostRounds && this.pending.length > 0; round++) {
      const looked = this.pending;
      this.pending = [];
      // Where a port goes is of interest, of all else only what it is.
      const pattern = new RegExp(`\\b(?:${looked.join("|")})\\b`, "g");
      const text = latinText(this.source);
      const lines = linesWith(
        this.source,
        pattern,
        (index, at, end) =>
          (!candidates.has(index) && this.carriers.has(text.slice(at, end))) ||
          mayBind(this.source, index, at, end),
      );
      for (const index of lines) candidates.add(index);
      // What was looked at before may hold more of what is wanted now.
      for (const index of candidates) this.follow(index);
    }
    // Of the names that came last not all lines were seen.
    for (const name of this.pending) this.wanted.delete(name);
    return this.emit([...candidates].sort((a, b) => a - b));
  }

  private want(name: string, carrier: boolean): void {
    if (!/^[A-Za-z_]\w*$/.test(name) || name === "self" || name === "cls") return;
    if (carrier) this.carriers.add(name);
    if (this.wanted.has(name) || this.wanted.size >= mostNames) return;
    this.wanted.add(name);
    this.pending.push(name);
  }

  private wantAll(value: Expression): void {
    const names = new Set<string>();
    namesIn(value, names);
    for (const name of names) this.want(name, false);
  }

  private line(index: number): LineFacts {
    const known = this.lines.get(index);
    if (known !== undefined) return known;
    const read = readLine(this.statements, index);
    this.lines.set(index, read);
    return read;
  }

  private definition(index: number): Definition | undefined {
    if (this.definitions.has(index)) return this.definitions.get(index);
    const parameters = readParameters(this.statements, index);
    const name = parameters === undefined ? undefined : this.nameOf(index);
    const found = parameters === undefined || name === undefined ? undefined : { name, parameters };
    this.definitions.set(index, found);
    return found;
  }

  private nameOf(index: number): string | undefined {
    if (index < 0) return undefined;
    const start = this.source.scan.starts.at(index);
    const text = this.source.text(start, Math.min(start + 300, this.source.scan.ends.at(index)));
    return /^(?:async\s+)?(?:def|class)\s+(\w+)/.exec(text)?.[1];
  }

  /** Notes the names on a line that may hold a port. */
  private seed(index: number): void {
    const definition = this.definition(index);
    if (definition !== undefined) {
      if (isPortName(definition.name)) this.want(definition.name, false);
      for (const [name, , value] of definition.parameters) {
        if (!isPortName(name) && !(value !== 0 && (isPortValue(value) || isPortNumber(value)))) continue;
        this.want(name, true);
      }
    }
    for (const { target, value } of this.line(index).bound) {
      const name = lastWord(target);
      // Numbers are everywhere; one with a name that is no port's is of interest as a constant.
      if (value[0] === "n") {
        if (isPortName(name) || isPortNumber(value) || (value[1] >= 80 && constant.test(name)))
          this.want(name, isPortName(name) || isPortNumber(value));
      } else if (isPortName(name) || isPortValue(value)) this.want(name, true);
    }
    for (const { call } of this.line(index).called) {
      if (this.isOfInterest(call)) this.wantCall(call);
      else if (sites.test(lastWord(call[1]))) for (const part of argumentsIn(call)) this.wantAll(part);
    }
  }

  /** Makes all calls of a function of the file of interest; those of a constructor are calls of its class. */
  private feed(index: number, name: string): void {
    const called = name === "__init__" ? this.nameOf(this.surroundings.parent(index)) : name;
    if (called === undefined || called.startsWith("__") || this.fed.has(called)) return;
    this.fed.add(called);
    this.want(called, true);
  }

  private isOfInterest(call: CallExpression): boolean {
    return this.fed.has(lastWord(call[1])) || isPortCall(call) || this.carries(call);
  }

  /** What a call hands on, and on what it is called. */
  private wantCall(call: CallExpression): void {
    const dot = call[1].lastIndexOf(".");
    if (dot > 0) this.wantAll(["name", call[1].slice(0, dot)]);
    for (const part of argumentsIn(call))
      if (isPortArgument(part) || this.isCarrier(part)) this.wantAll(part);
  }

  private isCarrier(value: Expression): boolean {
    const names = new Set<string>();
    namesIn(value, names, true);
    for (const name of names) if (this.carriers.has(name)) return true;
    return false;
  }

  /** Whether an argument of a call may hold a port. */
  private carries(call: CallExpression): boolean {
    return argumentsIn(call).some((part) => this.isCarrier(part));
  }

  /** Wants what the wanted names on a line are made of. */
  private follow(index: number): void {
    const { bound, called } = this.line(index);
    for (const { target, value } of bound) {
      const name = lastWord(target);
      if (this.isCarrier(value)) this.want(name, true);
      if (!this.wanted.has(name)) continue;
      this.wantAll(value);
      const dot = target.lastIndexOf(".");
      if (dot > 0) this.wantAll(["name", target.slice(0, dot)]);
    }
    for (const { call } of called) if (this.isOfInterest(call)) this.wantCall(call);
    const definition = this.definition(index);
    if (definition === undefined) return;
    for (const [name, , value] of definition.parameters) {
      if (!this.wanted.has(name)) continue;
      this.feed(index, definition.name);
      if (value !== 0) this.wantAll(value);
    }
    if (this.wanted.has(definition.name)) {
      for (const value of readFunction(this.statements, this.surroundings, index, "", [])[2])
        this.wantAll(value);
    }
  }

  private emit(candidates: readonly number[]): NamesFact | undefined {
    const scopes: string[] = [];
    const scopeIndex = new Map<string, number>();
    const scopeOf = (name: string): number => {
      const known = scopeIndex.get(name);
      if (known !== undefined) return known;
      scopes.push(name);
      scopeIndex.set(name, scopes.length - 1);
      return scopes.length - 1;
    };
    const bindings: BindingRow[] = [];
    const calls: CallRow[] = [];
    const functions: FunctionRow[] = [];
    const walker = this.source.scopes();
    const at = candidates.map((index) => ({ index, scope: walker.at(index).scope }));
    const globals = new Map<string, Set<string>>();
    const nonlocals = new Map<string, Set<string>>();
    for (const { index, scope } of at) {
      const { global, nonlocal } = this.line(index);
      for (const name of global) put(globals, scope, name);
      for (const name of nonlocal) put(nonlocals, scope, name);
    }
    for (const { index, scope } of at) {
      const { bound, called } = this.line(index);
      for (const { target, value, start, end } of bound) {
        if (!this.wanted.has(lastWord(target))) continue;
        const extent = this.statements.extent(start, end);
        const kept = small(value);
        if (globals.get(scope)?.has(target) === true)
          bindings.push([scopeOf("<module>"), target, kept, extent, ["G"]]);
        else if (nonlocals.get(scope)?.has(target) === true) {
          for (let outer = outerOf(scope); outer !== undefined; outer = outerOf(outer))
            bindings.push([scopeOf(outer), target, ["?", "an assignment by `nonlocal`"], extent, ["G"]]);
        } else bindings.push([scopeOf(scope), target, kept, extent, this.surroundings.blocksOn(index)]);
      }
      for (const { call, start, end, from, to } of called) {
        if (!this.isOfInterest(call)) continue;
        calls.push([
          scopeOf(scope),
          call[1],
          call[2].map((value) => this.argument(value)),
          call[3].map(([name, value]) => [name, this.argument(value)]),
          this.statements.extent(from, to),
          this.source.digest(start, end),
          this.surroundings.blocksOn(index),
        ]);
      }
      const definition = this.definition(index);
      if (definition === undefined) continue;
      const { name, parameters } = definition;
      const isWanted = this.wanted.has(name) || parameters.some(([parameter]) => this.wanted.has(parameter));
      if (!isWanted) continue;
      const qualified = scope === "<module>" ? name : `${scope}.${name}`;
      const row = readFunction(this.statements, this.surroundings, index, qualified, parameters);
      functions.push([
        row[0],
        row[1].map(([parameter, kind, value, annotation]) => [
          parameter,
          kind,
          value === 0 ? 0 : small(value),
          annotation,
        ]),
        row[2].map(small),
        row[3].map(small),
        row[4],
      ]);
    }
    const imports = readImports(this.source);
    const isNothing = bindings.length === 0 && calls.length === 0 && functions.length === 0;
    if (isNothing && !imports.some(([name]) => name === "*" || this.wanted.has(name) || isPortName(name)))
      return undefined;
    const called = this.called(new Set(calls.map((call) => lastWord(call[1]))), imports);
    return { scopes, imports, classes: this.classes(), functions, bindings, calls, called };
  }

  /** An argument as it is kept: what holds no port only as far as it is short. */
  private argument(value: Expression): Expression {
    if (JSON.stringify(value).length < 60 || isPortArgument(value) || this.isCarrier(value))
      return small(value);
    return ["?", "an argument that holds no port"];
  }

  private classes(): ClassRow[] {
    const { scan, outline } = this.source;
    const walker = this.source.scopes();
    const found: ClassRow[] = [];
    for (let index = 0; index < scan.words.length && found.length < 500; index++) {
      if (scan.words.at(index) !== classWord) continue;
      const header = outline.header(index);
      if (header === undefined) continue;
      const text = this.source.text(header.start, header.colon);
      const match = /^class\s+(\w+)\s*/.exec(text);
      const name = match?.[1];
      if (match === null || name === undefined) continue;
      const { scope } = walker.at(index);
      found.push([
        scope === "<module>" ? name : `${scope}.${name}`,
        dottedOf(text.slice(match[0].length)),
        this.decoratorsOf(index),
        this.source.line(header.start),
      ]);
    }
    return found;
  }

  private decoratorsOf(index: number): string[] {
    const { scan } = this.source;
    const found: string[] = [];
    for (let line = index - 1; line >= 0 && this.source.bytes[scan.starts.at(line)] === 0x40; line--) {
      const text = this.source.text(scan.starts.at(line) + 1, scan.ends.at(line));
      found.push(/^\s*([\w.]+)/.exec(text)?.[1] ?? "?");
    }
    return found;
  }

  /** The classes and imported functions that are called and no row tells how; with `()` where nothing is handed on. */
  private called(kept: ReadonlySet<string>, imports: NamesFact["imports"]): string[] {
    const found = new Set<string>();
    const text = latinText(this.source);
    for (const [, name, close] of text.matchAll(/\b([A-Z]\w*)\((\))?/g)) {
      if (name === undefined || /Error$|Exception$|Warning$/.test(name)) continue;
      if (close !== undefined) found.add(`${name}()`);
      else if (!kept.has(name)) found.add(name);
      if (found.size > 200) break;
    }
    const functions = imports
      .map(([name]) => name)
      .filter((name) => /^[a-z_]\w*$/.test(name) && !kept.has(name));
    if (functions.length > 0) {
      for (const [, name, close] of text.matchAll(
        new RegExp(`(?<![.\\w])(${functions.join("|")})\\((\\))?`, "g"),
      ))
        found.add(close === undefined ? (name ?? "") : `${name}()`);
    }
    return [...found];
  }
}

function argumentsIn([, , positional, keywords]: CallExpression): Expression[] {
  return [...positional, ...keywords.map(([, value]) => value)];
}

function small(value: Expression): Expression {
  return JSON.stringify(value).length > longestRow ? ["?", "an expression too large to follow"] : value;
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

/** The scope around a scope; `undefined` for the module's. */
function outerOf(scope: string): string | undefined {
  const dot = scope.lastIndexOf(".");
  return dot < 0 ? undefined : scope.slice(0, dot);
}
