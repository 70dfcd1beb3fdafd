import { afterNewline, Byte, byteAt, isNewline, textOf } from "../bytes.ts";
import type { Comment } from "./comment.ts";
import type { CommentSpans } from "./comment-spans.ts";
import { LineCursor } from "./line-cursor.ts";

/**
 * The comments at `spans`, line by line.
 * @param bytes UTF-8.
 * @param start where the first line begins, behind a byte order mark.
 */
export function commentLines(bytes: Uint8Array, start: number, spans: CommentSpans): Comment[] {
  const cursor = new LineCursor(bytes, start);
  const found: Comment[] = [];
  let block = 0;
  for (const span of spans) {
    const { mark, end, starred } = span;
    cursor.moveTo(mark);
    const own = standsAlone(bytes, cursor.lineStart, mark);
    const indent = cursor.column;
    cursor.moveTo(span.start);
    // A mark may end on a later line than it begins: what stands between is no text.
    let from = span.start;
    let to = lineEndWithin(bytes, from, end);
    const first = textOf(bytes, from, to).trimEnd();
    found.push({ line: cursor.line, column: cursor.column, text: first, own, block, indent });
    while (to < end) {
      from = afterNewline(bytes, to);
      if (from > end) break;
      to = lineEndWithin(bytes, from, end);
      if (starred) from = afterStars(bytes, from, to);
      cursor.moveTo(from);
      const { line, column } = cursor;
      const text = textOf(bytes, from, to).trimEnd();
      const blank = text.length - text.trimStart().length;
      found.push({ line, column, text, own: true, block, indent: column + blank });
    }
    block++;
  }
  return found;
}

/** Looks no further than `end`: many comments may stand on one long line. */
function lineEndWithin(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && !isNewline(bytes[at])) at++;
  return at;
}

function standsAlone(bytes: Uint8Array, lineStart: number, mark: number): boolean {
  let at = mark;
  while (at > lineStart && isBlank(bytes[at - 1] ?? 0)) at--;
  return at === lineStart;
}

/** Behind the star that decorates a line, or the row of stars that stands alone; `from` where there is none. */
function afterStars(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(bytes[at] ?? 0)) at++;
  const first = at;
  while (at < to && bytes[at] === Byte.star) at++;
  const isRow = at === to || isBlank(byteAt(bytes, at));
  if (at === first || (at > first + 1 && !isRow)) return from;
  return at;
}

function isBlank(byte: number): boolean {
  return byte === Byte.space || byte === Byte.tab || byte === Byte.formFeed || byte === 0x0b;
}
