import type { Expression } from "../model/expression.ts";
import type { Bound, Called } from "./line-facts.ts";

/** A row that is kept: what is bound on a line, and how the scope knows of it. */
export interface KeptBinding {
  readonly bound: Bound;
  readonly line: number;
  readonly scope: number;
  readonly by?: "global" | "nonlocal";
}

/** A call with the logical line that it stands on. */
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
