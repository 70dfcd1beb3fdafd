import type { Place } from "@pawl/gate";
import type { Step } from "../model/endpoint.ts";
import type { Expression } from "../model/expression.ts";
import type { Blocks } from "../python/names-fact.ts";
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
  /** Why the value has gaps, pieces of text that nothing tells, each written as {@link GAP}. */
  readonly gap?: string;
  /** It is one of those that a loop goes through. */
  readonly ofLoop?: true;
  /** It is there in case that another, which is not known, is missing: `port = url.port or 80`. */
  readonly standIn?: true;
}

/** What stands in a text for a piece that is not known: no character, so in no text of a program. */
export const GAP = "\uffff";

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
  /** The blocks around it, as far as they are known. */
  readonly blocks?: Blocks;
  /** Which call a function is looked at for, by the function's key. */
  readonly frames?: ReadonlyMap<string, Caller>;
  /** The class of the object whose methods are followed: what other classes do is not done to it. */
  readonly self?: Definition;
}

/** A call that reaches a function. */
export interface Caller {
  readonly id: string;
  readonly call: CallExpression;
  readonly context: Context;
  /** How many parameters the callee fills before the first argument: 1 for methods. */
  readonly skip: number;
  readonly handed?: Handed;
  /** The class whose object is made, or a method of which is called. */
  readonly of?: { readonly class: Definition; readonly made: boolean };
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
  readonly gap?: string;
  readonly standIn?: true;
  readonly choices: Choices;
}

/** Which of several alternatives is taken, by what they are alternatives of. */
export type Choices = ReadonlyMap<string, string>;

/** Possibilities, and why they are not all. */
export interface Found {
  readonly known: readonly Known[];
  readonly unresolved?: string;
  /** Under which alternatives they are not all; under any where it is not given. */
  readonly under?: readonly Choices[];
}

/** What the key of a choice between the assignments of one name begins with. */
export const setKey = "set ";

/** More possibilities than this are no longer followed. */
export const mostValues = 200;

const noChoices: Choices = new Map();

/** More alternatives under which something is not known are no longer told apart. */
const mostUnder = 50;

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
  let under: Choices[] | undefined = [];
  for (const part of parts) {
    for (const item of part.known) known.push(item);
    if (part.unresolved === undefined) continue;
    unresolved ??= part.unresolved;
    if (part.under === undefined) under = undefined;
    else if (under !== undefined) for (const choices of part.under) under.push(choices);
  }
  if (known.length > mostValues)
    return { known: known.slice(0, mostValues), unresolved: "there are too many values" };
  return limited(known, unresolved, under);
}

function limited(
  known: readonly Known[],
  unresolved: string | undefined,
  under: readonly Choices[] | undefined,
): Found {
  if (unresolved === undefined) return { known };
  return under === undefined || under.length > mostUnder
    ? { known, unresolved }
    : { known, unresolved, under };
}

/** What follows from each possibility. */
export function flatMap(found: Found, next: (known: Known) => Found): Found {
  const parts: Found[] = found.unresolved === undefined ? [] : [{ ...found, known: [] }];
  for (const known of found.known) {
    const after = next(known);
    const merged: Known[] = [];
    for (const item of after.known) {
      const joined = join(known, item, item.value);
      if (joined !== undefined) merged.push(joined);
    }
    const under = (after.under ?? [noChoices]).flatMap((choices) => both(known.choices, choices) ?? []);
    parts.push(limited(merged, under.length === 0 ? undefined : after.unresolved, under));
  }
  return union(parts);
}

/** What two possibilities give together; `undefined` where they take different alternatives of one thing. */
export function join(one: Known, other: Known, value: Inner): Known | undefined {
  const choices = both(one.choices, other.choices);
  if (choices === undefined) return undefined;
  const steps =
    one.steps.length === 0 ? other.steps : [...new Set([...one.steps, ...other.steps])].slice(0, 30);
  const overridable = one.overridable ?? other.overridable;
  const from = one.from ?? other.from;
  const gap = one.gap ?? other.gap;
  const standIn = one.standIn ?? other.standIn;
  return {
    value,
    steps,
    choices,
    ...(overridable !== undefined && { overridable }),
    ...(from !== undefined && { from }),
    ...(gap !== undefined && { gap }),
    ...(standIn !== undefined && { standIn }),
  };
}

/** The alternatives of both; `undefined` where they take different ones of one thing. */
function both(one: Choices, other: Choices): Choices | undefined {
  if (one.size === 0) return other;
  if (other.size === 0) return one;
  const choices = new Map(one);
  for (const [key, choice] of other) {
    const known = choices.get(key);
    if (known !== undefined && known !== choice) return undefined;
    choices.set(key, choice);
  }
  return choices;
}

/** What is not known of a text as a text with a gap, beside what is. */
export function withGaps(found: Found): Found {
  const { unresolved } = found;
  if (unresolved === undefined) return found;
  const gaps = (found.under ?? [noChoices]).map(
    (choices): Known => ({ value: { type: "text", text: GAP }, steps: [], choices, gap: unresolved }),
  );
  return union([{ known: [...found.known, ...gaps] }]);
}

/** What holds only for one of several alternatives: what is marked with another falls out. */
export function chosen(found: Found, key: string, choice: string): Found {
  const choose = (choices: Choices): Choices[] => {
    const before = choices.get(key);
    if (before !== undefined) return before === choice ? [choices] : [];
    return [new Map(choices).set(key, choice)];
  };
  const known = found.known.flatMap((item) => choose(item.choices).map((choices) => ({ ...item, choices })));
  const under = (found.under ?? [noChoices]).flatMap(choose);
  return limited(known, under.length === 0 ? undefined : found.unresolved, under);
}

/** The key of a function or class. */
export function keyOf({ path, name }: Definition): string {
  return `${path} ${name}`;
}

/** Whether two are the same definition. */
export function isSame(one: Definition, other: Definition): boolean {
  return one.path === other.path && one.name === other.name;
}
