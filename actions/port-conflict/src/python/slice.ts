import type { Expression } from "../model/expression.ts";
import { Families } from "./families.ts";
import { type FileLines, MODULE } from "./file-lines.ts";
import type { Occurrence } from "./file-text.ts";
import { isOfPython } from "./is-of-python.ts";
import type { Bound, Called } from "./line-reader.ts";
import { isHandingOn } from "./may-hand.ts";
import { lastWord } from "./port-words.ts";
import { pruned } from "./prune.ts";
import { isSplat } from "./read-expression.ts";
import { readDecorators, readReturns } from "./read-function.ts";
import type { CallExpression } from "./statements.ts";

/** More is asked only of a file that is data, or that was written to be slow to read. */
const mostQuestions = 3000;
const mostCalls = 1500;

/** A row that is kept: what is bound on a line, and how the scope knows of it. */
export interface KeptBinding {
  readonly bound: Bound;
  readonly line: number;
  readonly scope: number;
  readonly by?: "global" | "nonlocal";
}

export interface KeptCall {
  readonly called: Called;
  readonly line: number;
}

/** A call that is kept, with the arguments that are: no other is asked for. */
export interface WantedCall extends KeptCall {
  readonly values: Set<Expression>;
}

/** Of a function, what is asked: its parameters by name, and whether what it returns is. */
export interface KeptFunction {
  readonly parameters: Set<string>;
  returns: boolean;
}

/**
 * What the values that are wanted are made of, followed backwards: a name in the scope that it stands in and those around,
 * an attribute wherever the file assigns it, a parameter to the calls of its function. Imports end it.
 */
export class Slice {
  readonly bindings = new Map<string, KeptBinding>();
  readonly functions = new Map<number, KeptFunction>();
  readonly classes = new Set<number>();
  readonly calls = new Map<string, WantedCall>();
  /** The scopes in which names were asked for: what is not among their rows is not theirs. */
  readonly scopes = new Set<number>();
  /** The words that were asked for anywhere. */
  readonly asked = new Set<string>();
  /** By the words of the functions and classes whose calls are followed, the parameters that are, with their places. */
  readonly feeds = new Map<string, Map<string, Set<number>>>();
  readonly lines: FileLines;
  private families: Families | undefined;
  private readonly callers = new Map<string, readonly KeptCall[]>();
  private readonly names = new Set<string>();
  private readonly attributes = new Set<string>();
  private readonly work: (() => void)[] = [];
  private questions = 0;

  constructor(lines: FileLines) {
    this.lines = lines;
  }

  /** Follows all that was wanted so far, and what it leads to. */
  run(): void {
    for (let next = this.work.pop(); next !== undefined; next = this.work.pop()) next();
  }

  /** Wants what an expression in a scope is made of. `via` is the function whose own call is known where it is asked. */
  want(value: Expression, scope: number, via = MODULE, depth = 0): void {
    if (depth > 30) return;
    const inside = (part: Expression): void => this.want(part, scope, via, depth + 1);
    switch (value[0]) {
      case "name":
        this.dotted(value[1], scope, via);
        return;
      case "cat":
      case "list":
        value[1].forEach(inside);
        return;
      case "map":
        for (const [, part] of value[1]) inside(part);
        return;
      case "int":
      case "get":
      case "each":
        inside(value[1]);
        return;
      case "op":
        inside(value[2]);
        inside(value[3]);
        return;
      case "or":
      case "if":
      case "range":
        inside(value[1]);
        inside(value[2]);
        return;
      case "call":
        this.dotted(`${value[1]}()`, scope, via);
        value[2].forEach(inside);
        for (const [, part] of value[3]) inside(part);
        return;
      default:
    }
  }

