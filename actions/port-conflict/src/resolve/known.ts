import type { Place } from "@pawl/gate";
import type { Step } from "../model/endpoint.ts";
import type { Expression } from "../model/expression.ts";
import type { CallExpression } from "../python/statements.ts";

/** A value that is known before anything runs; a number may be one above what only the running system knows. */
export type Value =
  | { readonly type: "number"; readonly number: number; readonly above?: string }
  /** A number above a variable stands in a text as `NAME+5`. */
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "none" }
  | { readonly type: "boolean"; readonly boolean: boolean }
  | { readonly type: "list"; readonly items: readonly Value[] };

/** The call that hands a value in from outside. */
export interface Handed {
  readonly at: Place;
  readonly scope: string;
  readonly code: string;
  readonly branches: readonly string[];
}

/** One value with how it is known. */
export interface Resolved {
  readonly value: Value;
  /** From where the value is used to where it stands. */
  readonly steps: readonly Step[];
  /** What may give it another value when it runs, for a person. */
  readonly overridable?: string;
  /** The outermost call that hands the value in through a parameter. */
  readonly from?: Handed;
  /** It is a number of a range that a loop goes through: the first one, or a later one. */
  readonly ofRange?: "first" | "later";
  /** A function of the repository chooses from a range that begins with it: the first port that is free. */
  readonly searched?: true;
}

/** All that is known of a value: what it may be, and why that is not all. */
export interface Resolution {
  readonly values: readonly Resolved[];
  readonly unresolved?: string;
}

/** Where an expression stands: its file, the scope, and from where on it is read (line with the column as a fraction). */
export interface Context {
  readonly path: string;
  readonly scope: string;
  readonly position?: number;
  /** Which call a function is looked at for, by the function's key. */
  readonly frames?: ReadonlyMap<string, Caller>;
}

/** A call that reaches a function. */
export interface Caller {
  readonly id: string;
  readonly call: CallExpression;
  readonly context: Context;
  /** How many parameters the callee fills before the first argument: 1 for methods. */
  readonly skip: number;
  readonly handed?: Handed;
}

/** A function or a class of the repository. */
export interface Definition {
  readonly path: string;
  readonly name: string;
}

/** What an expression may be while it is followed: more than what can be a value in the end. */
export type Inner =
  | Exclude<Value, { type: "list" }>
  | { readonly type: "items"; readonly items: readonly Expression[]; readonly context: Context }
  | {
      readonly type: "entries";
      readonly entries: readonly (readonly [string, Expression])[];
      readonly context: Context;
    }
  | { readonly type: "span"; readonly from: number; readonly to: number }
  | { readonly type: "module"; readonly path: string }
  | { readonly type: "external"; readonly name: string }
  | { readonly type: "class"; readonly class: Definition }
  | { readonly type: "function"; readonly function: Definition; readonly skip: number; readonly self?: Inner }
  | { readonly type: "object"; readonly class: Definition; readonly exact: boolean; readonly made?: Caller }
  | { readonly type: "flags"; readonly path: string }
  | { readonly type: "tuple"; readonly items: readonly Known[] };

/** One possibility with how it is known, and which of several alternatives it takes for granted. */
export interface Known {
  readonly value: Inner;
  readonly steps: readonly Step[];
  readonly overridable?: string;
  readonly from?: Handed;
  readonly choices: ReadonlyMap<string, string>;
  readonly searched?: true;
}

/** Possibilities, and why they are not all. */
export interface Found {
  readonly known: readonly Known[];
  readonly unresolved?: string;
}

/** More possibilities than this are no longer followed. */
export const mostValues = 200;

const noChoices: ReadonlyMap<string, string> = new Map();

/** One possibility that is known by itself. */
export function just(value: Inner, steps: readonly Step[] = []): Found {
  return { known: [{ value, steps, choices: noChoices }] };
}

/** Nothing is known, and why. */
export function unknown(reason: string): Found {
  return { known: [], unresolved: reason };
}

/** All possibilities of several. */
export function union(parts: readonly Found[]): Found {
  const known: Known[] = [];
  let unresolved: string | undefined;
  for (const part of parts) {
    for (const item of part.known) known.push(item);
    unresolved ??= part.unresolved;
  }
  if (known.length > mostValues)
    return { known: known.slice(0, mostValues), unresolved: "there are too many values" };
  return unresolved === undefined ? { known } : { known, unresolved };
}

/** What follows from each possibility. */
export function flatMap(found: Found, next: (known: Known) => Found): Found {
  const parts: Found[] = found.unresolved === undefined ? [] : [unknown(found.unresolved)];
  for (const known of found.known) {
    const after = next(known);
    const merged: Known[] = [];
    for (const item of after.known) {
      const joined = join(known, item, item.value);
      if (joined !== undefined) merged.push(joined);
    }
    parts.push(
      after.unresolved === undefined ? { known: merged } : { known: merged, unresolved: after.unresolved },
    );
  }
  return union(parts);
}

/** What two possibilities give together; `undefined` where they take different alternatives of one thing. */
export function join(one: Known, other: Known, value: Inner): Known | undefined {
  let choices = one.choices.size === 0 ? other.choices : one.choices;
  if (one.choices.size > 0 && other.choices.size > 0) {
    const both = new Map(one.choices);
    for (const [key, choice] of other.choices) {
      const known = both.get(key);
      if (known !== undefined && known !== choice) return undefined;
      both.set(key, choice);
    }
    choices = both;
  }
  const steps =
    one.steps.length === 0 ? other.steps : [...new Set([...one.steps, ...other.steps])].slice(0, 30);
  const overridable = one.overridable ?? other.overridable;
  const from = one.from ?? other.from;
  return {
    value,
    steps,
    choices,
    ...(overridable !== undefined && { overridable }),
    ...(from !== undefined && { from }),
    ...((one.searched === true || other.searched === true) && { searched: true as const }),
  };
}

/** How the choices of one number of a range begin: `span`, then the file and scope of the loop. */
export const spanKey = "span ";

/** A possibility that holds only for one of several alternatives; `undefined` where it holds for another. */
export function choose(known: Known, key: string, choice: string): Known | undefined {
  const before = known.choices.get(key);
  if (before !== undefined) return before === choice ? known : undefined;
  return { ...known, choices: new Map(known.choices).set(key, choice) };
}
