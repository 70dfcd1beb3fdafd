import type { Mistake } from "../../yaml/read-file.ts";
import type { Span } from "../../yaml/span.ts";

/** One variable of an env file; `expands` where variables within its text are replaced (not in single quotes). */
export type EnvEntry = readonly [name: string, text: string, expands: boolean, span: Span];

/** What an env file sets, in its order. */
export type EnvFact = {
  readonly entries: readonly EnvEntry[];
  readonly mistake?: Mistake;
};
