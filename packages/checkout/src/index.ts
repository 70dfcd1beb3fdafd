export { DEFAULT_EXCLUDES } from "./default-excludes.ts";
export { GitFailure, git } from "./git.ts";
export { decodePath, decodePaths, encodePath } from "./path-bytes.ts";
export { MAX_FILE_BYTES } from "./read-file.ts";
export type { Root } from "./root.ts";
export { resolveRoot } from "./root.ts";
export type { ScopeOptions } from "./scope.ts";
export type { WorkingTree, WorkingTreeOptions } from "./working-tree.ts";
export { openWorkingTree } from "./working-tree.ts";
