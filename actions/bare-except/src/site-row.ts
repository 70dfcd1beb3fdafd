import type { Site } from "./site.ts";

type Rare = Pick<Site, "star" | "silent" | "told" | "exit" | "onlySome">;

/** A site in a fact: a list, because the names of an object would be most of what is kept of a repository. */
export type SiteRow = readonly [
  form: Site["form"],
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
  codeEndLine: number,
  level: Site["level"],
  scope: string,
  code: string,
  caught: string,
  rare: Rare,
];

/** The row of a site. */
export function toRow(site: Site): SiteRow {
  const { form, line, column, endLine, endColumn, codeEndLine, level, scope, code, caught, ...rare } = site;
  return [form, line, column, endLine, endColumn, codeEndLine, level, scope, code, caught, rare];
}

/** The site of a row. */
export function fromRow(row: SiteRow): Site {
  const [form, line, column, endLine, endColumn, codeEndLine, level, scope, code, caught, rare] = row;
  return { form, line, column, endLine, endColumn, codeEndLine, level, scope, code, caught, ...rare };
}
