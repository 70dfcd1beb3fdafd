import { type SourceFile, UnreadableFile } from "@pawl/gate";
import type { Blob, BlobReader } from "./cat-file.ts";
import { MAX_FILE_BYTES } from "./read-file.ts";

/**
 * The file that a tree of objects has at a path; `undefined` where it has none (`id` is `undefined`).
 * @throws {UnreadableFile} where its blob is over the limit, is not in the clone, or git fails.
 */
export async function readBlobFile(
  blobs: BlobReader,
  path: string,
  id: string | undefined,
): Promise<SourceFile | undefined> {
  if (id === undefined) return undefined;
  const blob = await askFor(blobs, path, id);
  if ("bytes" in blob) return { path, bytes: blob.bytes };
  if ("tooLarge" in blob) {
    throw new UnreadableFile(
      path,
      `${blob.tooLarge} bytes are more than the limit of ${MAX_FILE_BYTES} bytes`,
    );
  }
  throw new UnreadableFile(
    path,
    `its object ${id} is not in this clone: set fetch-depth: 0, or run \`git fetch\``,
  );
}

async function askFor(blobs: BlobReader, path: string, id: string): Promise<Blob> {
  try {
    return await blobs.read(id);
  } catch (error) {
    throw new UnreadableFile(path, error instanceof Error ? error.message : String(error));
  }
}
