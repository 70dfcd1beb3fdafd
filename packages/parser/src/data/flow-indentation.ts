/**
 * Text of YAML in which the line at an offset goes on the one before, of the same length: the line break and the indentation are
 * spaces, and so is a comment before them. Within brackets that means the same. `undefined` where it cannot be told what is a comment.
 *
 * YAML 1.2 wants every line of a flow collection deeper than what holds it; PyYAML, libyaml and Go's reader do not, and people close
 * their brackets at the depth of the key.
 */
export function joinedLine(text: string, offset: number): string | undefined {
  const start = text.lastIndexOf("\n", offset - 1);
  if (start < 0 || /\S/.test(text.slice(start, offset))) return undefined;
  let from = start;
  for (;;) {
    const before = text.lastIndexOf("\n", from - 1) + 1;
    const line = text.slice(before, from);
    const comment = commentIn(line);
    if (comment === "unsure") return undefined;
    const content = comment === undefined ? line : line.slice(0, comment);
    if (before === 0 || content.trim() !== "") {
      from = before + content.trimEnd().length;
      break;
    }
    from = before - 1;
  }
  return `${text.slice(0, from)}${" ".repeat(offset - from)}${text.slice(offset)}`;
}

/** Where the comment of a line begins. */
function commentIn(line: string): number | "unsure" | undefined {
  const at = /(?:^|[ \t])#/.exec(line);
  if (at === null) return undefined;
  const begin = at.index + at[0].length - 1;
  const front = line.slice(0, begin);
  const isOpen = (quote: string): boolean => front.split(quote).length % 2 === 0;
  return isOpen('"') || isOpen("'") ? "unsure" : begin;
}
