import { decodePaths, encodePath } from "@pawl/checkout";

const MOST_SHARED = 0xffff;

/** So many paths are made bytes at a time: one by one, each would be an object of its own until all are put together. */
const BATCH = 1_024;

/**
 * Paths as bytes: per path how many UTF-16 units it shares with the one before (u16), then the rest of each, ending in NUL.
 * Sorted paths take half the room that way.
 */
export function writePaths(paths: readonly string[]): Buffer {
  const shared = Buffer.alloc(2 * paths.length);
  const parts: Uint8Array[] = [shared];
  let rests = "";
  let before = "";
  for (const [at, path] of paths.entries()) {
    const length = sharedLength(before, path);
    shared.writeUInt16LE(length, 2 * at);
    rests += `${path.slice(length)}\0`;
    before = path;
    if ((at + 1) % BATCH !== 0 && at + 1 < paths.length) continue;
    parts.push(encodePath(rests));
    rests = "";
  }
  return Buffer.concat(parts);
}

/** The paths again; `undefined` where the bytes are not those of so many. */
export function readPaths(bytes: Buffer, count: number): readonly string[] | undefined {
  if (bytes.length < 2 * count) return undefined;
  const rests = decodePaths(bytes.subarray(2 * count));
  if (rests.length !== count) return undefined;
  let before = "";
  return rests.map((rest, at) => {
    before = before.slice(0, bytes.readUInt16LE(2 * at)) + rest;
    return before;
  });
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length, MOST_SHARED);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  // The halves of a character beyond 16 bits stay together.
  const isCut = /[\ud800-\udbff]/.test(one.charAt(length - 1));
  return isCut ? length - 1 : length;
}
