import { UsageError } from "@pawl/gate";
import { lineAndColumn } from "@pawl/parser/data";

const HINT = "Save the file as UTF-8.";

/**
 * The text of a configuration file, without a byte order mark.
 * @param path how the file is named to the user.
 * @throws {UsageError} where the bytes are not UTF-8, naming the first place that is not.
 */
export function decodeConfig(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new UsageError(`${path}:1:1: found UTF-16, expected UTF-8`, HINT);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder("utf-8").decode(bytes);
    const offset = firstUndecodable(bytes, lenient);
    const byte = (bytes[offset.inBytes] ?? 0).toString(16).padStart(2, "0");
    const { line, column } = lineAndColumn(lenient, offset.inText);
    throw new UsageError(
      `${path}:${line}:${column}: found the byte 0x${byte}, which is not UTF-8, expected UTF-8`,
      HINT,
    );
  }
}

/** Where decoding put a replacement character for bytes that are none: in bytes, and in UTF-16 units of the text. */
function firstUndecodable(bytes: Uint8Array, text: string): { inBytes: number; inText: number } {
  let inBytes = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let inText = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isWritten = bytes[inBytes] === 0xef && bytes[inBytes + 1] === 0xbf && bytes[inBytes + 2] === 0xbd;
    if (code === 0xfffd && !isWritten) break;
    inBytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    inText += character.length;
  }
  return { inBytes, inText };
}
