/** A word of a command line. Offsets are of the file; where quotes or escapes changed it, of all that it stands in. */
export interface CommandToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a command line as a shell splits them, without expanding anything. `${…}`, `$(…)` and `{{…}}` are not split.
 * @param start the offset of its first character in the file.
 * @param whole the place of all of it, where its characters are not those of the file.
 */
export function commandTokens(
  line: string,
  start: number,
  whole?: { readonly start: number; readonly end: number },
): readonly CommandToken[] {
  const tokens: CommandToken[] = [];
  let at = 0;
  while (at < line.length) {
    const first = line[at] ?? "";
    if (isBlank(first)) {
      at++;
      continue;
    }
    const from = at;
    let text = "";
    let quote = "";
    let depth = 0;
    while (at < line.length) {
      const character = line[at] ?? "";
      if (quote === "" && depth <= 0 && isBlank(character)) break;
      if (quote === "" && (character === "'" || character === '"')) quote = character;
      else if (character === quote && quote !== "") quote = "";
      else if (character === "\\" && quote !== "'" && at + 1 < line.length) {
        at++;
        if (line[at] !== "\n") text += line[at] ?? "";
      } else {
        if (character === "{" || character === "(") depth++;
        else if (character === "}" || character === ")") depth--;
        text += character;
      }
      at++;
    }
    if (text !== "") tokens.push({ text, ...(whole ?? { start: start + from, end: start + at }) });
  }
  return tokens;
}

function isBlank(character: string): boolean {
  return character === " " || character === "\t" || character === "\n" || character === "\r";
}
