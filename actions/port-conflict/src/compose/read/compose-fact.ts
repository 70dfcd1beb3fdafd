import type { Mistake } from "../../yaml/read-file.ts";
import type { Span } from "../../yaml/span.ts";

/**
 * What a compose file says, without its variables replaced and before anything is merged. Facts are types, not interfaces:
 * only those count as JSON.
 */
export type ComposeFact = {
  /** One per document of the file: docker compose merges each into those before it. */
  readonly layers?: readonly Layer[];
  readonly mistakes?: readonly Mistake[];
  /** It is a template that another program fills in first. */
  readonly template?: true;
};

/** One document of a compose file. */
export type Layer = {
  /** Services by name, in the order of the file. */
  readonly services: readonly (readonly [name: string, service: Kept])[];
  /** The value of the top-level `include`. */
  readonly include?: Kept;
};

/**
 * The part of a document that matters, as lists whose first item is the kind:
 *
 * - `["t", text, span]` a text; `["n", text, span]` an integer, in decimal; `["x", text, span]` any other number, true or
 *   false; `["z", "", span]` null or nothing. A scalar that stands outside its service, where an alias or a merge key took it
 *   from, has the place inside it as a fourth item
 * - `["l", [item, …]]` a list; `["m", [[key, value], …]]` a mapping
 * - `["reset"]` what `!reset` stands before; `["override", value]` what `!override` does
 */
export type Kept =
  | KeptScalar
  | readonly ["l", readonly Kept[]]
  | readonly ["m", readonly (readonly [key: string, value: Kept])[]]
  | readonly ["reset"]
  | readonly ["override", Kept];

export type KeptScalar =
  | readonly [kind: ScalarKind, text: string, span: Span]
  | readonly [kind: ScalarKind, text: string, span: Span, taken: Span];

export type ScalarKind = "t" | "n" | "x" | "z";
