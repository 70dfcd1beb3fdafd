import { createHash } from "node:crypto";

/** The id that git gives to these bytes as a blob, hexadecimal; without any conversion of line ends, filters or keywords. */
export function blobId(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
