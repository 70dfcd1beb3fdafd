import { codeOf, type PythonSource } from "@pawl/parser";
import type { Expression } from "../model/expression.ts";
import { dottedOf } from "./dotted-text.ts";
import { type Bound, type LineFacts, readLine } from "./line-reader.ts";
import { latinText, linesWith, mayBind } from "./look.ts";
import type { BindingRow, CallRow, ClassRow, FunctionRow, NamesFact, ParameterRow } from "./names-fact.ts";
import {
  isClass,
  isPortArgument,
  isPortCall,
  isPortName,
  isPortNumber,
  isPortValue,
  lastWord,
  namesIn,
} from "./port-words.ts";
import { readCalled } from "./read-called.ts";
import { readFunction, readParameters } from "./read-function.ts";
import { readImports } from "./read-imports.ts";
import type { CallExpression, Statements } from "./statements.ts";
import { Surroundings } from "./surroundings.ts";

const classWord = codeOf("class");
const defWord = codeOf("def");
const asyncWord = codeOf("async");
const globalWord = codeOf("global");
const nonlocalWord = codeOf("nonlocal");
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
  /** The `def` lines in whose functions a port is spoken of: what others bind to their own names is of no interest. */
  private readonly live = new Set<number>();
  /** The functions of the file that take a port. */
  private readonly fed = new Set<string>();
  private readonly candidates = new Set<number>();
  private pending: string[] = [];

  constructor(source: PythonSource, statements: Statements) {
    this.source = source;
    this.statements = statements;
    this.surroundings = new Surroundings(source);
  }

  /** The fact, from the lines that may tell of a port. */
  read(seeds: readonly number[]): NamesFact | undefined {
    for (const index of seeds) {
      this.candidates.add(index);
      this.seed(index);
    }
    for (let round = 0; round < mostRounds && this.pending.length > 0; round++) {
      const looked = this.pending;
      this.pending = [];
      const pattern = new RegExp(`\\b(?:${looked.join("|")})\\b`, "g");
      const text = latinText(this.source);
      // Where a port goes is of interest, of all else only what it is.
      const wanted = (index: number, at: number, end: number): boolean => {
        const word = text.slice(at, end);
        if (this.fed.has(word)) this.line(index);
        if (this.candidates.has(index) || this.fed.has(word)) return true;
        return (this.carriers.has(word) && this.isLive(index)) || mayBind(this.source, index, at, end);
      };
      for (const index of linesWith(this.source, pattern, wanted)) this.candidates.add(index);
      // What was looked at before may hold more of what is wanted now.
      for (const index of [...this.candidates]) this.follow(index);
    }
    // Of the names that came last not all lines were seen.
    for (const name of this.pending) this.wanted.delete(name);
    return this.emit([...this.candidates].sort((one, other) => one - other));
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
    const code = this.source.scan.words.at(index);
    if (code !== defWord && code !== asyncWord) return undefined;
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

  /** The `def` lines around a line. */
  private functionsAround(index: number): number[] {
    const found: number[] = [];
    for (let at = this.surroundings.parent(index), depth = 0; at >= 0 && depth < 100; depth++) {
      if (this.surroundings.word(at) === "def") found.push(at);
      at = this.surroundings.parent(at);
    }
    return found;
  }

  private makeLive(index: number): void {
    for (const at of this.functionsAround(index)) {
      this.live.add(at);
      this.candidates.add(at);
    }
  }

  /** Whether a line is at the top, directly in a class, or in a function in which a port is spoken of. */
  private isLive(index: number): boolean {
    for (let at = this.surroundings.parent(index); at >= 0; at = this.surroundings.parent(at)) {
      if (this.surroundings.word(at) === "def") return this.live.has(at);
    }
    return true;
  }

  /** Notes the names on a line that may hold a port. */
  private seed(index: number): void {
    const definition = this.definition(index);
    if (definition !== undefined) {
      if (isPortName(definition.name)) this.want(definition.name, false);
      for (const [name, , value] of definition.parameters) {
        if (isPortName(name) || (value !== 0 && (isPortValue(value) || isPortNumber(value))))
          this.want(name, true);
      }
    }
    const { bound, called } = this.line(index);
    for (const { target, value } of bound) {
      const name = lastWord(target);
      // Numbers are everywhere; one with a name that is no port's is of interest as a constant.
      const isOfInterest =
        value[0] === "n"
          ? isPortName(name) || isPortNumber(value) || (value[1] >= 10 && constant.test(name))
          : isPortName(name) || isPortValue(value);
      if (!isOfInterest) continue;
      this.want(name, isPortName(name) || !constant.test(name));
      this.makeLive(index);
    }
    for (const { call } of called) {
      if (this.isOfInterest(call, index)) this.wantCall(call);
      else if (sites.test(lastWord(call[1]))) for (const part of argumentsIn(call)) this.wantAll(part);
      else continue;
      this.makeLive(index);
    }
  }

  /** Wants what the wanted names on a line are made of. */
  private follow(index: number): void {
    const definition = this.definition(index);
    if (definition !== undefined) this.followFunction(index, definition);
    for (const { target, value } of this.relevant(index)) {
      if (this.isCarrier(value)) this.want(lastWord(target), true);
      if (!this.wanted.has(lastWord(target))) continue;
      this.makeLive(index);
      this.wantAll(value);
      const dot = target.lastIndexOf(".");
      if (dot > 0) this.wantAll(["name", target.slice(0, dot)]);
    }
    if (!this.isRead(index)) return;
    const { called, global, nonlocal } = this.line(index);
    if ([...global, ...nonlocal].some((name) => this.wanted.has(name))) this.makeLive(index);
    for (const { call } of called) {
      if (!this.isOfInterest(call, index)) continue;
      this.makeLive(index);
      this.wantCall(call);
    }
  }

  private followFunction(index: number, { name: called, parameters }: Definition): void {
    if (this.wanted.has(called) && (isPortName(called) || !this.fed.has(called)) && !this.live.has(index)) {
      this.live.add(index);
      for (const value of readFunction(this.statements, this.surroundings, index, "", [])[2])
        this.wantAll(value);
    }
    if (!this.live.has(index)) return;
    for (const [name, , value] of parameters) {
      if (!this.wanted.has(name)) continue;
      this.feed(index, called);
      if (value !== 0) this.wantAll(value);
    }
  }

  /** Whether a line can matter: it is in a function of interest, or may give a value to an attribute. */
  private isRead(index: number): boolean {
    if (this.lines.has(index) || this.isLive(index)) return true;
    const { starts, ends, words } = this.source.scan;
    if (words.at(index) === globalWord || words.at(index) === nonlocalWord) return true;
    const text = latinText(this.source).slice(starts.at(index), ends.at(index));
    return text.includes("=") && text.includes(".");
  }

  /** What a line gives to names that others may see: a local name matters only where its function does. */
  private relevant(index: number): readonly Bound[] {
    if (!this.isRead(index)) return [];
    const { bound } = this.line(index);
    return this.isLive(index) ? bound : bound.filter(({ target }) => target.includes("."));
  }

  private isOfInterest(call: CallExpression, index: number): boolean {
    if (handsConstant(call)) return true;
    return isPortCall(call) || this.fed.has(lastWord(call[1])) || (this.isLive(index) && this.carries(call));
  }

  /** What a call hands on, and on what it is called. */
  private wantCall(call: CallExpression): void {
    const dot = call[1].lastIndexOf(".");
    if (dot > 0) this.wantAll(["name", call[1].slice(0, dot)]);
    const isFed = this.fed.has(lastWord(call[1]));
    for (const part of argumentsIn(call)) {
      if (isFed || isConstant(part) || isPortArgument(part) || this.isCarrier(part)) this.wantAll(part);
    }
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

  /** Makes all calls of a function of the file of interest; those of a constructor are calls of its class. */
  private feed(index: number, name: string): void {
    const called = name === "__init__" ? this.nameOf(this.surroundings.parent(index)) : name;
    if (called === undefined || called.startsWith("__") || this.fed.has(called)) return;
    this.fed.add(called);
    this.want(called, true);
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
      if (!this.isRead(index)) continue;
      const { global, nonlocal } = this.line(index);
      for (const name of global) put(globals, scope, name);
      for (const name of nonlocal) put(nonlocals, scope, name);
    }
    for (const { index, scope } of at) {
      const isRead = this.isRead(index);
      for (const { target, value, start, end } of this.relevant(index)) {
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
      for (const { call, start, end, from, to } of isRead ? this.line(index).called : []) {
        if (!this.isOfInterest(call, index)) continue;
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
      const isMember = this.wanted.has(name) && !this.fed.has(name);
      if (!isMember && !this.live.has(index)) continue;
      const qualified = scope === "<module>" ? name : `${scope}.${name}`;
      if (this.live.has(index)) scopeOf(qualified);
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
    if (
      isNothing &&
      !imports.some(
        ([name, target]) => name === "*" || this.wanted.has(name) || target.split(".").some(isPortName),
      )
    )
      return undefined;
    const called = readCalled(this.source, calls);
    return { scopes, imports, classes: this.classes(), functions, bindings, calls, called };
  }

  /** An argument as it is kept: what holds no port only as far as it is short. */
  private argument(value: Expression): Expression {
    if (
      JSON.stringify(value).length < 60 ||
      isConstant(value) ||
      isPortArgument(value) ||
      this.isCarrier(value)
    )
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
}

/** Whether a function that is known by its name is handed a constant, or an object that is made for it. */
function handsConstant(call: CallExpression): boolean {
  return !call[1].includes(".") && !/Error$|Exception$/.test(call[1]) && argumentsIn(call).some(isConstant);
}

function isConstant(value: Expression): boolean {
  switch (value[0]) {
    case "name":
      return constant.test(lastWord(value[1]));
    case "get":
    case "int":
      return isConstant(value[1]);
    case "op":
      return isConstant(value[2]) || isConstant(value[3]);
    case "or":
    case "if":
      return isConstant(value[1]) || isConstant(value[2]);
    case "call":
      return isClass(value[1]);
    default:
      return false;
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
