/** An assignment of an INI-like file, with the offsets of its value. */
export interface IniValue {
  readonly section: string;
  readonly key: string;
  /** As written, without blanks around it; lines that continue it included. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** How a file continues a value on the next line: systemd with a backslash, Python's configparser with indentation. */
export type Continuation = "backslash" | "indentation";

/** The assignments of an INI-like file in order. Comments are lines that begin with `#` or `;`. */
export function iniValues(text: string, continuation: Continuation): readonly IniValue[] {
  const found: IniValue[] = [];
  let section = "";
  for (const line of joinedLines(text, continuation)) {
    const written = text.slice(line.start, line.end);
    const header = /^\[(?<name>[^\]\n]*)\]/.exec(written)?.groups?.name;
    if (header !== undefined) section = header.trim();
    const at = written.indexOf("=");
    if (header !== undefined || at <= 0 || written.startsWith("#") || written.startsWith(";")) continue;
    const value = written.slice(at + 1);
    const start = line.start + at + 1 + (value.length - value.trimStart().length);
    const trimmed = value.trim();
    found.push({
      section,
      key: written.slice(0, at).trim(),
      value: trimmed,
      start,
      end: start + trimmed.length,
    });
  }
  return found;
}

function joinedLines(
  text: string,
  continuation: Continuation,
): readonly { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let isOpen = false;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const written = text.slice(start, end);
    const last = lines.at(-1);
    const continues = continuation === "backslash" ? isOpen : /^[ \t]+[^\s#;]/.test(written);
    if (continues && last !== undefined) last.end = end;
    else lines.push({ start, end });
    isOpen = written.trimEnd().endsWith("\\");
    start = end + 1;
  }
  return lines;
}
