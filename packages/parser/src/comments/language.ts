import type { Rule } from "./rule.ts";

/** The comment syntax of a language, or of several that share it. */
export interface Language {
  readonly name: string;
  /**
   * The ends of the base names of its files: `.c`, or a whole name or its last part behind `.`, `-` or `_` (`Makefile`). The
   * longest that fits says what a file is.
   */
  readonly endings: readonly string[];
  /** Where no ending fits, the first parts of base names, before `.`, `-` or `_` (`Dockerfile.prod`). */
  readonly beginnings?: readonly string[];
  /** True where it is a template for a text whose own language stands before the ending (`.yml.j2`). */
  readonly template?: boolean;
  /** Its rules, made anew for every file: some remember what they have read. */
  rules(): readonly Rule[];
}
