import { afterNewline, Byte, byteAt, isNewline } from "../bytes.ts";
import type { CodeReader } from "./code-reader.ts";
import { anywhere, type Rule, startsWith, type Where } from "./rule.ts";

/** The mark that begins code within a string, and the bracket that ends it. */
export interface FieldMark {
  readonly mark: string;
  /** The bracket that nests; none where the field's end can't stand within it. */
  readonly open?: string;
  readonly close: string;
  /** True where two marks stand for the mark's characters. */
  readonly doubled?: boolean;
}

interface QuotedOptions {
  /** The closing mark; as the opening one without this. */
  readonly close?: string;
  /** The character that takes away the meaning of the next one: a backslash without this, empty for none. */
  readonly escape?: string;
  /** True where two closing marks stand for one. */
  readonly doubled?: boolean;
  /** True where the string goes over line ends; else it ends with its line at the latest. */
  readonly multiline?: boolean;
  readonly fields?: readonly FieldMark[];
  readonly where?: Where;
  /** Characters that make a closing mark before them none. */
  readonly openBefore?: string;
}

/** `${…}`, as most languages have it. */
export const dollarBraces: FieldMark = { mark: "${", open: "{", close: "}" };

/** A string between two marks. */
export function quoted(open: string, options: QuotedOptions = {}): Rule {
  const body = new QuotedBody(options.close ?? open, options);
  const { where = anywhere } = options;
  return {
    first: open.slice(0, 1),
    read(reader, at) {
      if (!startsWith(reader.bytes, at, open) || !where(reader, at)) return -1;
      return body.read(reader, at + open.length);
    },
  };
}

/** The brackets of fields: every language whose strings hold code needs this rule behind all others. */
export const fieldBrackets: Rule = { first: "{}()`", read: (reader, at) => reader.bracket(at) };

/** What stands between a string's marks, and the closing mark. */
export class QuotedBody {
  private readonly close: string;
  private readonly escape: number;
  private readonly doubled: boolean;
  private readonly multiline: boolean;
  private readonly fields: readonly FieldMark[];
  private readonly openBefore: string;
  /** 1 for the bytes that may mean something. */
  private readonly matters = new Uint8Array(256);

  constructor(close: string, options: QuotedOptions) {
    this.close = close;
    this.escape = (options.escape ?? "\\").charCodeAt(0) || -1;
    this.doubled = options.doubled ?? false;
    this.multiline = options.multiline ?? false;
    this.fields = options.fields ?? [];
    this.openBefore = options.openBefore ?? "";
    const marks = [close, ...this.fields.map(({ mark }) => mark)];
    for (const mark of marks) this.matters[mark.charCodeAt(0)] = 1;
    if (this.escape >= 0) this.matters[this.escape] = 1;
    if (!this.multiline) this.matters.fill(1, Byte.lineFeed, Byte.carriageReturn + 1);
  }

  /** The offset behind the string, or behind the mark of a field in it; the reader comes back from the field here. */
  read(reader: CodeReader, from: number): number {
    const { bytes } = reader;
    const { matters, close } = this;
    const { length } = bytes;
    let at = from;
    while (at < length) {
      const byte = bytes[at] ?? 0;
      if (matters[byte] === 0) at++;
      else if (startsWith(bytes, at, close)) {
        const end = at + close.length;
        if (this.doubled && startsWith(bytes, end, close)) at = end + close.length;
        else if (this.isOpenBefore(byteAt(bytes, end))) at = end + 1;
        else return end;
      } else {
        const after = this.field(reader, at);
        if (after >= 0) return after;
        if (byte === this.escape) at = afterEscaped(bytes, at + 1);
        else if (!this.multiline && isNewline(byte)) return at;
        else at++;
      }
    }
    return length;
  }

  private isOpenBefore(byte: number): boolean {
    return this.openBefore !== "" && this.openBefore.includes(String.fromCharCode(byte)) && byte !== 0;
  }

  private field(reader: CodeReader, at: number): number {
    for (const { mark, open, close, doubled } of this.fields) {
      if (!startsWith(reader.bytes, at, mark)) continue;
      const after = at + mark.length;
      if (doubled && startsWith(reader.bytes, after, mark)) return this.read(reader, after + mark.length);
      reader.enter({
        open: open?.charCodeAt(0) ?? 0,
        close: close.charCodeAt(0),
        resume: (after) => this.read(reader, after),
        kind: mark,
      });
      return after;
    }
    return -1;
  }
}

/** Behind the character that an escape makes an ordinary one; a line end is one character. */
export function afterEscaped(bytes: Uint8Array, at: number): number {
  if (at >= bytes.length) return bytes.length;
  return isNewline(bytes[at]) ? afterNewline(bytes, at) : at + 1;
}
