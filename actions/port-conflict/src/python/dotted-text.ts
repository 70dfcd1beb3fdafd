/** The dotted names in a list of arguments `(a.B, c, metaclass=d)`, `?` for what is none; keywords are left out. */
export function dottedOf(text: string): string[] {
  const open = text.indexOf("(");
  const close = text.lastIndexOf(")");
  if (open < 0 || close < open) return [];
  const inner = text.slice(open + 1, close);
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  const finish = (end: number): void => {
    const part = inner
      .slice(from, end)
      .replaceAll(/#[^\n]*/g, "")
      .trim();
    from = end + 1;
    if (part === "" || /^\w+\s*=/.test(part)) return;
    const name = /^[\w.]+(?=\s*(?:\[|$))/.exec(part)?.[0];
    found.push(name ?? "?");
  };
  for (let at = 0; at < inner.length; at++) {
    const letter = inner[at] ?? "";
    if ("([{".includes(letter)) depth++;
    else if (")]}".includes(letter)) depth--;
    else if (letter === "," && depth === 0) finish(at);
  }
  finish(inner.length);
  return found;
}
