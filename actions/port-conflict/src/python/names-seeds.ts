import { type FileLines, MODULE } from "./file-lines.ts";
import { mayHand } from "./may-hand.ts";
import { handsObject, holdsPortNumber, isAddressed, isMadeOf, isNumbers, isOfUse } from "./port-shapes.ts";
import { isHostName, isPortCall, isPortName, isPortNumber, isPortValue, lastWord } from "./port-words.ts";
import { pruned } from "./prune.ts";
import { readReturns } from "./read-function.ts";
import type { Slice } from "./slice.ts";

const constant = /^_{0,2}[A-Z][A-Z0-9_]*$/;

/** Constants of these names are no ports, whatever their number. */
const sizes =
  /SIZE|LEN|BUF|LIMIT|MAX|MIN|TIMEOUT|MASK|FLAG|YEAR|BYTES|CHUNK|EPOCH|DAYS|SECONDS|WIDTH|HEIGHT|ERR|MAGIC|SIG|CODE|VERSION|BITS|ITER|LOOPS|DEPTH|REPEAT/;

/** Wants what other files may ask of this one, and the calls by which it hands a port on. */
export class NamesSeeds {
  private readonly lines: FileLines;
  private readonly slice: Slice;
  /** The names outside of functions that may stand for a port, by scope: what is made of them is wanted too. */
  private readonly owners = new Set<number>();
  private readonly constants = new Set<string>();

  constructor(lines: FileLines, slice: Slice) {
    this.lines = lines;
    this.slice = slice;
  }

  /** Wants what the lines that may tell of a port say of it. */
  plant(traced: readonly number[]): void {
    for (const line of traced) {
      if (this.lines.surroundings.word(line) === "def") this.head(line);
      else if (this.lines.surroundings.word(line) !== "class") this.line(line);
    }
    for (const [name, target] of this.lines.imports)
      if (constant.test(name) && (target.startsWith(".") || mayHand(name, this.lines)))
        this.constants.add(name);
    this.follow();
  }

  private head(line: number): void {
    const outer = this.lines.scope(line);
    if (outer >= 0 && !this.lines.isClass(outer)) return;
    if (isPortName(this.lines.nameOf(line)) && this.gives(line)) this.slice.definitions.returnsOf(line);
    for (const [name, , value] of this.lines.parameters(line)) {
      // `default_port=True` takes no port.
      if (value !== 0 && value[0] === "k" && value[1] !== null) continue;
      if (isPortName(name) || (value !== 0 && (isPortNumber(value) || isPortValue(value))))
        this.slice.definitions.feed(line, name);
    }
  }

  /** Whether a function returns something that can be followed. */
  private gives(line: number): boolean {
    return readReturns(this.lines.statements, this.lines.surroundings, line).some(
      (value) => value[0] !== "k" && pruned(value, this.lines)[0] !== "?",
    );
  }

  private line(line: number): void {
    const scope = this.lines.scope(line);
    const isOutside = scope < 0 || this.lines.isClass(scope);
    if (this.lines.source.firstWord(line) === "return") this.returned(scope);
    const { bound, called } = this.lines.read(line);
    for (const { target, value } of bound) {
      const name = lastWord(target);
      const isOne =
        isPortName(name) ||
        (isOutside && isHostName(name) && value[0] === "s" && value[1].length < 100) ||
        (value[0] === "n" || isNumbers(value)
          ? constant.test(name) && !sizes.test(name) && holdsPortNumber(value)
          : isPortValue(value));
      if (!isOne || pruned(value, this.lines)[0] === "?") continue;
      if (target !== name) this.attribute(name, scope, target);
      else if (isOutside) this.constant(scope, name);
    }
    for (const one of called) {
      if (!mayHand(one.callee, this.lines) || this.isOwn(one.callee)) continue;
      const { call } = one;
      if ((isPortCall(call) || handsObject(call, this.lines)) && !isAddressed(call))
        this.slice.calls.call({ called: one, line }, isOfUse);
    }
  }

