import type { Buffer } from "node:buffer";
import { Byte, byteAt, lineEnd, nameEnd } from "../bytes.ts";
import type { CodeReader } from "./code-reader.ts";
import { isSpace, isWord, type Rule, startsWith } from "./rule.ts";

const slash = 0x2f;

/**
 * A JSX element where an operand can stand: its text holds no comments but those within braces and tags.
 * @param isOperand whether the code goes on with an operand at an offset.
 */
export function jsxElement(isOperand: (reader: CodeReader, at: number) => boolean): Rule {
  return {
    first: "<",
    read(reader, at) {
      if (!beginsElement(reader, at) || !isOperand(reader, at)) return -1;
      return new Element(reader).run(at + 1);
    },
  };
}

/** Whether `<` begins a tag; `<T,>(x: T)` and `<T extends U>(x: T)` are TypeScript's generic functions. */
function beginsElement({ bytes }: CodeReader, at: number): boolean {
  const first = byteAt(bytes, at + 1);
  // `1 << t`
  if (byteAt(bytes, at - 1) === Byte.less) return false;
  if (first === Byte.greater) return true;
  if (!isWord(first) || (first >= 0x30 && first <= 0x39)) return false;
  const end = nameEnd(bytes, at + 1);
  const next = byteAt(bytes, end);
  if (next === Byte.greater) return byteAt(bytes, end + 1) !== Byte.openParen || hasEnd(bytes, at, end);
  let word = end;
  while (isSpace(byteAt(bytes, word))) word++;
  return byteAt(bytes, word) !== Byte.comma && !startsWith(bytes, word, "extends ");
}

/** Whether a tag's name is closed within the next stretch: `<T>(x: T) => T` as a type is not. */
function hasEnd(bytes: Buffer, at: number, end: number): boolean {
  const name = bytes.toString("latin1", at + 1, end);
  return bytes.subarray(end, end + 2000).includes(`</${name}`, 0, "latin1");
}

/** The way through one element, in steps, so that nesting costs no stack; code in braces lies between them. */
class Element {
  private readonly reader: CodeReader;
  /** How many elements are open. */
  private depth = 0;
  private state: "tag" | "text" | "code" = "tag";

  constructor(reader: CodeReader) {
    this.reader = reader;
  }

  /** Reads on to the next code: in braces, or behind the element. */
  run(from: number): number {
    let at = from;
    while (this.state !== "code" && at < this.reader.bytes.length) {
      at = this.state === "tag" ? this.tag(at) : this.text(at);
    }
    return at;
  }

  private tag(from: number): number {
    const { bytes } = this.reader;
    // TypeScript's type arguments stand within the tag.
    let angles = 0;
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === Byte.doubleQuote || byte === Byte.singleQuote) {
        const end = bytes.indexOf(byte, at + 1);
        if (end < 0) return bytes.length;
        at = end;
      } else if (byte === Byte.openBrace) return this.braces(at);
      else if (byte === Byte.less) angles++;
      else if (byte === slash && byteAt(bytes, at + 1) === slash)
        at = this.comment(at, lineEnd(bytes, at), 0);
      else if (byte === slash && byteAt(bytes, at + 1) === Byte.star) {
        const close = bytes.indexOf("*/", at + 2, "latin1");
        at = this.comment(at, close < 0 ? bytes.length : close, 2);
      } else if (byte === Byte.greater && angles > 0) {
        if (bytes[at - 1] !== Byte.equals) angles--;
      } else if (byte === Byte.greater) {
        if (bytes[at - 1] !== slash) this.depth++;
        this.state = this.depth > 0 ? "text" : "code";
        return at + 1;
      }
    }
    return bytes.length;
  }

  /** The offset of the comment's last byte. */
  private comment(mark: number, end: number, closing: number): number {
    const after = Math.min(end + closing, this.reader.bytes.length);
    this.reader.comment(mark, mark + 2, end, after, closing > 0);
    return after - 1;
  }

  private text(from: number): number {
    const { bytes } = this.reader;
    let at = from;
    while (at < bytes.length && bytes[at] !== Byte.openBrace && bytes[at] !== Byte.less) at++;
    if (at >= bytes.length) return at;
    if (bytes[at] === Byte.openBrace) return this.braces(at);
    if (byteAt(bytes, at + 1) !== slash) {
      this.state = "tag";
      return at + 1;
    }
    this.depth--;
    if (this.depth === 0) this.state = "code";
    const end = bytes.indexOf(Byte.greater, at);
    return end < 0 ? bytes.length : end + 1;
  }

  private braces(at: number): number {
    const { state } = this;
    this.state = "code";
    this.reader.enter({
      open: Byte.openBrace,
      close: Byte.closeBrace,
      kind: "jsx",
      resume: (after) => {
        this.state = state;
        return this.run(after);
      },
    });
    return at + 1;
  }
}
