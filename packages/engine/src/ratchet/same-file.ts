import type { Change } from "@pawl/gate";

/** Which file of the base a file of the head is, and the other way round. */
export interface SameFile {
  /** The base path of a head path: of a renamed file its old path; `undefined` for a file that is new. */
  baseOf(headPath: string): string | undefined;
  /** The head path of a base path; `undefined` for a file that is gone. */
  headOf(basePath: string): string | undefined;
}

/** Reads off a change which files are the same. A path that was left by a rename and taken by another file is a new file. */
export function sameFile({ changed, basePaths, renames }: Change): SameFile {
  const renamed = new Map([...renames].map(([head, base]) => [base, head]));
  return {
    baseOf(headPath) {
      const before = renames.get(headPath);
      if (before !== undefined) return before;
      if (!changed.has(headPath)) return headPath;
      return basePaths.has(headPath) && !renamed.has(headPath) ? headPath : undefined;
    },
    headOf(basePath) {
      const after = renamed.get(basePath);
      if (after !== undefined) return after;
      if (!basePaths.has(basePath)) return basePath;
      return changed.has(basePath) && !renames.has(basePath) ? basePath : undefined;
    },
  };
}
