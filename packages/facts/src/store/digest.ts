import { createHash } from "node:crypto";

/** SHA-1 of parts that follow one another: it guards a file against accidents, not against whoever may write it anyway. */
export function digestOf(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash("sha1");
  for (const part of parts) hash.update(part);
  return hash.digest();
}
