/** A piece of a format: text as it is, or the argument (by position or name) that stands there. */
export type Piece = string | { readonly argument: number | string; readonly plain: boolean };

/**
 * The pieces of `text % …` (printf-style formatting). `plain` is false where a width, a precision or a conversion other than
 * `%s`, `%d`, `%i`, `%u` makes of the argument what its value alone does not tell. `undefined` for a format that raises.
 */
export function percentPieces(text: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  let count = 0;
  let at = 0;
  for (let percent = text.indexOf("%"); percent >= 0; percent = text.indexOf("%", at)) {
    if (percent > at) pieces.push(text.slice(at, percent));
    let end = percent + 1;
    let name: string | undefined;
    if (text[end] === "(") {
      const close = text.indexOf(")", end);
      if (close < 0) return undefined;
      name = text.slice(end + 1, close);
      end = close + 1;
    }
    const from = end;
    while (flags.has(text[end] ?? "")) end++;
    const letter = text[end] ?? "";
    if (letter === "" || text.slice(from, end).includes("*")) return undefined;
    at = end + 1;
    if (letter === "%" && end === percent + 1) pieces.push("%");
    else pieces.push({ argument: name ?? count++, plain: from === end && "sdiu".includes(letter) });
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

const flags: ReadonlySet<string> = new Set("#0- +.*123456789hlL");

/**
 * The pieces of `text.format(…)`. `plain` is false for conversions and formats other than `!s`, `:d` and `:s`, and for parts of
 * an argument (`{0.port}`, `{0[port]}`). `undefined` for a format that raises or holds fields within fields.
 */
export function bracePieces(text: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  let count = 0;
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const letter = text[at];
    if (letter !== "{" && letter !== "}") {
      at++;
      continue;
    }
    if (text[at + 1] === letter) {
      pieces.push(text.slice(from, at + 1));
      at += 2;
      from = at;
      continue;
    }
    const close = letter === "{" ? text.indexOf("}", at) : -1;
    if (close < 0) return undefined;
    const field = text.slice(at + 1, close);
    if (field.includes("{")) return undefined;
    if (at > from) pieces.push(text.slice(from, at));
    const name = /^[^.[!:]*/.exec(field)?.[0] ?? "";
    const argument = name === "" ? count++ : /^\d+$/.test(name) ? Number(name) : name;
    pieces.push({ argument, plain: isPlainFormat(field.slice(name.length)) });
    at = close + 1;
    from = at;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** Whether a conversion and a format (`!s`, `:d`) give a number or text as `str()` does. */
export function isPlainFormat(format: string): boolean {
  return plainFormats.has(format);
}

const plainFormats: ReadonlySet<string> = new Set(["", ":", ":d", ":s", "!s", "!s:s", "!s:"]);
