import type { Expression } from "../model/expression.ts";
import { type FileLines, MODULE } from "./file-lines.ts";
import type { KeptBinding, KeptFunction, WantedCall } from "./kept.ts";
import { pruned } from "./prune.ts";
import { SliceCalls } from "./slice-calls.ts";
import { SliceDefinitions } from "./slice-definitions.ts";
import { SliceMembers } from "./slice-members.ts";

/** More is asked only of a file that is data, or that was written to be slow to read. */
const mostQuestions = 3000;

/**
 * What the values that are wanted are made of, followed backwards: a name in the scope that it stands in and those around,
 * an attribute wherever the file assigns it, a parameter to the calls of its function. Imports end it.
 */
export class Slice {
  readonly lines: FileLines;
  readonly bindings = new Map<string, KeptBinding>();
  readonly functions = new Map<number, KeptFunction>();
  readonly classes = new Set<number>();
  readonly wantedCalls = new Map<string, WantedCall>();
  /** The scopes in which names were asked for: what is not among their rows is not theirs. */
  readonly scopes = new Set<number>();
  /** The words that were asked for anywhere. */
  readonly asked = new Set<string>();
  /** By the words of the functions and classes whose calls are followed, the parameters that are, with their places. */
  readonly feeds = new Map<string, Map<string, Set<number>>>();
  readonly members: SliceMembers;
  readonly definitions: SliceDefinitions;
  readonly calls: SliceCalls;
  private readonly questions = new Set<string>();
  private readonly work: (() => void)[] = [];

  constructor(lines: FileLines) {
    this.lines = lines;
    this.members = new SliceMembers(this);
    this.definitions = new SliceDefinitions(this);
    this.calls = new SliceCalls(this);
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
      case "of":
        inside(value[1]);
        for (const part of value[2][2]) inside(part);
        for (const [, part] of value[2][3]) inside(part);
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
      this.members.attribute(withoutCall(first), this.lines.classAround(scope));
      for (const part of others) this.members.attribute(withoutCall(part));
      return;
    }
    this.name(bare, scope, via, bare !== root);
    if (rest.length === 0) return;
    const target = this.lines.imports.get(bare);
    for (const part of rest) {
      if (target === undefined) this.members.attribute(withoutCall(part));
      else this.members.foreign(bare, withoutCall(part));
    }
  }

  note(scope: number): void {
    this.scopes.add(scope);
  }

  later(key: string, step: () => void): void {
    if (this.questions.has(key)) return;
    this.questions.add(key);
    if (!this.isFull) this.work.push(step);
  }

  /** Whether not all that was asked for was looked for. */
  get isFull(): boolean {
    return this.questions.size > mostQuestions || this.calls.isFull;
  }

  /** Wants a name as it is used in a scope. */
  name(name: string, scope: number, via = MODULE, called = false): void {
    if (name === "" || notNames.has(name)) return;
    this.note(scope);
    this.asked.add(name);
    this.later(`${scope} ${name} ${via} ${called}`, () => {
      for (let at = scope; ; at = this.lines.scope(at)) {
        if ((at === scope || !this.lines.isClass(at)) && this.inScope(at, name, via, called)) return;
        if (at < 0) return;
      }
    });
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
      this.bindings.set(`${scope} ${name} ?`, {
        bound: { target: name, value: ["?", "an assignment by `nonlocal`"], start: 0, end: 0 },
        line: Math.max(scope, 0),
        scope,
      });
    }
    if (scope === MODULE)
      for (const own of lines.declared("global", name)) found = this.byGlobal(own, name) || found;
    for (const { line, at, end } of lines.occurrences(name, scope)) {
      if (lines.text.isAttribute(at)) continue;
      if (lines.isHead(line)) {
        if (line === scope && this.isParameter(line, name)) {
          found = true;
          if (line === via) this.definitions.function(line).parameters.add(name);
          else this.definitions.feed(line, name);
        }
        if (lines.scope(line) === scope && lines.nameOf(line) === name) {
          found = true;
          if (lines.isClass(line)) this.definitions.class(line);
          else if (called) this.definitions.returnsOf(line);
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

  keep(given: KeptBinding, via = MODULE): void {
    const { line, scope } = given;
    const { target, start, end } = given.bound;
    const bound = { target, value: pruned(given.bound.value, this.lines), start, end };
    const key = `${line} ${bound.start} ${bound.target} ${JSON.stringify(bound.value)} ${via}`;
    if (this.bindings.has(key)) return;
    this.bindings.set(key, { ...given, bound });
    this.note(scope);
    this.want(bound.value, scope, via);
  }
}

/** A part of a dotted name without the brackets of a call. */
function withoutCall(part: string): string {
  return part.endsWith("()") ? part.slice(0, -2) : part;
}

const notNames: ReadonlySet<string> = new Set(
  "int str len format range list tuple True False None".split(" "),
);
