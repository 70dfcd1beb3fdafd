import type { Site } from "../model/site.ts";

type Rare = Omit<
  Site,
  "role" | "protocol" | "what" | "line" | "column" | "endLine" | "endColumn" | "scope" | "code" | "branches"
>;

/** A site in a fact: a list, because the names of an object would be most of what is kept of a repository. */
export type SiteRow = readonly [
  role: Site["role"],
  protocol: Site["protocol"],
  what: string,
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  scope: string,
  code: string,
  branches: readonly string[],
  rest: Rare,
];

/** The row of a site. */
export function toRow(site: Site): SiteRow {
  const { role, protocol, what, line, column, endLine, endColumn, scope, code, branches, ...rest } = site;
  return [role, protocol, what, line, column, endLine, endColumn, scope, code, branches, rest];
}

/** The site of a row. */
export function fromRow(row: SiteRow): Site {
  const [role, protocol, what, line, column, endLine, endColumn, scope, code, branches, rest] = row;
  return { role, protocol, what, line, column, endLine, endColumn, scope, code, branches, ...rest };
}
