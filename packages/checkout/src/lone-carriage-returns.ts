import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeBlobReader } from "./cat-file.ts";
import { git } from "./git.ts";
import type { Scratch } from "./scratch.ts";

const CR = 0x0d;
const LF = 0x0a;

/** How many blobs are asked for at a time; each may be large. */
const BLOBS_IN_FLIGHT = 4;

/**
 * Blobs with lines that end in a carriage return alone, as lines of Python may, by the ids of twins in the scratch that have
 * line feeds there: git counts line feeds only. Blobs without such lines, most of all, are not in the map.
 */
export async function twinsWithLineFeeds(
  root: string,
  scratch: Scratch,
  blobs: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const reader = makeBlobReader(root, { env: scratch.env });
  const files = new Map<string, string>();
  try {
    const ids = new Set(blobs).values();
    const look = async (): Promise<void> => {
      for (const id of ids) {
        // What cannot be read, git's own comparison says.
        const blob = await reader.read(id).catch(() => undefined);
        const twin = blob !== undefined && "bytes" in blob ? withLineFeeds(blob.bytes) : undefined;
        if (twin === undefined) continue;
        const file = join(scratch.folder, `twin-${files.size}`);
        files.set(id, file);
        writeFileSync(file, twin);
      }
    };
    // So that git need not wait for the next question.
    await Promise.all(Array.from({ length: BLOBS_IN_FLIGHT }, look));
  } finally {
    reader.close();
  }
  if (files.size === 0) return new Map();
  const input = Buffer.from([...files.values()].map((file) => `${file}\n`).join(""));
  const write = ["hash-object", "-w", "--no-filters", "--stdin-paths"];
  const twins = (await git(root, write, { env: scratch.env, input })).toString().split("\n");
  return new Map([...files.keys()].map((id, at) => [id, twins[at] ?? id]));
}

/**
 * The bytes with a line feed for each carriage return that none follows; `undefined` where there is none. UTF-16, which has
 * a NUL behind every ASCII character, is left as it is: the two of its CRLF are not neighbours.
 */
export function withLineFeeds(bytes: Uint8Array): Uint8Array | undefined {
  let twin: Uint8Array | undefined;
  for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1)) {
    if (bytes[at + 1] === LF) continue;
    if (twin === undefined && bytes.includes(0)) return undefined;
    twin ??= new Uint8Array(bytes);
    twin[at] = LF;
  }
  return twin;
}
