import { Byte, isNewline } from "./bytes.ts";

const verticalBar = 0x7c;
const markers: ReadonlySet<number> = new Set([Byte.less, Byte.equals, Byte.greater, verticalBar]);

/** Whether a line that git leaves in a merge with conflicts begins at `at`: seven equal signs and a space or nothing. */
export function isConflictMarker(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  if (!markers.has(byte) || (at > 0 && !isNewline(bytes[at - 1]))) return false;
  for (let next = at + 1; next < at + 7; next++) if (bytes[next] !== byte) return false;
  const after = bytes[at + 7];
  return after === undefined || after === Byte.space || isNewline(after);
}
