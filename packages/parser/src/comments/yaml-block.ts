import { afterNewline, Byte, byteAt, isNewline, lineEnd } from "../bytes.ts";
import type { CodeReader } from "./code-reader.ts";
import { isSpace, startsWith } from "./rule.ts";

/** How many spaces stand before the node that a block scalar at `at` belongs to; -1 where that is the document. */
export function blockParent({ bytes, start }: CodeReader, at: number): number {
  let line = at;
  while (line > start && !isNewline(bytes[line - 1])) line--;
  let node = line;
  let parent = -1;
  while (bytes[node] === Byte.space) node++;
  // `- - key: |`: the text is below the innermost.
  for (;;) {
    const byte = bytes[node] ?? 0;
    if ((byte !== 0x2d && byte !== 0x3f) || !isSpace(byteAt(bytes, node + 1))) break;
    parent = node - line;
    node++;
    while (bytes[node] === Byte.space) node++;
  }
  if (startsWith(bytes, line, "---") && isSpace(byteAt(bytes, line + 3))) return -1;
  // A tag or an anchor alone names no node of its own.
  let colon = node;
  while (colon < at && !(bytes[colon] === Byte.colon && isSpace(byteAt(bytes, colon + 1)))) colon++;
  if (colon < at) return node - line;
  return parent >= 0 ? parent : node - line - 1;
}

/** Where the text of a block scalar ends whose first line begins at `from`: the start of the first line that is not its. */
export function blockEnd(bytes: Uint8Array, from: number, parent: number, explicit: number): number {
  let least = explicit > 0 ? Math.max(parent, 0) + explicit : -1;
  let at = from;
  while (at < bytes.length) {
    let first = at;
    while (bytes[first] === Byte.space) first++;
    const isBlank = first >= bytes.length || isNewline(bytes[first]);
    const indent = first - at;
    if (!isBlank && least < 0) {
      if (indent <= parent) return at;
      least = indent;
    }
    const isMark = startsWith(bytes, at, "---") || startsWith(bytes, at, "...");
    if (!isBlank && (indent < least || (isMark && (at + 3 >= bytes.length || isSpace(bytes[at + 3] ?? 0)))))
      return at;
    const end = lineEnd(bytes, first);
    at = end < bytes.length ? afterNewline(bytes, end) : end;
  }
  return at;
}
