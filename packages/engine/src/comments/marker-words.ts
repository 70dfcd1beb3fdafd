import type { PythonSource } from "@pawl/parser";

/** Every comment that counts holds one of these words. */
export const MARKER_WORDS = /pawl|noqa|pylint:|nosec/i;

/** What tells a small letter from a capital one. */
const CASE = 0x20;
const N = 0x6e;
const P = 0x70;
/** The words behind their first letters. */
const OQA = Buffer.from("oqa");
const OSEC = Buffer.from("osec");
const AWL = Buffer.from("awl");
const YLINT = Buffer.from("ylint:");

/**
 * Whether a comment of the file may hold one of {@link MARKER_WORDS}. Most files' comments hold none, and are compared
 * as bytes, where they are: a text for each would cost ten times as much.
 */
export function holdsMarker({ bytes, scan: { comments } }: PythonSource): boolean {
  for (let index = 0; index < comments.length; index += 2) {
    if (commentHoldsMarker(bytes, comments.at(index), comments.at(index + 1))) return true;
  }
  return false;
}

function commentHoldsMarker(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const letter = (bytes[at] ?? 0) | CASE;
    if (letter === N) {
      if (stands(OQA, bytes, at + 1, end) || stands(OSEC, bytes, at + 1, end)) return true;
    } else if (letter === P) {
      if (stands(AWL, bytes, at + 1, end) || stands(YLINT, bytes, at + 1, end)) return true;
    }
  }
  return false;
}

/** Whether these small letters stand at `from`, in whatever case. */
function stands(rest: Uint8Array, bytes: Uint8Array, from: number, end: number): boolean {
  if (from + rest.length > end) return false;
  for (let at = 0; at < rest.length; at++) {
    if (((bytes[from + at] ?? 0) | CASE) !== rest[at]) return false;
  }
  return true;
}
