import type { Expression } from "../model/expression.ts";
import type { CallExpression } from "./statements.ts";

/** A name or an attribute that gets a value, by byte offsets of the statement. */
export interface Bound {
  readonly target: string;
  readonly value: Expression;
  readonly start: number;
  readonly end: number;
}

/** A call, with the bounds of the statement that it stands in. */
export interface Called {
  /** The callee as it is written. */
  readonly callee: string;
  readonly call: CallExpression;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** What one logical line binds and calls; functions and classes are read elsewhere. */
export interface LineFacts {
  readonly bound: Bound[];
  readonly called: Called[];
  /** The names that the line declares by `global` and `nonlocal`. */
  readonly global: string[];
  readonly nonlocal: string[];
}

/** An expression, or what reads it when it is asked for. */
export type Lazy = Expression | (() => Expression);

/** Something bound whose value is read when it is asked for. */
export class LazyBound implements Bound {
  readonly target: string;
  readonly start: number;
  readonly end: number;
  private given: Lazy;

  constructor(target: string, given: Lazy, start: number, end: number) {
    this.target = target;
    this.given = given;
    this.start = start;
    this.end = end;
  }

  get value(): Expression {
    const value = typeof this.given === "function" ? this.given() : this.given;
    this.given = value;
    return value;
  }
}

/** A call that is read when it is asked for. */
export class LazyCalled implements Called {
  readonly callee: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  private readonly read: () => CallExpression;
  private known: CallExpression | undefined;

  constructor(callee: string, read: () => CallExpression, bounds: readonly [number, number, number, number]) {
    this.callee = callee;
    this.read = read;
    [this.start, this.end, this.from, this.to] = bounds;
  }

  get call(): CallExpression {
    this.known ??= this.read();
    return this.known;
  }
}
