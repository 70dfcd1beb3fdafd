import { byteAt, Class, classOf, isNewline } from "../bytes.ts";
import type { CodeReader } from "./code-reader.ts";

/** What can begin in code at certain bytes: a comment, a string, or whatever else keeps comment marks from being some. */
export interface Rule {
  /** The ASCII characters with which it can begin. */
  readonly first: string;
  /** The offset behind what begins at `at`, always greater than `at`; -1 where nothing of the kind begins there. */
  read(reader: CodeReader, at: number): number;
}

/** Whether something can begin at an offset, by what stands before it. */
export type Where = (reader: CodeReader, at: number) => boolean;

/** The rules by the byte with which they begin; of several the first that reads something counts. */
export type Dispatch = readonly (readonly Rule[] | undefined)[];

/** Sorts rules by their first bytes. */
export function dispatch(rules: readonly Rule[]): Dispatch {
  const table: Rule[][] = new Array(256);
  for (const rule of rules) {
    for (const character of new Set(rule.first)) {
      const code = character.charCodeAt(0);
      const others = table[code];
      if (others === undefined) table[code] = [rule];
      else others.push(rule);
    }
  }
  return table;
}

/** True for letters, digits, `_` and all beyond ASCII. */
export function isWord(byte: number): boolean {
  return (classOf[byte] ?? 0) <= Class.digit;
}

/** True for white space and line ends. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

/** True where the bytes at `at` are the ASCII `text`. */
export function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (byteAt(bytes, at + index) !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** The same for letters of either case; `text` in lower case. */
export function startsWithAnyCase(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const byte = byteAt(bytes, at + index);
    const lower = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
    if (lower !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Anywhere. */
export const anywhere: Where = () => true;

/** At the first column. */
export const atColumnOne: Where = ({ bytes, start }, at) => at === start || isNewline(bytes[at - 1]);

/** Behind nothing but white space on its line. */
export const atLineStart: Where = ({ bytes, start }, at) => {
  let before = at - 1;
  while (before >= start && (bytes[before] === 0x20 || bytes[before] === 0x09)) before--;
  return before < start || isNewline(bytes[before]);
};

/** Where no name or number goes on. */
export const notInWord: Where = ({ bytes, start }, at) => at === start || !isWord(bytes[at - 1] ?? 0);

/** At a line's start or behind white space. */
export const afterSpace: Where = ({ bytes, start }, at) => at === start || isSpace(bytes[at - 1] ?? 0);