  /** Wants a dotted name as it is used in a scope. */
  dotted(name: string, scope: number, via = MODULE): void {
    const [root = "", ...rest] = name.split(".");
    const bare = withoutCall(root);
    if (bare === "?") return;
    if (bare === "self" || bare === "cls" || bare === "super") {
      if (via >= 0 || scope >= 0) this.note(scope);
      const [first = "", ...others] = rest;
      this.attribute(withoutCall(first), this.lines.classAround(scope));
      for (const part of others) this.attribute(withoutCall(part));
      return;
    }
    this.name(bare, scope, via, bare !== root);
    if (rest.length === 0) return;
    const target = this.lines.imports.get(bare);
    for (const part of rest) {
      if (target === undefined) this.attribute(withoutCall(part));
      else this.foreign(bare, withoutCall(part));
    }
  }

  private note(scope: number): void {
    this.scopes.add(scope);
  }

  private later(key: string, step: () => void): boolean {
    if (this.names.has(key)) return false;
    this.names.add(key);
    if (++this.questions > mostQuestions) return false;
    this.work.push(step);
    return true;
  }

  /** Wants a name as it is used in a scope. */
  name(name: string, scope: number, via = MODULE, called = false): void {
    if (name === "" || notNames.has(name)) return;
    this.note(scope);
    this.asked.add(name);
    const asked = this.later(`${scope} ${name} ${via} ${called}`, () => {
      for (let at = scope; ; at = this.lines.scope(at)) {
        if ((at === scope || !this.lines.isClass(at)) && this.inScope(at, name, via, called)) return;
        if (at < 0) return;
      }
    });
    if (!asked && this.questions > mostQuestions) this.giveUp(name, scope);
  }

  /** A name that was not looked for is one of which nothing is known. */
  private giveUp(name: string, scope: number): void {
    const bound: Bound = { target: name, value: ["?", "one of too many names"], start: 0, end: 0 };
    this.bindings.set(`${scope} ${name} ?`, { bound, line: Math.max(scope, 0), scope });
  }

  /** Keeps all that binds a name in one scope, and wants what that is made of; false where nothing does. */
  inScope(scope: number, name: string, via = MODULE, called = false): boolean {
    const { lines } = this;
    // Declared here, bound outside.
    if (lines.declared("nonlocal", name).includes(scope)) return false;
    if (lines.declared("global", name).includes(scope)) return false;
    let found = false;
    for (const own of lines.declared("nonlocal", name)) {
      if (scope === MODULE || !this.isInside(own, scope)) continue;
      found = true;
      this.giveUp(name, scope);
    }
    if (scope === MODULE)
      for (const own of lines.declared("global", name)) found = this.byGlobal(own, name) || found;
    for (const { line, at, end } of lines.occurrences(name, scope)) {
      if (lines.text.isAttribute(at)) continue;
      if (lines.isHead(line)) {
        if (line === scope && this.isParameter(line, name)) {
          found = true;
          if (line === via) this.function(line).parameters.add(name);
          else this.feed(line, name);
        }
        if (lines.scope(line) === scope && lines.nameOf(line) === name) {
          found = true;
          if (lines.isClass(line)) this.class(line);
          else if (called) this.returnsOf(line);
        }
        if (lines.scopeOfBody(line) !== scope) continue;
      }
      const own = lines.scopeOfBody(line);
      if (own !== scope) continue;
      if (!lines.text.mayBind(line, at, end)) continue;
      for (const bound of lines.read(line).bound) {
        if (bound.target !== name) continue;
        found = true;
        this.keep({ bound, line, scope }, via);
      }
    }
    return found;
  }

  private isParameter(line: number, name: string): boolean {
    return this.lines.parameters(line).some(([parameter]) => parameter === name);
  }

  private isInside(scope: number, outer: number): boolean {
    for (let at = scope; at >= 0; at = this.lines.scope(at)) if (at === outer) return true;
    return outer === MODULE;
  }

  private byGlobal(scope: number, name: string): boolean {
    let found = false;
    for (const { line, at, end } of this.lines.occurrences(name, scope)) {
      if (this.lines.scopeOfBody(line) !== scope || this.lines.text.isAttribute(at)) continue;
      if (!this.lines.text.mayBind(line, at, end)) continue;
      for (const bound of this.lines.read(line).bound) {
        if (bound.target !== name) continue;
        found = true;
        this.keep({ bound, line, scope, by: "global" });
      }
    }
    return found;
  }

