import { decodeText } from "../encoding.ts";
import type { DataMistake } from "./data-node.ts";

/** The text of a data file. */
export interface DataText {
  /** Without a byte order mark. */
  readonly text: string;
  /** Where the bytes are no UTF-8 and no UTF-16, the place of the first that is not; they are read as U+FFFD. */
  readonly mistakes: readonly DataMistake[];
}

const strict = new TextDecoder("utf-8", { fatal: true });

/** Decodes UTF-8, or UTF-16 (which YAML and JSON allow) by its byte order mark or its zero bytes. */
export function decodeData(bytes: Uint8Array): DataText {
  try {
    if (!bytes.subarray(0, 4).includes(0)) return { text: strict.decode(bytes), mistakes: [] };
  } catch {
    // Found below.
  }
  const { bytes: decoded, start, problem } = decodeText(bytes);
  if (problem?.startsWith("the file is UTF-16") ?? true) {
    return { text: new TextDecoder().decode(decoded.subarray(start)), mistakes: [] };
  }
  const text = new TextDecoder().decode(bytes);
  const offset = firstReplaced(bytes, text);
  return { text, mistakes: [{ kind: "encoding", offset, message: "found bytes that are not UTF-8" }] };
}

/** The offset of the first U+FFFD that decoding put there, rather than the text's own. */
function firstReplaced(bytes: Uint8Array, text: string): number {
  let low = 0;
  let high = bytes.length;
  // The longest front that is UTF-8; a character that is cut at its end is taken for a start of one.
  while (high > low) {
    const middle = (low + high + 1) >> 1;
    if (isFront(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return Math.min(new TextDecoder().decode(bytes.subarray(0, low), { stream: true }).length, text.length);
}

function isFront(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
