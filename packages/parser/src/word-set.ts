import { Buffer } from "node:buffer";
import { isText, type Token } from "./tokens.ts";

/** A set of words that tells whether a token is one of them without making a string of it. */
export class WordSet {
  /** By first letter and length: most tokens share both with no word. */
  private readonly byShape: (string[] | undefined)[] = new Array(32 * 32);

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const bytes = Buffer.from(word);
      const shape = shapeOf(bytes[0] ?? 0, bytes.length);
      const bucket = this.byShape[shape] ?? [];
      this.byShape[shape] = bucket;
      bucket.push(word);
    }
  }

  has(bytes: Uint8Array, token: Token): boolean {
    const bucket = this.byShape[shapeOf(token.byte, token.end - token.start)];
    if (bucket === undefined) return false;
    for (const word of bucket) if (isText(bytes, token, word)) return true;
    return false;
  }
}

function shapeOf(first: number, length: number): number {
  return (first & 31) * 32 + Math.min(length, 31);
}