  private keep(given: KeptBinding, via = MODULE): void {
    const { line, scope } = given;
    const { target, start, end } = given.bound;
    const bound = { target, value: pruned(given.bound.value, this.lines), start, end };
    const key = `${line} ${bound.start} ${bound.target} ${JSON.stringify(bound.value)} ${via}`;
    if (this.bindings.has(key)) return;
    this.bindings.set(key, { ...given, bound });
    this.note(scope);
    this.want(bound.value, scope, via);
  }

  /** Wants an attribute: of whatever the file assigns it, and of its classes, or of the family of one class alone. */
  attribute(name: string, owner?: number): void {
    const family = owner === undefined ? MODULE : this.familyOf(owner);
    if (name === "" || this.attributes.has(`${name} ${MODULE}`) || this.attributes.has(`${name} ${family}`)) return;
    this.attributes.add(`${name} ${family}`);
    this.asked.add(name);
    this.later(`.${name} ${family}`, () => {
      for (const { line, at, end } of this.lines.text.occurrences(`.${name}`))
        this.member(name, { line, at: at + 1, end }, family);
      for (const occurrence of this.lines.outside(name))
        if (!this.lines.text.isAttribute(occurrence.at)) this.member(name, occurrence, family);
    });
  }

  private familyOf(line: number): number {
    this.families ??= new Families(this.lines);
    return this.families.of(line);
  }

  private member(name: string, { line, at, end }: Occurrence, family: number): void {
    const { lines } = this;
    const scope = lines.scope(line);
    const owner = family === MODULE ? undefined : lines.classAround(scope);
    const isOther = owner === undefined ? family !== MODULE : this.familyOf(owner) !== family;
    if (lines.text.isAttribute(at)) {
      if (isOther && lines.text.isOfSelf(at)) return;
      if (lines.text.mayBind(line, at, end)) this.assigned(line, (target) => lastWord(target) === name);
    } else if (lines.isClass(scope) && !isOther) {
      if (lines.isHead(line) && lines.nameOf(line) === name) {
        if (lines.isClass(line)) this.class(line);
        else this.returnsOf(line);
      } else if (lines.text.mayBind(line, at, end)) {
        for (const bound of lines.read(line).bound) {
          if (bound.target !== name) continue;
          this.keep({ bound, line, scope });
          this.fields(scope, name);
        }
      }
    }
  }

  private assigned(line: number, wanted: (target: string) => boolean): void {
    const scope = this.lines.scopeOfBody(line);
    for (const bound of this.lines.read(line).bound) {
      const dot = bound.target.lastIndexOf(".");
      if (dot < 0 || !wanted(bound.target)) continue;
      this.keep({ bound, line, scope });
      const receiver = bound.target.slice(0, dot);
      if (!receiver.startsWith("?")) this.dotted(receiver, scope);
    }
  }

  /** Wants what the file assigns to an attribute of what it imports. */
  private foreign(root: string, name: string): void {
    if (name === "") return;
    this.asked.add(name);
    this.later(`${root}.${name}`, () => {
      for (const { line, at, end } of this.lines.text.occurrences(`${root}.${name}`)) {
        if (!this.lines.text.mayBind(line, at, end)) continue;
        this.assigned(line, (target) => target === `${root}.${name}`);
      }
    });
    // The class of an argparse flag is none: what adds the flag is a call.
  }

  private function(line: number): KeptFunction {
    const known = this.functions.get(line);
    if (known !== undefined) return known;
    const kept: KeptFunction = { parameters: new Set(), returns: false };
    this.functions.set(line, kept);
    const outer = this.lines.scope(line);
    if (this.lines.isClass(outer)) this.class(outer);
    for (const decorator of readDecorators(this.lines.statements, line))
      if (decorator[0] === "call") this.want(decorator, outer);
    return kept;
  }

  /** Wants what a function gives. */
  returnsOf(line: number): void {
    const kept = this.function(line);
    if (kept.returns) return;
    kept.returns = true;
    this.note(line);
    for (const value of readReturns(this.lines.statements, this.lines.surroundings, line))
      this.want(pruned(value, this.lines), line, line);
    for (const [name] of this.lines.parameters(line)) this.defaultOf(line, name);
  }

