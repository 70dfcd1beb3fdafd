import type { SourceFile, TreeOrigin } from "@pawl/gate";
import { readBlobFile } from "./blob-file.ts";
import { makeBlobReader } from "./cat-file.ts";
import { makeReader, type StampedFile } from "./read-file.ts";
import { SpareBuffers } from "./spare-buffers.ts";

/** Reads the files of a tree, in whatever thread it was opened. */
export interface Source {
  /**
   * The file; `undefined` where it is no more. From disk it has a stamp.
   * @param id the id of its blob, for objects.
   * @throws {UnreadableFile} where it is there and cannot be read.
   */
  read(path: string, id: string | undefined): Promise<SourceFile | undefined> | StampedFile | undefined;
  /** Gives the memory of a file back that was read here: nobody may look at its bytes any more. */
  release(file: SourceFile): void;
  close(): void;
}

/** Opens what a tree's bytes come from once more. */
export function openSource({ kind, root }: TreeOrigin): Source {
  if (kind === "files") {
    const spare = new SpareBuffers();
    return { read: makeReader(root, spare), release: ({ bytes }) => spare.give(bytes), close: () => {} };
  }
  const blobs = makeBlobReader(root);
  return { read: (path, id) => readBlobFile(blobs, path, id), release: () => {}, close: blobs.close };
}
