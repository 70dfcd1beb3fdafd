/** A table to be shown. Texts may come from a scanned repository. */
export interface Table {
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  /** A cell for each column; `null` is an empty one. */
  readonly rows: readonly (readonly Cell[])[];
  /** What is to be known beside the rows, a sentence each. */
  readonly notes: readonly string[];
}

/** What a row holds in a column. */
export type Cell = string | number | null;
