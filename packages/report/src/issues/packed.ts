import { deflateRawSync, inflateRawSync } from "node:zlib";
import { digest } from "@pawl/engine";

/** The form of what is packed: raised when an older Pawl could no longer make sense of it. */
const VERSION = "1";

/** A marker of 64 kB holds no more than this honestly; more is a text that was made to fill the memory. */
const MOST_BYTES = 4_000_000;

/**
 * A JSON value as one word for an HTML comment: version, checksum, and the deflated JSON as base64url with `.` in the
 * place of `-`, because two hyphens may not stand in a comment.
 */
export function packValue(value: unknown): string {
  const json = JSON.stringify(value);
  const data = deflateRawSync(json, { level: 9 }).toString("base64url").replaceAll("-", ".");
  return `${VERSION}:${checksum(json)}:${data}`;
}

/** The value of a word made by `packValue`; `undefined` for any other word, one that was edited, and another version. */
export function unpackValue(word: string): unknown {
  const [version, sum, data, more] = word.split(":");
  if (version !== VERSION || data === undefined || more !== undefined || !/^[\w.]+$/.test(data))
    return undefined;
  try {
    const bytes = Buffer.from(data.replaceAll(".", "-"), "base64url");
    const json = inflateRawSync(bytes, { maxOutputLength: MOST_BYTES }).toString("utf8");
    return checksum(json) === sum ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}

function checksum(json: string): string {
  return digest(json).slice(0, 8);
}
