/**
 * What a file is by its name alone: its extension for Python files (`.py`, `.pyi`, `.pyw`), for any other its whole base
 * name. A collector gets no more of the path than this, so that a fact holds for the same bytes wherever they lie.
 */
export function kindOf(path: string): string {
  // The case of most files, and what is asked of each more than once.
  if (path.endsWith(".py")) return ".py";
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.py[iw]$/.exec(name)?.[0] ?? name;
}
