/** A file of the tree under analysis, read. */
export interface SourceFile {
  /** Relative to the root of the tree, with `/`; bytes that are not UTF-8 stand as lone surrogates U+DC80 to U+DCFF. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that could not be looked at, and why in words. */
export interface Unanalysed {
  readonly path: string;
  readonly reason: string;
  /** True where the analysis cannot be called complete without it; false for what is left out by rule (a link). */
  readonly blocking: boolean;
}

/** What the file system says of a file: as long as nothing of it changes, the file holds the same bytes. */
export interface Stamp {
  readonly size: number;
  /** Milliseconds with fractions, as exact as a double is. */
  readonly mtimeMs: number;
  /** Of the last change of any kind; no program can set it back. */
  readonly ctimeMs: number;
  readonly ino: number;
}

/** Where a tree's bytes come from, in words that another thread can open them by. */
export interface TreeOrigin {
  /** Files on disk, or objects of git. */
  readonly kind: "files" | "objects";
  /** Absolute: the folder that paths are relative to, or the top of the working tree whose repository has the objects. */
  readonly root: string;
}

/** The files of a repository in one state: a working tree, an index, a commit, or a plain folder. */
export interface Tree {
  /** What the tree is, in words for a person: "the working tree of …". */
  readonly description: string;
  /** Paths of the files to judge, sorted by UTF-16 code unit; never a folder, a submodule or a link. */
  readonly paths: readonly string[];
  /** Files seen while listing that can't be judged. */
  readonly unanalysed: readonly Unanalysed[];
  /** How many files the excludes left out, by the exclude that did. */
  readonly excluded: ReadonlyMap<string, number>;
  /**
   * The file's bytes; `undefined` where the tree has no such file (any more).
   * @throws {UnreadableFile} where it is there and cannot be read.
   */
  read(path: string): Promise<SourceFile | undefined>;
  /** Absent where the files exist in this process only. */
  readonly origin?: TreeOrigin;
  /** git's id of the bytes that `read` gives, for a tree of objects: known without reading them. */
  idOf?(path: string): string | undefined;
  /** The stamp of a file on disk from when the tree was listed; `undefined` where that had no reason to look. */
  stampOf?(path: string): Stamp | undefined;
}

/** The tree with fewer files: `paths` are some of its own, in its order. */
export function partOfTree(tree: Tree, paths: readonly string[]): Tree {
  return { ...tree, paths };
}

/** A file that is in the tree and cannot be read: no permission, over the limit, a device. The message is the reason. */
export class UnreadableFile extends Error {
  readonly path: string;
  constructor(path: string, reason: string) {
    super(reason);
    this.name = "UnreadableFile";
    this.path = path;
  }
}
