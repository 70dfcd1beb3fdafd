import type { Expression } from "../model/expression.ts";

/** Where something stands: line, column, end line, end column, 1-based as in a place. */
export type Extent = readonly [line: number, column: number, endLine: number, endColumn: number];

/**
 * The statements around something within its function, outermost first: `<line>:<index of the branch>` for `if` and `match`,
 * `T<line>:<index>` for `try`, `L<line>` for loops, `W<line>` for `with`; `N` for what never runs (`if TYPE_CHECKING`), `G` for
 * an assignment that another function makes by `global`.
 */
export type Blocks = readonly string[];

/** What is assigned by `port += 1`. */
export const augmented = "an augmented assignment";

/** `name` or `receiver.attribute` gets a value. */
export type BindingRow = readonly [
  scope: number,
  target: string,
  value: Expression,
  at: Extent,
  blocks: Blocks,
];

/** A parameter: what stands before its name (`*`, `**`, `/` for positional alone, `k` for keyword alone), default, annotation. */
export type ParameterRow = readonly [
  name: string,
  kind: "" | "/" | "k" | "*" | "**",
  value: Expression | 0,
  annotation: string,
];

/** A call of a decorator, of `add_argument`, of anything that hands a port on. */
export type CallRow = readonly [
  scope: number,
  callee: string,
  positional: readonly Expression[],
  keywords: readonly (readonly [name: string, value: Expression])[],
  at: Extent,
  code: string,
  blocks: Blocks,
];

/** A function or method: its parameters, what its `return`s give, its decorators as expressions. */
export type FunctionRow = readonly [
  name: string,
  parameters: readonly ParameterRow[],
  returns: readonly Expression[],
  decorators: readonly Expression[],
  at: Extent,
];

/** A class: its bases and decorators, by their dotted names as written (`?` for other expressions). */
export type ClassRow = readonly [
  name: string,
  bases: readonly string[],
  decorators: readonly string[],
  line: number,
];

/**
 * What one file says about the names through which ports go. Of each name that has a row, all bindings of the file have
 * one; scopes are indexes into `scopes`, dotted names as in a finding.
 */
export type NamesFact = {
  readonly scopes: readonly string[];
  /** Local name and full dotted name, relative ones with their dots; `*` and `module.*` for a star. */
  readonly imports: readonly (readonly [name: string, target: string])[];
  readonly classes: readonly ClassRow[];
  readonly functions: readonly FunctionRow[];
  readonly bindings: readonly BindingRow[];
  readonly calls: readonly CallRow[];
  /** The last words of the callees of which not every call has a row in `calls`; `X()` where nothing is handed on. */
  readonly called: readonly string[];
};
