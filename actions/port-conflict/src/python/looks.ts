import { Buffer } from "node:buffer";
import { codeOf, type PythonSource } from "@pawl/parser";

/** What a look at a file's bytes tells of it. */
export interface Looks {
  /** The modules of the table whose names stand in its imports. */
  readonly roots: ReadonlySet<string>;
  /** Whether a call binds or connects by the form of its argument alone: `bind("tcp://…")`, `bind((host, port))`. */
  readonly byForm: boolean;
  /** Whether a line begins as a setting does that needs no import: gunicorn's `bind =`, jupyter's `c.`. */
  readonly setting: boolean;
}

const newline = 0x0a;
const carriageReturn = 0x0d;
const paren = 0x28;
const space = 0x20;
const tab = 0x09;

const importWord = codeOf("import");
const fromWord = codeOf("from");
const classWord = codeOf("class");
/** What a statement may stand behind on one line. */
const headers: ReadonlySet<number> = new Set([
  ...[codeOf("if"), codeOf("elif"), codeOf("else"), codeOf("for"), codeOf("while"), codeOf("with")],
  ...[codeOf("async"), codeOf("try"), codeOf("except"), codeOf("finally"), codeOf("def"), classWord],
]);

const needle = {
  address: Buffer.from("://"),
  bind: Buffer.from("bind"),
  connect: Buffer.from("connect"),
  import: Buffer.from("import"),
  semicolon: Buffer.from(";"),
};
const schemes = ["tcp", "udp", "pgm"].map((text) => Buffer.from(text));
const call = Buffer.from("_ex");
const statements = ["import ", "from "].map((text) => Buffer.from(text));

/**
 * Looks at a Python file once; `undefined` where nothing in it can be a site. Searches for what is rare in the bytes, and goes
 * over the logical lines for the rest: a look at each byte takes as long as the scan.
 */
export function lookAt(
  source: PythonSource,
  isRoot: (word: string) => boolean,
  ownClasses: (word: string) => boolean,
): Looks | undefined {
  const look = new Look(source.bytes);
  const { scan } = source;
  for (let index = 0; index < scan.words.length; index++) {
    const word = scan.words.at(index);
    const start = scan.starts.at(index);
    if (word === importWord || word === fromWord) look.words(start, isRoot);
    else if (headers.has(word)) {
      if (word === classWord) look.words(start, ownClasses);
      if (look.has(needle.import, start, scan.ends.at(index))) look.words(start, isRoot);
    } else look.line(start);
  }
  look.behindSemicolons(isRoot);
  look.forms();
  const { roots, byForm, setting } = look;
  return roots.size === 0 && !byForm && !setting ? undefined : { roots, byForm, setting };
}

class Look implements Looks {
  readonly roots = new Set<string>();
  byForm = false;
  setting = false;
  private readonly bytes: Buffer;

  constructor({ buffer, byteOffset, length }: Uint8Array) {
    this.bytes = Buffer.from(buffer, byteOffset, length);
  }

  has(word: Buffer, start: number, end: number): boolean {
    return this.bytes.subarray(start, end).includes(word);
  }

  /** A line that is no keyword's: settings are at the very left. */
  line(start: number): void {
    const { bytes } = this;
    const byte = bytes[start];
    if (byte !== 0x62 && byte !== 0x63) return;
    if (start > 0 && !isLineEnd(bytes[start - 1]) && bytes[start - 1] !== 0xbf) return;
    if (byte === 0x63 ? bytes[start + 1] === 0x2e : this.startsWith(start, needle.bind)) this.setting = true;
  }

  /** Notes the words of the physical line that are wanted; goes on where a backslash joins the next line. */
  words(from: number, wanted: (word: string) => boolean): void {
    const { bytes } = this;
    let end = from;
    while (end < bytes.length && !(isLineEnd(bytes[end]) && !isJoined(bytes, end))) end++;
    const text = bytes.toString("latin1", from, Math.min(end, from + 2000));
    for (const word of text.split(/\W+/)) if (wanted(word)) this.roots.add(word);
  }

  /** Imports that are no line's first statement. */
  behindSemicolons(isRoot: (word: string) => boolean): void {
    for (const found of this.all(needle.semicolon)) {
      let at = found + 1;
      while (this.bytes[at] === space || this.bytes[at] === tab) at++;
      if (statements.some((word) => this.startsWith(at, word))) this.words(at, isRoot);
    }
  }

  /** What is a call by the form of its argument: an endpoint somewhere, or an address in brackets. */
  forms(): void {
    for (const at of this.all(needle.address)) {
      if (schemes.some((scheme) => at >= scheme.length && this.startsWith(at - scheme.length, scheme))) {
        this.byForm = true;
        return;
      }
    }
    for (const word of [needle.bind, needle.connect]) {
      for (const found of this.all(word)) {
        const end = found + word.length;
        const open = this.startsWith(end, call) ? end + call.length : end;
        if (this.bytes[open] !== paren) continue;
        let next = open + 1;
        while (isSpace(this.bytes[next])) next++;
        if (this.bytes[next] !== paren) continue;
        this.byForm = true;
        return;
      }
    }
  }

  private *all(word: Buffer): Generator<number> {
    const { bytes } = this;
    for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) yield at;
  }

  private startsWith(at: number, word: Buffer): boolean {
    for (let index = 0; index < word.length; index++)
      if (this.bytes[at + index] !== word[index]) return false;
    return true;
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === space || byte === tab || byte === newline || byte === carriageReturn;
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === newline || byte === carriageReturn;
}

function isJoined(bytes: Uint8Array, lineEnd: number): boolean {
  return (
    bytes[lineEnd - 1] === 0x5c || (bytes[lineEnd - 1] === carriageReturn && bytes[lineEnd - 2] === 0x5c)
  );
}
