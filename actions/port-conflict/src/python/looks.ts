import { Buffer } from "node:buffer";

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
const colon = 0x3a;
const semicolon = 0x3b;
const paren = 0x28;
const slash = 0x2f;
const space = 0x20;
const tab = 0x09;

/** Per byte, whether something may begin behind it. */
const stops = new Uint8Array(256);
for (const byte of [newline, carriageReturn, colon, semicolon, paren]) stops[byte] = 1;

const schemes = ["tcp", "udp", "pgm"].map((text) => Buffer.from(text));
const calls = ["bind", "connect", "connect_ex"].map((text) => Buffer.from(text));
const statements = ["import ", "from "].map((text) => Buffer.from(text));
const bindWord = Buffer.from("bind");

/** Looks at the bytes of a Python file once; `undefined` where nothing in it can be a site. Linear in their length. */
export function lookAt(
  bytes: Uint8Array,
  isRoot: (word: string) => boolean,
  ownClasses: (word: string) => boolean,
): Looks | undefined {
  const look = new Look(bytes, isRoot, ownClasses);
  look.line(bytes[0] === 0xef ? 3 : 0);
  for (let at = 0; at < bytes.length; at++) {
    if (stops[bytes[at] ?? 0] === 1) look.behind(at);
  }
  const { roots, byForm, setting } = look;
  return roots.size === 0 && !byForm && !setting ? undefined : { roots, byForm, setting };
}

class Look implements Looks {
  readonly roots = new Set<string>();
  byForm = false;
  setting = false;
  private readonly bytes: Uint8Array;
  private readonly isRoot: (word: string) => boolean;
  private readonly ownClasses: (word: string) => boolean;

  constructor(bytes: Uint8Array, isRoot: (word: string) => boolean, ownClasses: (word: string) => boolean) {
    this.bytes = bytes;
    this.isRoot = isRoot;
    this.ownClasses = ownClasses;
  }

  /** Looks at what stands around a byte that may end something. */
  behind(at: number): void {
    const { bytes } = this;
    switch (bytes[at]) {
      case newline:
      case carriageReturn:
        this.line(at + 1);
        break;
      case colon:
        if (bytes[at + 1] === slash) {
          if (!this.byForm && schemes.some((scheme) => this.endsWith(at, scheme))) this.byForm = true;
        } else this.statement(at + 1);
        break;
      case semicolon:
        this.statement(at + 1);
        break;
      case paren:
        if (!this.byForm && calls.some((call) => this.endsWith(at, call))) {
          let next = at + 1;
          while (isSpace(bytes[next])) next++;
          if (bytes[next] === paren) this.byForm = true;
        }
    }
  }

  /** A line begins at `at`. */
  line(at: number): void {
    const byte = this.bytes[at];
    if (byte === 0x62 && this.startsWith(at, bindWord)) this.setting = true;
    else if (byte === 0x63 && this.bytes[at + 1] === 0x2e) this.setting = true;
    else if (byte === 0x63 && this.startsWith(at, classWord)) this.words(at, this.ownClasses);
    else this.statement(at);
  }

  private statement(from: number): void {
    const { bytes } = this;
    let at = from;
    while (bytes[at] === space || bytes[at] === tab) at++;
    const byte = bytes[at];
    if (byte !== 0x69 && byte !== 0x66) return;
    if (statements.some((word) => this.startsWith(at, word))) this.words(at, this.isRoot);
  }

  /** Notes the words of the physical line that are wanted; goes on where a backslash joins the next line. */
  private words(from: number, wanted: (word: string) => boolean): void {
    const { bytes } = this;
    let end = from;
    while (end < bytes.length && !(isLineEnd(bytes[end]) && !isJoined(bytes, end))) end++;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(end - from, 2000)).toString(
      "latin1",
    );
    for (const word of text.split(/\W+/)) if (wanted(word)) this.roots.add(word);
  }

  private endsWith(end: number, word: Buffer): boolean {
    return end >= word.length && this.startsWith(end - word.length, word);
  }

  private startsWith(at: number, word: Buffer): boolean {
    for (let index = 0; index < word.length; index++)
      if (this.bytes[at + index] !== word[index]) return false;
    return true;
  }
}

const classWord = Buffer.from("class ");

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
