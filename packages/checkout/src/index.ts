export type { RemoteAccess } from "./access.ts";
export { blobId } from "./blob-id.ts";
export type { ChangeRequest } from "./change-between.ts";
export { changeBetween } from "./change-between.ts";
export { changedPaths } from "./changed-paths.ts";
export { commitMessages } from "./commit-messages.ts";
export { commitPaths } from "./commit-paths.ts";
export { openCommit } from "./commit-tree.ts";
export {
  findStoppedMerge,
  hasObject,
  isAncestor,
  isShallow,
  mergeBase,
  parentsOf,
  resolveCommit,
} from "./commits.ts";
export type { PushFailure } from "./data-branch/explain-push.ts";
export type { BranchFile, BranchFileRequest } from "./data-branch/read-branch-file.ts";
export { readBranchFile } from "./data-branch/read-branch-file.ts";
export type { BranchReplacement, Replaced } from "./data-branch/replace-branch.ts";
export { replaceBranch } from "./data-branch/replace-branch.ts";
export { DEFAULT_EXCLUDES } from "./default-excludes.ts";
export type { FetchRequest } from "./fetch.ts";
export { fetchObjects } from "./fetch.ts";
export { GitFailure, git } from "./git.ts";
export { gitDirs } from "./git-dir.ts";
export type { Origin } from "./history/blame-porcelain.ts";
export type { Origins, OriginsRequest, Place } from "./history/origins.ts";
export { originsOf } from "./history/origins.ts";
export type { NamedCommit, RemovalRequest } from "./history/who-removed.ts";
export { whoRemoved } from "./history/who-removed.ts";
export { IncompleteClone } from "./incomplete-clone.ts";
export { openIndex } from "./index-tree.ts";
export type { ObjectTree, ObjectTreeOptions } from "./object-tree.ts";
export type { Owners } from "./owners/open-owners.ts";
export { OWNERS_FILES, openOwners } from "./owners/open-owners.ts";
export { decodePath, decodePaths, encodePath } from "./path-bytes.ts";
export type { StampedFile } from "./read-file.ts";
export { MAX_FILE_BYTES } from "./read-file.ts";
export { remoteUrl } from "./remote-url.ts";
export type { Root } from "./root.ts";
export { resolveRoot } from "./root.ts";
export type { ScopeOptions } from "./scope.ts";
export { openSource, type Source } from "./source.ts";
export { makeStamper } from "./stamp.ts";
export { changesScope, decidesScope, openTrustedScope, type TrustedScope } from "./trusted-scope.ts";
export type { WorkingTree, WorkingTreeOptions } from "./working-tree.ts";
export { openWorkingTree } from "./working-tree.ts";
