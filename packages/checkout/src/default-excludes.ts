import { folderOf } from "./path-bytes.ts";

/**
 * What is left out unless the configuration says otherwise, because nobody in the repository wrote it. Each counts below
 * a named path only, not for the path itself and not above it: `.venv/lib/x` named is `.venv/lib/x` meant.
 */
export const DEFAULT_EXCLUDES = {
  /** Folders by their name: virtual environments, installed packages, what tools make of tests. */
  folders: [".venv", "site-packages", "node_modules", ".tox", ".nox", ".eggs", "__pypackages__"],
  /** Folders that builds write to, unless an `__init__.py` in them says that they are sources: `pip/…/operations/build`. */
  builds: ["build", "dist"],
  /** A folder with this file is a virtual environment, whatever its name (PEP 405). */
  environmentMarker: "pyvenv.cfg",
  /** Attributes by which `.gitattributes` calls a file somebody else's or generated, as GitHub's Linguist reads them. */
  attributes: ["linguist-vendored", "linguist-generated"],
} as const;

/** What the listing says of a folder, by which the default excludes decide. */
export interface FolderMarks {
  /** Folders that hold `pyvenv.cfg`. */
  readonly environments: ReadonlySet<string>;
  /** Folders that hold `__init__.py`. */
  readonly packages: ReadonlySet<string>;
}

/** Whether a file marks its folder. */
export function isMarker(path: string): boolean {
  return path.endsWith(`/${DEFAULT_EXCLUDES.environmentMarker}`) || path.endsWith("/__init__.py");
}

/** Finds the marked folders among all paths of a tree, wanted or not. */
export function markFolders(paths: Iterable<string>): FolderMarks {
  const environments = new Set<string>();
  const packages = new Set<string>();
  for (const path of paths) {
    if (path.endsWith(`/${DEFAULT_EXCLUDES.environmentMarker}`)) environments.add(folderOf(path));
    else if (path.endsWith("/__init__.py")) packages.add(folderOf(path));
  }
  return { environments, packages };
}

/** The default exclude that leaves a folder out by its own name or marks; `undefined` where none does. */
export function findFolderExclude(folder: string, marks: FolderMarks): string | undefined {
  const name = folder.slice(folder.lastIndexOf("/") + 1);
  const byName = DEFAULT_EXCLUDES.folders.find((exclude) => exclude === name);
  if (byName !== undefined) return byName;
  if (marks.environments.has(folder)) return DEFAULT_EXCLUDES.environmentMarker;
  return marks.packages.has(folder) ? undefined : DEFAULT_EXCLUDES.builds.find((exclude) => exclude === name);
}
