/** A comment that puts work off. Lines and columns are 1-based, columns in UTF-16 units. */
export interface Todo {
  readonly word: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly scope: string;
  readonly code: string;
  /** On one line, white space made single, cut where it is very long. */
  readonly text: string;
  /** `#12` for an issue of this repository, else as the text names it; none where it names none. */
  readonly tickets: readonly string[];
  readonly owners: readonly string[];
  /** The day by which it should be done, YYYY-MM-DD. */
  readonly date: string | undefined;
}

type Rare = {
  readonly tickets?: readonly string[];
  readonly owners?: readonly string[];
  readonly date?: string;
};

/** A TODO in a fact: a list, because the names of an object would be most of what is kept of a repository. */
export type TodoRow = readonly [
  word: string,
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  scope: string,
  code: string,
  text: string,
  rare: Rare,
];

/** The row of a TODO. */
export function toRow(todo: Todo): TodoRow {
  const { word, line, column, endLine, endColumn, scope, code, text, tickets, owners, date } = todo;
  const rare = {
    ...(tickets.length > 0 && { tickets }),
    ...(owners.length > 0 && { owners }),
    ...(date !== undefined && { date }),
  };
  return [word, line, column, endLine, endColumn, scope, code, text, rare];
}

/** The TODO of a row. */
export function fromRow(row: TodoRow): Todo {
  const [word, line, column, endLine, endColumn, scope, code, text, rare] = row;
  const { tickets = [], owners = [], date } = rare;
  return { word, line, column, endLine, endColumn, scope, code, text, tickets, owners, date };
}
