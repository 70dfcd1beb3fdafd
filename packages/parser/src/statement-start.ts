import { Byte, byteAt, Class, classOf, nameEnd } from "./bytes.ts";
import { isConflictMarker } from "./conflict-marker.ts";
import { codeOf, endsBrackets, wordCodeAt } from "./keywords.ts";

const asyncWord = codeOf("async");

/** The code of the word that says which clause begins at `start`: for `async for` that of the `for`. */
export function clauseWordAt(bytes: Uint8Array, start: number, word: number): number {
  if (word !== asyncWord) return word;
  let next = start + "async".length;
  while (byteAt(bytes, next) === Byte.space || byteAt(bytes, next) === Byte.tab) next++;
  return wordCodeAt(bytes, next, nameEnd(bytes, next));
}

/** True where the physical line at `at`, inside brackets, can only be the start of a statement. */
export function beginsStatement(bytes: Uint8Array, at: number): boolean {
  const length = bytes.length;
  let first = at;
  while (first < length && classOf[bytes[first] ?? 0] === Class.space) first++;
  if (first === length) return false;
  const kind = classOf[bytes[first] ?? 0];
  if (kind === Class.other) return first === at && isConflictMarker(bytes, at);
  if (kind !== Class.name) return false;
  // A keyword argument may bear no such name, so `name =` needs no look: these words are reserved.
  return endsBrackets(clauseWordAt(bytes, first, wordCodeAt(bytes, first, nameEnd(bytes, first))));
}
