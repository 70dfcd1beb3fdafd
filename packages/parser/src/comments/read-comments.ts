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
  const code = asBuffer(bytes);
  if (code.includes(0)) return [];
  const reader = new CodeReader(code, start, dispatch(language.rules()));
  reader.run(start);
  return commentLines(code, start, reader.spans);
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
