import { isUtf8 } from "node:buffer";
import { afterNewline, asBuffer, byteAt, Class, classOf, lineEnd } from "./bytes.ts";

/** A file's text as bytes that a scanner can read. */
export interface Decoded {
  /** UTF-8: the file's own bytes where they are that, else made from them. */
  readonly bytes: Uint8Array;
  /** Where the text begins: 3 behind a byte order mark, else 0. */
  readonly start: number;
  /** Why the file is no UTF-8, or why Python would refuse to decode it. */
  readonly problem: string | undefined;
}

/**
 * Decodes a text file: UTF-16 by its byte order mark or its zero bytes, UTF-8, else Latin-1; the reason for anything but
 * UTF-8 is in `problem`.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = decodeUtf16(bytes);
  if (utf16 !== undefined) return utf16;
  const start = isMarked(bytes) ? 3 : 0;
  if (isUtf8(bytes)) return { bytes, start, problem: undefined };
  return transcode(bytes, "latin1", "the file is not UTF-8 and declares no other encoding", start);
}

/**
 * Decodes a Python file as PEP 263 says: a byte order mark, a coding cookie in the first two lines, else UTF-8. What
 * Python refuses is read all the same, as UTF-16 or as Latin-1, with the reason in `problem`.
 */
export function decodePython(bytes: Uint8Array): Decoded {
  const utf16 = decodeUtf16(bytes);
  if (utf16 !== undefined) return utf16;
  const marked = isMarked(bytes);
  const start = marked ? 3 : 0;
  const cookie = cookieOf(bytes, start);
  const codec = cookie === undefined ? "utf-8" : normalise(cookie);
  if (codec === "utf-8") return decodeText(bytes);
  const problem = marked ? `the byte order mark says UTF-8, the coding cookie ${cookie}` : undefined;
  const label = whatwg.get(codec) ?? (singleByte.test(codec) ? "latin1" : codec);
  try {
    return transcode(bytes, label, problem, start);
  } catch {
    return transcode(bytes, "latin1", `unknown encoding: ${cookie}`, start);
  }
}

function isMarked(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function decodeUtf16(bytes: Uint8Array): Decoded | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return transcode(bytes, "utf-16le", "the file is UTF-16");
  if (first === 0xfe && second === 0xff) return transcode(bytes, "utf-16be", "the file is UTF-16");
  if (bytes.length < 4) return undefined;
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) {
    return transcode(bytes, "utf-16le", "the file is UTF-16 without a byte order mark");
  }
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) {
    return transcode(bytes, "utf-16be", "the file is UTF-16 without a byte order mark");
  }
  return undefined;
}

/** Python's codecs of single bytes that agree with ASCII; read as Latin-1, which keeps every column right. */
const singleByte =
  /^(ascii|us-ascii|646|latin-?1|iso-?8859-?\d+|cp\d{3,4}|windows-125\d|koi8-[rtu]|mac-[a-z0-9]+|hp-roman8|kz1048|ptcp154|tis-620|palmos)$/;

/** Python's names of codecs that WHATWG's decoder knows under others. Code pages 932 to 950 have two bytes. */
const whatwg: ReadonlyMap<string, string> = new Map([
  ["cp932", "shift_jis"],
  ["ms932", "shift_jis"],
  ["sjis", "shift_jis"],
  ["shift-jis", "shift_jis"],
  ["cp936", "gbk"],
  ["cp949", "euc-kr"],
  ["cp950", "big5"],
  ["ujis", "euc-jp"],
  ["eucjp", "euc-jp"],
  ["euckr", "euc-kr"],
]);

const utf8Names = new Set(["utf-8", "utf8", "u8", "utf", "cp65001", "utf-8-sig"]);

/** A codec's name as Python compares it: lower case, hyphens; every spelling of UTF-8 as `utf-8`. */
function normalise(cookie: string): string {
  const name = cookie.toLowerCase().replaceAll("_", "-");
  return utf8Names.has(name) || name.startsWith("utf-8-") ? "utf-8" : name;
}

/** The encoding that a comment in the first two lines declares. The pattern is PEP 263's. */
function cookieOf(bytes: Uint8Array, start: number): string | undefined {
  let from = start;
  for (let line = 0; line < 2; line++) {
    let first = from;
    while (classOf[byteAt(bytes, first)] === Class.space) first++;
    const kind = first < bytes.length ? classOf[bytes[first] ?? 0] : Class.newline;
    // Most files begin with code or a string: they declare nothing, and no text is made to find that out.
    if (kind !== Class.hash && kind !== Class.newline) return undefined;
    const end = lineEnd(bytes, first);
    if (kind === Class.hash) {
      const text = asBuffer(bytes).toString("latin1", from, Math.min(end, from + 1000));
      const cookie = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(text)?.[1];
      if (cookie !== undefined) return cookie;
    }
    from = afterNewline(bytes, end);
  }
  return undefined;
}

function transcode(bytes: Uint8Array, label: string, problem: string | undefined, start = 0): Decoded {
  const text = new TextDecoder(label).decode(bytes.subarray(start));
  return {
    bytes: new TextEncoder().encode(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text),
    start: 0,
    problem,
  };
}
