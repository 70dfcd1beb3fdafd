/** A stretch of the file: line, column, end line, end column, as in a place. */
export type Extent = readonly [line: number, column: number, endLine: number, endColumn: number];

/** An entry of the registry as a fact holds it. */
export type EntryFact = {
  readonly port: readonly [number: number, above: string | null];
  readonly protocol: "tcp" | "udp" | "sctp";
  readonly name?: string;
  readonly host?: string;
  readonly machine?: string;
  readonly owner?: string;
  readonly purpose?: string;
  readonly files: readonly string[];
  readonly disabled: boolean;
  readonly sets: readonly string[];
  readonly at: Extent;
  readonly code: string;
};

/** Something wrong with the registry. */
export type MistakeFact = {
  readonly isPort: boolean;
  readonly message: string;
  readonly at: Extent;
};

/** What a registry says: entries, ranges by machine, and what of it could not be understood. */
export type RegistryFact = {
  readonly entries: readonly EntryFact[];
  readonly ranges: readonly (readonly [machine: string, from: number, to: number])[];
  readonly mistakes: readonly MistakeFact[];
  /** From the first character to the last. */
  readonly whole: Extent;
};
