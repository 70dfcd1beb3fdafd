import type { Expression } from "../model/expression.ts";
import type { KeptCall } from "./kept.ts";
import type { Called } from "./line-facts.ts";
import { isHandingOn } from "./may-hand.ts";
import { lastWord } from "./port-words.ts";
import { pruned } from "./prune.ts";
import { isSplat } from "./read-builtin.ts";
import type { Slice } from "./slice.ts";
import type { CallExpression } from "./statements.ts";

const mostCalls = 1500;

/** The calls that a slice follows: where parameters get their values. */
export class SliceCalls {
  private readonly slice: Slice;
  private readonly callers = new Map<string, readonly KeptCall[]>();

  constructor(slice: Slice) {
    this.slice = slice;
  }

  callsOf(name: string, parameter: string, position: number): void {
    let fed = this.slice.feeds.get(name);
    if (fed === undefined) {
      fed = new Map();
      this.slice.feeds.set(name, fed);
    }
    const known = fed.get(parameter);
    if (known?.has(position) === true) return;
    fed.set(parameter, new Set([...(known ?? []), position]));
    this.slice.later(`call ${name} ${parameter} ${position}`, () => {
      for (const kept of this.callsBy(name)) this.given(kept, parameter, position);
    });
  }

  /** The calls of a name, and those that hand a function of the name on. */
  callsBy(name: string): readonly KeptCall[] {
    const known = this.callers.get(name);
    if (known !== undefined) return known;
    const found: KeptCall[] = [];
    const { text } = this.slice.lines.text;
    for (const { line, end } of this.slice.lines.text.occurrences(name)) {
      if (this.slice.lines.isHead(line) && this.slice.lines.nameOf(line) === name) continue;
      let next = end;
      while (text.charCodeAt(next) === 0x20) next++;
      const isCall = text.charCodeAt(next) === 0x28;
      if (!isCall && !handing.test(text.slice(this.slice.lines.source.scan.starts.at(line), end))) continue;
      for (const called of this.slice.lines.read(line).called) {
        if (lastWord(called.callee) === name || (isHandingOn(called.callee) && hands(called.call, name)))
          found.push({ called, line });
      }
    }
    this.callers.set(name, found);
    return found;
  }

  /** Whether a call has a row. */
  isKept({ called, line }: KeptCall): boolean {
    return this.slice.wantedCalls.has(keyOf(called, line));
  }

  /** Whether calls may be missing because there are too many. */
  get isFull(): boolean {
    return this.slice.wantedCalls.size >= mostCalls;
  }

  /** Keeps a call of which one parameter is wanted, if it is given there; it may stand one place earlier. */
  given({ called, line }: KeptCall, parameter: string, position: number): void {
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

  argument(kept: KeptCall, value: Expression | undefined): void {
    const { called, line } = kept;
    const key = keyOf(called, line);
    let wanted = this.slice.wantedCalls.get(key);
    if (wanted === undefined) {
      if (this.slice.wantedCalls.size >= mostCalls) return;
      wanted = { called, line, values: new Set() };
      this.slice.wantedCalls.set(key, wanted);
      this.callee(called.callee, this.slice.lines.scopeOfBody(line));
    }
    if (value === undefined || wanted.values.has(value)) return;
    wanted.values.add(value);
    this.slice.want(pruned(value, this.slice.lines), this.slice.lines.scopeOfBody(line));
  }

  callee(name: string, scope: number): void {
    this.slice.note(scope);
    const dot = name.lastIndexOf(".");
    if (dot > 0) this.slice.dotted(name.slice(0, dot), scope);
    else this.slice.name(name, scope);
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
