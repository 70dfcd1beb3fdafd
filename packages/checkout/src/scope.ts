import { compileGlob, compileGlobs } from "@pawl/gate";
import { type FolderMarks, findFolderExclude } from "./default-excludes.ts";
import { folderOf } from "./path-bytes.ts";
import type { TrustedScope } from "./trusted-scope.ts";

/** What of a tree is asked for. Globs are those of `compileGlob`, over paths relative to the root. */
export interface ScopeOptions {
  /** Only files that one of these matches; absent: all. */
  readonly include?: readonly string[];
  /** No files that one of these matches, even if they are named: pre-commit names what the configuration leaves out. */
  readonly exclude?: readonly string[];
  /** Whether `DEFAULT_EXCLUDES` are left out as well. */
  readonly defaultExcludes: boolean;
  /** What says which files are left out by attributes and marks of folders, in place of the tree itself. */
  readonly trusted?: TrustedScope;
  /** Whether some gate wants the file: others are neither listed nor counted. */
  wants(path: string): boolean;
}

/** How a path stands: `in` scope, left `out` without being counted, or left out by an exclude. */
export type Standing = "in" | "out" | { readonly by: string };

/**
 * Decides over files, folder by folder: every folder is judged once.
 * `standing` is that of a file; `placing` that of anything at its place, whatever gates want and the globs include.
 */
export interface Scope {
  standing(path: string): Standing;
  placing(path: string): Standing;
}

/** Ties the options to the named paths (relative to the root, empty for the root) and the marks of this tree's folders. */
export function makeScope(options: ScopeOptions, named: readonly string[], marks: FolderMarks): Scope {
  const names = new Set(named);
  const isIncluded = options.include === undefined ? () => true : compileGlobs(options.include);
  const excludes = (options.exclude ?? []).map((by) => ({ by, matches: compileGlob(by) }));
  const folders = new Map<string, Standing>([["", names.has("") ? "in" : "out"]]);

  const folderStanding = (folder: string): Standing => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const standing = names.has(folder) ? "in" : belowParent(folder, folderStanding(folderOf(folder)));
    folders.set(folder, standing);
    return standing;
  };

  const belowParent = (folder: string, parent: Standing): Standing => {
    if (parent !== "in" || !options.defaultExcludes) return parent;
    const by = findFolderExclude(folder, marks);
    return by === undefined ? "in" : { by };
  };

  const placing = (path: string): Standing => {
    const place = names.has(path) ? "in" : folderStanding(folderOf(path));
    if (place === "out") return "out";
    const exclude = excludes.find(({ matches }) => matches(path));
    return exclude === undefined ? place : { by: exclude.by };
  };

  return {
    placing,
    standing: (path) => (options.wants(path) && isIncluded(path) ? placing(path) : "out"),
  };
}
