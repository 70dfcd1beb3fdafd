import { afterNewline, Byte, byteAt, Class, classOf, isNewline, lineEnd, nameEnd } from "./bytes.ts";
import { isConflictMarker } from "./conflict-marker.ts";
import { Indentation } from "./indentation.ts";
import { wordCodeAt } from "./keywords.ts";
import { LogicalLine } from "./logical-line.ts";
import { Notes, type Scan } from "./notes.ts";
import { clauseWordAt } from "./statement-start.ts";

export type { Scan } from "./notes.ts";

/**
 * Finds the logical lines and comments of a Python file (the lexical analysis of Python's reference manual, up to 3.14).
 * Never throws; linear in the length. Where Python would give up, it recovers: an open string ends with its line, an open
 * bracket ends before a line that begins with a word that can't stand in an expression, a merge conflict's markers are
 * lines of their own.
 * @param bytes UTF-8, or any encoding of single bytes that agrees with ASCII.
 * @param from where to begin (behind a byte order mark).
 */
export function scan(bytes: Uint8Array, from: number): Scan {
  const notes = new Notes();
  const indentation = new Indentation(notes);
  const line = new LogicalLine(bytes, from, notes);
  const length = bytes.length;
  let opensBlock = false;
  let at = from;
  while (at < length) {
    at = indentation.measure(bytes, at);
    const continued = byteAt(bytes, at) === Byte.backslash;
    if (continued) at = afterContinuations(bytes, at);
    if (at >= length) break;
    const byte = bytes[at] ?? 0;
    const kind = classOf[byte];
    if (kind === Class.newline) at = afterNewline(bytes, at);
    else if (kind === Class.hash) {
      const end = lineEnd(bytes, at);
      notes.comment(at, end);
      at = end;
    } else if (kind === Class.other && !continued && isConflictMarker(bytes, at)) {
      notes.fail(at, "merge conflict marker");
      at = lineEnd(bytes, at);
    } else {
      const word = kind === Class.name ? wordCodeAt(bytes, at, nameEnd(bytes, at)) : 0;
      indentation.enter(at, opensBlock);
      indentation.follow(at, clauseWordAt(bytes, at, word));
      const end = line.read(at, word);
      notes.line(at, end, indentation.columns, word);
      opensBlock = bytes[end - 1] === Byte.colon;
      at = line.after;
    }
  }
  if (opensBlock) notes.fail(length, "expected an indented block");
  indentation.finish(length);
  return notes.take();
}

/** A line may begin with backslashes that join it to the next: its first token stands behind them. */
function afterContinuations(bytes: Uint8Array, from: number): number {
  let at = from;
  while (byteAt(bytes, at) === Byte.backslash && isNewline(byteAt(bytes, at + 1))) {
    at = afterNewline(bytes, at + 1);
    while (byteAt(bytes, at) === Byte.space || byteAt(bytes, at) === Byte.tab) at++;
  }
  return at;
}
