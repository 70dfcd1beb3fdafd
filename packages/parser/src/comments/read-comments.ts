import { Buffer } from "node:buffer";
import type { SourceFile } from "@pawl/gate";
import { asBuffer, Byte } from "../bytes.ts";
import { decodeText } from "../encoding.ts";
import { readPython } from "../source.ts";
import { CodeReader } from "./code-reader.ts";
import type { Comment } from "./comment.ts";
import { commentLines } from "./comment-lines.ts";
import { languageOf } from "./file-names.ts";
import { dispatch } from "./rule.ts";

/**
 * The comments of a file, line by line in order; `undefined` where nothing is known of its syntax, which its base name
 * decides. A binary file has none. Never throws; linear in the file's length. What is within strings is no comment, nor is
 * documentation in strings. Encodings are those of `decodePython` for Python; elsewhere UTF-8, UTF-16 or Latin-1.
 */
export function readComments(file: SourceFile): readonly Comment[] | undefined {
  const language = languageOf(file.path);
  if (language === undefined) return undefined;
  if (language === "python") return pythonComments(file);
  const { bytes, start } = decodeText(file.bytes);
  if (asBuffer(bytes).includes(0)) return [];
  const code = withLineFeeds(asBuffer(bytes));
  const reader = new CodeReader(code, start, dispatch(language.rules()));
  reader.run(start);
  return commentLines(code, start, reader.spans);
}

/** Where carriage returns alone end the lines, line feeds in their place: rules that look for a line's end find those. */
function withLineFeeds(bytes: Buffer): Buffer {
  if (!bytes.includes(Byte.carriageReturn) || bytes.includes(Byte.lineFeed)) return bytes;
  return Buffer.from(bytes.map((byte) => (byte === Byte.carriageReturn ? Byte.lineFeed : byte)));
}

function pythonComments(file: SourceFile): readonly Comment[] {
  const source = readPython(file);
  if (asBuffer(source.bytes).includes(0)) return [];
  return source.comments().map(({ line, column, text, standalone }, block) => {
    let marks = 0;
    while (text.charCodeAt(marks) === Byte.hash) marks++;
    return {
      line,
      column: column + marks,
      text: text.slice(marks).trimEnd(),
      own: standalone,
      block,
      indent: column,
    };
  });
}
