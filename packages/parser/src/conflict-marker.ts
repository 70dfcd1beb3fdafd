import { Byte, byteAt, isNewline } from "./bytes.ts";

const verticalBar = 0x7c;

/** Whether a line that git leaves in a merge with conflicts begins at `at`: seven equal signs and a space or nothing. */
export function isConflictMarker(bytes: Uint8Array, at: number): boolean {
  const byte = byteAt(bytes, at);
  if (byte !== Byte.less && byte !== Byte.equals && byte !== Byte.greater && byte !== verticalBar)
    return false;
  if (at > 0 && !isNewline(bytes[at - 1])) return false;
  for (let next = at + 1; next < at + 7; next++) if (byteAt(bytes, next) !== byte) return false;
  if (at + 7 >= bytes.length) return true;
  const after = bytes[at + 7];
  return after === Byte.space || isNewline(after);
}
