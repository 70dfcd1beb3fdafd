/** The 1-based line and column (UTF-16 units) of an offset into a text. Lines end with LF, CRLF or CR, as in YAML. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (const end of text.slice(0, offset).matchAll(/\r\n?|\n/g)) {
    line++;
    start = end.index + end[0].length;
  }
  return { line, column: offset - start + 1 };
}
