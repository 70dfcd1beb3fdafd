import { withLineFeeds } from "../lone-carriage-returns.ts";

const LF = 0x0a;

/**
 * Which line of git's a line of a file is, by its number; both 1-based. Lines end as in Python, with a line feed, a carriage
 * return or both; those of git with a line feed only. Lines that the file does not have are absent.
 */
export function gitLines(bytes: Uint8Array, lines: Iterable<number>): ReadonlyMap<number, number> {
  const text = withLineFeeds(bytes) ?? bytes;
  const found = new Map<number, number>();
  let line = 1;
  let gitLine = 1;
  let from = 0;
  for (const wanted of [...new Set(lines)].sort((one, other) => one - other)) {
    while (line < wanted) {
      const end = text.indexOf(LF, from);
      if (end < 0) break;
      if (bytes[end] === LF) gitLine++;
      line++;
      from = end + 1;
    }
    if (line === wanted && from < bytes.length) found.set(wanted, gitLine);
  }
  return found;
}
