import type { SourceFile } from "@pawl/gate";
import { type PythonComment, type PythonSource, readPython } from "@pawl/parser";
import { parseAllows } from "./allow-comment.ts";
import type { Allow, CommentsFact, LinterComment } from "./comments-fact.ts";
import { holdsMarker, MARKER_WORDS } from "./marker-words.ts";
import { parseNoqa } from "./noqa-comment.ts";
import { parseNosec } from "./nosec-comment.ts";
import { parsePylint } from "./pylint-comment.ts";

/** What Pawl itself has to know of a Python file: where it is broken, and the comments that suppress findings. */
export function collectComments(file: SourceFile): CommentsFact | undefined {
  const source = readPython(file);
  const allows: Allow[] = [];
  const linterComments: LinterComment[] = [];
  if (holdsMarker(source)) readComments(source, allows, linterComments);
  const broken = source.syntaxError;
  if (broken === undefined && allows.length === 0 && linterComments.length === 0) return undefined;
  return {
    ...(broken === undefined ? {} : { broken: { line: broken.line, message: broken.message } }),
    ...(allows.length === 0 ? {} : { allows }),
    ...(linterComments.length === 0 ? {} : { linterComments }),
  };
}

function readComments(source: PythonSource, allows: Allow[], linterComments: LinterComment[]): void {
  const comments = source.comments();
  for (const [index, comment] of comments.entries()) {
    if (!MARKER_WORDS.test(comment.text)) continue;
    const own = parseAllows(comment);
    if (own.length > 0) {
      const above = comment.standalone ? { above: lineBelow(comments, index) } : {};
      allows.push(...own.map((allow) => ({ ...allow, ...above })));
    }
    linterComments.push(...parseNoqa(comment), ...parsePylint(comment, source), ...parseNosec(comment));
  }
}

/** The first line below a lone comment that is not itself a lone comment. */
function lineBelow(comments: readonly PythonComment[], index: number): number {
  let line = comments[index]?.line ?? 0;
  for (let next = index + 1; comments[next]?.standalone && comments[next]?.line === line + 1; next++) line++;
  return line + 1;
}
