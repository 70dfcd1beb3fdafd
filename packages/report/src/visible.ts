/**
 * Characters that a terminal or a reader's eye would take for something else than text: control characters, marks that
 * turn the direction of writing, characters of no width, separators of lines, tags, and halves of surrogate pairs.
 */
const HIDDEN =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

const SHORT: ReadonlyMap<string, string> = new Map([
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\r", "\\r"],
]);

/**
 * The text with everything hidden written out, so that no escape sequence and no bidi mark of a scanned repository takes
 * effect where it is shown: `\x1b` for control characters, `\u202e` for other characters, `\xff` for a byte of a path
 * that is not UTF-8 (it stands there as U+DC80 to U+DCFF). The result is one line. Characters in `keep` stay.
 */
export function visible(text: string, keep = ""): string {
  return text.replace(HIDDEN, (character) => (keep.includes(character) ? character : spelt(character)));
}

function spelt(character: string): string {
  const short = SHORT.get(character);
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, "0")}`;
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${(code - 0xdc00).toString(16)}`;
  if (code > 0xffff) return `\\u{${code.toString(16)}}`;
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