  private defaultOf(line: number, name: string): void {
    const outer = this.lines.scope(line);
    const row = this.lines.parameters(line).find(([parameter]) => parameter === name);
    if (row === undefined) return;
    if (row[2] !== 0) this.want(pruned(row[2], this.lines), outer);
    const type = /^[\w.]+/.exec(row[3])?.[0];
    if (type !== undefined && !plainTypes.has(type)) this.dotted(type, outer);
  }

  /** Wants what is given to a parameter: by its default, and by all calls in the file. */
  feed(line: number, name: string): void {
    const kept = this.function(line);
    const called = this.calledName(line);
    if (this.feeds.get(called)?.has(name) === true && kept.parameters.has(name)) return;
    kept.parameters.add(name);
    this.note(line);
    this.defaultOf(line, name);
    const owner = this.lines.scope(line);
    const position = this.lines.parameters(line).findIndex(([parameter]) => parameter === name);
    if (this.lines.isClass(owner) && called === this.lines.nameOf(owner)) this.making(owner, name, position);
    else this.callsOf(called, name, position);
  }

  private calledName(line: number): string {
    const name = this.lines.nameOf(line);
    const owner = this.lines.scope(line);
    return this.lines.isClass(owner) && (name === "__init__" || name === "__new__")
      ? this.lines.nameOf(owner)
      : name;
  }

  /** Wants what the objects of a class with fields are made with. */
  fields(scope: number, name: string): void {
    this.class(scope);
    if (this.hasFields(scope)) this.making(scope, name, MODULE);
  }

  /** Whether what a class holds may be given where it is made: by its decorator, or by what it inherits. */
  private hasFields(scope: number): boolean {
    if (this.lines.decoratorsOf(scope).length > 0) return true;
    return this.lines.basesOf(scope).some((base) => {
      const target = this.lines.imports.get(base.split(".")[0] ?? base);
      return /NamedTuple|Struct|Model|Settings/.test(base) || target === undefined
        ? !plainBases.test(base)
        : !isOfPython(target);
    });
  }

  /** Wants what all calls that make objects of a class, or of those of the file that inherit from it, give to a name. */
  private making(scope: number, parameter: string, position: number): void {
    const name = this.lines.nameOf(scope);
    if (this.feeds.get(name)?.has(parameter) === true) return;
    this.callsOf(name, parameter, position);
    this.callsOf("__init__", parameter, position);
    this.callsOf("cls", parameter, position);
    for (const { line } of this.lines.text.occurrences(name)) {
      if (!this.lines.isClass(line) || line === scope) continue;
      if (!this.lines.basesOf(line).some((base) => lastWord(base) === name)) continue;
      this.class(line);
      this.making(line, parameter, position);
    }
  }

  /** Keeps a class, and wants to know its bases. */
  class(line: number): void {
    if (this.classes.has(line)) return;
    this.classes.add(line);
    const outer = this.lines.scope(line);
    if (this.lines.isClass(outer)) this.class(outer);
    for (const base of this.lines.basesOf(line)) if (base !== "?") this.dotted(base, outer);
  }

  private callsOf(name: string, parameter: string, position: number): void {
    let fed = this.feeds.get(name);
    if (fed === undefined) {
      fed = new Map();
      this.feeds.set(name, fed);
    }
    const known = fed.get(parameter);
    if (known?.has(position) === true) return;
    fed.set(parameter, new Set([...(known ?? []), position]));
    this.later(`call ${name} ${parameter} ${position}`, () => {
      for (const kept of this.callsBy(name)) this.given(kept, parameter, position);
    });
  }

