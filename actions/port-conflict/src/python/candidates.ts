import { Buffer } from "node:buffer";
import type { PythonSource, Token, WordSet } from "@pawl/parser";
import { Kind } from "@pawl/parser";
import { commands } from "../apis/commands.ts";

const paren = 0x28;
const equals = 0x3d;

/** Which words tell of a site where they stand before a bracket or a `=`. */
export interface TellingWords {
  readonly calls: WordSet;
  /** Those that count only in a line that holds `://`. */
  readonly urlCalls: WordSet;
  readonly settings: WordSet;
  /** Those that count only in a line that names a server which is started by a command line. */
  readonly runners: WordSet;
}

/** The indexes of the logical lines in which a telling word stands before `(` or `=`, in order. One pass over the bytes. */
export function candidateLines(source: PythonSource, words: TellingWords): number[] {
  const { bytes, scan } = source;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found: number[] = [];
  let line = 0;
  for (let at = 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte !== paren && byte !== equals) continue;
    const token = wordBefore(bytes, at);
    if (token === undefined) continue;
    const isCall = byte === paren && words.calls.has(bytes, token);
    const isUrlCall = !isCall && byte === paren && words.urlCalls.has(bytes, token);
    const isRunner = !isCall && byte === paren && words.runners.has(bytes, token);
    if (!isCall && !isUrlCall && !isRunner && !(byte === equals && words.settings.has(bytes, token)))
      continue;
    while (line < scan.starts.length && scan.ends.at(line) <= at) line++;
    if (line >= scan.starts.length || scan.starts.at(line) > at || found[found.length - 1] === line) continue;
    const rare = isUrlCall || isRunner;
    if (rare && !isTelling(buffer.subarray(scan.starts.at(line), scan.ends.at(line)), isUrlCall, isRunner))
      continue;
    found.push(line);
  }
  return found;
}

function isTelling(line: Buffer, isUrlCall: boolean, isRunner: boolean): boolean {
  return (
    (isUrlCall && line.includes("://")) || (isRunner && commands.some(({ word }) => line.includes(word)))
  );
}

function wordBefore(bytes: Uint8Array, before: number): Token | undefined {
  let end = before;
  while (bytes[end - 1] === 0x20) end--;
  let start = end;
  while (start > 0 && isNameByte(bytes[start - 1] ?? 0)) start--;
  return start === end ? undefined : { kind: Kind.name, start, end, byte: bytes[start] ?? 0, depth: 0 };
}

function isNameByte(byte: number): boolean {
  const lower = byte | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte >= 0x80;
}
