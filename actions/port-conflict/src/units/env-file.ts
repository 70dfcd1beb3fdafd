/** A variable of a `.env` file, with the offsets of its value without quotes. */
export interface EnvVariable {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const assignment = /^[ \t]*(?:export[ \t]+)?(?<name>[A-Za-z_]\w*)[ \t]*=[ \t]*(?<value>[^\r\n]*)/gm;

/**
 * The variables of a `.env` file in order; of several with one name the last counts. Quotes are taken off, a `#` behind a
 * blank begins a comment, nothing is expanded.
 */
export function envVariables(text: string): readonly EnvVariable[] {
  return [...text.matchAll(assignment)].map(({ index, 0: all, groups }) => {
    const written = groups?.value ?? "";
    const start = index + all.length - written.length;
    const name = groups?.name ?? "";
    const quote = written[0];
    const close = quote === '"' || quote === "'" ? written.indexOf(quote, 1) : -1;
    if (close > 0) return { name, value: written.slice(1, close), start: start + 1, end: start + close };
    const comment = /(?:^|[ \t])#/.exec(written)?.index ?? written.length;
    const value = written.slice(0, comment).trimEnd();
    return { name, value, start, end: start + value.length };
  });
}
