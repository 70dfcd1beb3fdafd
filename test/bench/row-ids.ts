/** The rows of a table, in its order. */
export const rowIds = [
  "pawl-cold",
  "pawl-warm",
  "pawl-no-store",
  "pawl-one-job",
  "pawl-changed",
  "pawl-empty",
  "ports-cold",
  "ports-warm",
  "ports-changed",
  "ruff",
  "ruff-cached",
  "ast-grep",
  "rg",
  "read",
  "node",
  "node-load",
  "git-status",
  "flake8",
  "pylint",
  "bandit",
] as const;

/** The name of a row. */
export type RowId = (typeof rowIds)[number];