  /** Whether a call is of a function of this file: those that take a port ask for what they are given. */
  private isOwn(callee: string): boolean {
    const word = lastWord(callee);
    if (callee !== word && callee !== `self.${word}`) return false;
    const heads = this.lines.headsOf(word);
    return heads.length > 0 && heads.every((line) => !this.lines.isClass(line) || this.hasConstructor(line));
  }

  private hasConstructor(line: number): boolean {
    return this.lines.headsOf("__init__").some((head) => this.lines.scope(head) === line);
  }

  private attribute(name: string, scope: number, target: string): void {
    const owner = target.startsWith("self.") ? this.lines.classAround(scope) : undefined;
    this.slice.members.attribute(name, owner);
    if (owner === undefined) return;
    // What stands beside a port.
    if (this.owners.has(owner)) return;
    this.owners.add(owner);
    const body = this.lines.text.text.slice(this.lines.source.scan.starts.at(owner), this.lines.endOf(owner));
    const hosts = body.matchAll(/\bself\.(\w+)[ \t]*(?::[^=\n]+)?=(?!=)/g);
    for (const [, word = ""] of hosts) if (isHostName(word)) this.slice.members.attribute(word, owner);
  }

  private constant(scope: number, name: string): void {
    const key = `${scope} ${name}`;
    if (this.constants.has(key)) return;
    this.constants.add(key);
    this.slice.inScope(scope, name);
    if (scope >= 0) {
      this.slice.definitions.fields(scope, name);
      this.slice.members.attribute(name, scope);
    }
    this.constants.add(name);
  }

  private returned(scope: number): void {
    if (scope < 0 || this.lines.isClass(scope)) return;
    const outer = this.lines.scope(scope);
    if (outer >= 0 && !this.lines.isClass(outer)) return;
    const values = readReturns(this.lines.statements, this.lines.surroundings, scope);
    const [value, more] = values;
    if (value === undefined || more !== undefined) return;
    if (isPortNumber(value) || isPortValue(value)) this.slice.definitions.returnsOf(scope);
  }

  /** Wants what is made of constants by arithmetic and formatting, and where those are handed on. */
  private follow(): void {
    const scopes = new Set<number>();
    for (const key of this.constants) {
      const [number, name] = key.split(" ");
      if (name !== undefined) scopes.add(Number(number));
    }
    for (const key of this.constants) {
      if (key.includes(" ")) continue;
      for (const { line, at } of this.lines.text.occurrences(key)) {
        const scope = this.lines.scope(line);
        const isOutside = scope < 0 || this.lines.isClass(scope);
        const word = this.lines.surroundings.word(line);
        if (word === "class" || word === "def") continue;
        const paren = this.lines.text.callAround(at, line);
        const isHanded = paren !== undefined && mayHand(this.lines.text.calleeBefore(paren), this.lines);
        if (!isOutside && !isHanded) continue;
        const { bound, called } = this.lines.read(line);
        for (const { target, value } of isOutside ? bound : []) {
          if (constant.test(target) && isMadeOf(value, key)) this.constant(scope, target);
        }
        for (const one of isHanded ? called : []) {
          if (!mayHand(one.callee, this.lines)) continue;
          const [, , positional, keywords] = one.call;
          const given = [...positional, ...keywords.map(([, value]) => value)];
          if (given.some((value) => isMadeOf(value, key))) this.slice.calls.call({ called: one, line });
        }
      }
    }
    for (const scope of scopes) this.steps(scope);
  }

  /** Beside a port, small numbers are what is added to it. */
  private steps(scope: number): void {
    if (scope !== MODULE) return;
    const pattern =
      /^_?[A-Z0-9_]*(?:OFFSET|STEP|BASE|SHIFT|DELTA|STRIDE|INDEX|COUNT|NUM|WORKERS|SHARD)[A-Z0-9_]*(?=[ \t]*(?::[^=\n]{1,40})?=[ \t]*[1-9]\d{0,3}[ \t\r]*(?:#|$))/gm;
    let count = 0;
    for (const match of this.lines.text.text.matchAll(pattern)) {
      if (++count > 50) return;
      if (this.lines.text.lineAt(match.index) >= 0) this.slice.inScope(scope, match[0]);
    }
  }
}