  /** The calls of a name, and those that hand a function of the name on. */
  callsBy(name: string): readonly KeptCall[] {
    const known = this.callers.get(name);
    if (known !== undefined) return known;
    const found: KeptCall[] = [];
    const { text } = this.lines.text;
    for (const { line, end } of this.lines.text.occurrences(name)) {
      if (this.lines.isHead(line) && this.lines.nameOf(line) === name) continue;
      let next = end;
      while (text.charCodeAt(next) === 0x20) next++;
      const isCall = text.charCodeAt(next) === 0x28;
      if (!isCall && !handing.test(text.slice(this.lines.source.scan.starts.at(line), end))) continue;
      for (const called of this.lines.read(line).called) {
        if (lastWord(called.callee) === name || (isHandingOn(called.callee) && hands(called.call, name))) found.push({ called, line });
      }
    }
    this.callers.set(name, found);
    return found;
  }

  /** Whether a call has a row. */
  isKept({ called, line }: KeptCall): boolean {
    return this.calls.has(keyOf(called, line));
  }

  /** Whether calls may be missing because there are too many. */
  get isFull(): boolean {
    return this.calls.size >= mostCalls || this.questions > mostQuestions;
  }

  /** Keeps a call of which one parameter is wanted, if it is given there; it may stand one place earlier. */
  private given({ called, line }: KeptCall, parameter: string, position: number): void {
    const { call } = called;
    if (isHandingOn(called.callee)) {
      this.call({ called, line });
      return;
    }
    const [, , positional, keywords] = call;
    const splat = positional.findIndex(isSplat);
    if (splat >= 0 || keywords.some(([name]) => name === "**")) this.argument({ called, line }, undefined);
    for (const [name, value] of keywords) if (name === parameter) this.argument({ called, line }, value);
    // Fields have an order that is not followed.
    if (position < 0 && positional.length > 0) this.argument({ called, line }, undefined);
    for (const at of position < 0 ? [] : [position, position - 1]) {
      const value = positional[at];
      if (value !== undefined) this.argument({ called, line }, value);
    }
  }

  private argument(kept: KeptCall, value: Expression | undefined): void {
    const { called, line } = kept;
    const key = keyOf(called, line);
    let wanted = this.calls.get(key);
    if (wanted === undefined) {
      if (this.calls.size >= mostCalls) return;
      wanted = { called, line, values: new Set() };
      this.calls.set(key, wanted);
      this.callee(called.callee, this.lines.scopeOfBody(line));
    }
    if (value === undefined || wanted.values.has(value)) return;
    wanted.values.add(value);
    this.want(pruned(value, this.lines), this.lines.scopeOfBody(line));
  }

  private callee(name: string, scope: number): void {
    this.note(scope);
    const dot = name.lastIndexOf(".");
    if (dot > 0) this.dotted(name.slice(0, dot), scope);
    else this.name(name, scope);
  }

  /** Keeps a call, and wants what its arguments are made of. */
  call(kept: KeptCall, wanted: (value: Expression) => boolean = () => true): void {
    const [, , positional, keywords] = kept.called.call;
    this.argument(kept, undefined);
    for (const part of positional) if (wanted(part)) this.argument(kept, part);
    for (const [, part] of keywords) if (wanted(part)) this.argument(kept, part);
  }
}

const handing =
  /\b(?:Thread|Process|Timer|partial|submit|run_in_executor|to_thread|apply_async|start_new_thread|spawn)\(/;

/** Whether a call hands on a function of the name. */
function hands([, , positional, keywords]: CallExpression, name: string): boolean {
  const given = [...positional, ...keywords.map(([, value]) => value)];
  return given.some((value) => value[0] === "name" && lastWord(value[1]) === name);
}

function keyOf({ from, to }: Called, line: number): string {
  return `${line} ${from} ${to}`;
}

function withoutCall(part: string): string {
  return part.endsWith("()") ? part.slice(0, -2) : part;
}

const plainBases = /^(?:object|Exception|\w+Error|dict|list|tuple|str|int|type)$/;
const notNames: ReadonlySet<string> = new Set([
  "int",
  "str",
  "len",
  "format",
  "range",
  "list",
  "tuple",
  "True",
  "False",
  "None",
]);
const plainTypes: ReadonlySet<string> = new Set([
  "int",
  "str",
  "float",
  "bool",
  "Optional",
  "Union",
  "Any",
  "bytes",
  "None",
  "dict",
  "list",
]);
