import type { PythonSource } from "@pawl/parser";

/** Every comment that counts holds one of these words. */
export const MARKER_WORDS = /pawl|noqa|pylint:|nosec/i;

/** What tells a small letter from a capital one. */
const CASE = 0x20;
const N = 0x6e;
const P = 0x70;
/** The words behind their first letters. */
const BEHIND_N = ["oqa", "osec"].map((rest) => Buffer.from(rest));
const BEHIND_P = ["awl", "ylint:"].map((rest) => Buffer.from(rest));

/**
 * Whether a comment of the file may hold one of {@link MARKER_WORDS}. Most files' comments hold none, and are compared
 * as bytes, where they are: a text for each would cost ten times as much.
 */
export function holdsMarker({ bytes, scan: { comments } }: PythonSource): boolean {
  for (let index = 0; index < comments.length; index += 2) {
    const end = comments.at(index + 1);
    for (let at = comments.at(index) + 1; at < end; at++) {
      const letter = (bytes[at] ?? 0) | CASE;
      if (letter !== N && letter !== P) continue;
      for (const rest of letter === N ? BEHIND_N : BEHIND_P) {
        if (stands(rest, bytes, at + 1, end)) return true;
      }
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
