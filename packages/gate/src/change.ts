import type { Tree } from "./tree.ts";

/** How the head differs from the base. Paths are those of the trees, lines are 1-based. */
export interface Change {
  /**
   * Head paths whose content differs between base and head: added, modified, and renamed with or without edits.
   * Everything else is the same blob at the same path.
   */
  readonly changed: ReadonlySet<string>;
  /** Base paths that the head no longer has, or has with other content: what must be read from the base. */
  readonly basePaths: ReadonlySet<string>;
  /** Head path to base path, for renamed files. */
  readonly renames: ReadonlyMap<string, string>;
  /**
   * The line of the base that a line of the head is the same as; `undefined` for an added or changed line. The base line
   * lies in the file that `renames` names, else in the file of the same path. For a path that is not `changed` it is the
   * line itself.
   */
  baseLine(path: string, line: number): number | undefined;
}

/** The state that a run is compared with. */
export interface Base {
  /** The id of the commit. */
  readonly id: string;
  readonly tree: Tree;
  readonly change: Change;
}
