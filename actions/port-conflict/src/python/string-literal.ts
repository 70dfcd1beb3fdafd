/** What a string literal's source says about it. */
export interface StringParts {
  readonly raw: boolean;
  readonly bytes: boolean;
  readonly fields: boolean;
  /** Where the text between the quotes begins and ends in the source. */
  readonly from: number;
  readonly to: number;
}

/** The prefix and the quotes of one string literal; `undefined` for what is none, or none of Python 3.13. */
export function stringParts(source: string): StringParts | undefined {
  let quote = 0;
  while (quote < 3 && source[quote] !== '"' && source[quote] !== "'") quote++;
  const prefix = source.slice(0, quote).toLowerCase();
  if (!prefixes.has(prefix)) return undefined;
  const mark = source[quote] ?? "";
  const width = source.startsWith(mark.repeat(3), quote) && source.length - quote >= 6 ? 3 : 1;
  const from = quote + width;
  const to = source.length - width;
  if (mark === "" || to < from || source.slice(to) !== mark.repeat(width)) return undefined;
  return {
    raw: prefix.includes("r"),
    bytes: prefix.includes("b"),
    fields: prefix.includes("f"),
    from,
    to,
  };
}

const prefixes: ReadonlySet<string> = new Set(["", "r", "u", "b", "f", "br", "rb", "fr", "rf"]);

/**
 * The text that source between quotes stands for, by the rules of Python's reference manual (2.4.1.1): escapes, and line
 * ends of any kind as `\n`. `undefined` for an escape that names a character (`\N{…}`) or is broken.
 */
export function decodeText(
  source: string,
  { raw, bytes }: Pick<StringParts, "raw" | "bytes">,
): string | undefined {
  const text = source.includes("\r") ? source.replaceAll(/\r\n?/g, "\n") : source;
  if (raw || !text.includes("\\")) return text;
  let decoded = "";
  for (let at = 0; at < text.length; ) {
    const slash = text.indexOf("\\", at);
    if (slash < 0) return decoded + text.slice(at);
    decoded += text.slice(at, slash);
    const letter = text[slash + 1] ?? "";
    at = slash + 2;
    const simple = escapes.get(letter);
    if (simple !== undefined) {
      decoded += simple;
      continue;
    }
    if (letter >= "0" && letter <= "7") {
      let end = at;
      while (end < slash + 4 && isOctal(text[end])) end++;
      decoded += String.fromCharCode(Number.parseInt(text.slice(slash + 1, end), 8));
      at = end;
      continue;
    }
    const digits =
      bytes && letter !== "x" ? 0 : letter === "x" ? 2 : letter === "u" ? 4 : letter === "U" ? 8 : 0;
    if (digits > 0) {
      const code = text.slice(at, at + digits);
      const value =
        /^[0-9a-f]+$/i.test(code) && code.length === digits ? Number.parseInt(code, 16) : Number.NaN;
      if (!(value <= 0x10ffff)) return undefined;
      decoded += String.fromCodePoint(value);
      at += digits;
      continue;
    }
    if (letter === "N" && !bytes) return undefined;
    // An escape that is none stays as it stands.
    decoded += `\\${letter}`;
  }
  return decoded;
}

function isOctal(letter: string | undefined): boolean {
  return letter !== undefined && letter >= "0" && letter <= "7";
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["\n", ""],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
]);
