import { codeOf, type PythonSource } from "@pawl/parser";
import type { Receiver } from "./receiver.ts";

const defWord = codeOf("def");
const asyncWord = codeOf("async");
/** A longer function does more than trying a port. */
const MOST_LINES = 100;
/** What is done with a socket that is kept. */
const uses = /\b(?:listen|accept|recv\w*|send\w*|serve\w*|detach|fileno|makefile)\b/;

/**
 * Whether a socket that is bound on a logical line is only tried: it is a local name of a function that closes it again,
 * never listens, and hands it to nobody. Nothing holds the port afterwards.
 */
export function isProbe(source: PythonSource, line: number, [kind, of]: Receiver): boolean {
  if (kind !== "attr" || of[0] !== "name") return false;
  const [from, to] = functionAround(source, line) ?? [0, 0];
  if (to === 0) return false;
  const { starts, ends } = source.scan;
  const text = source.text(starts.at(from), ends.at(to - 1));
  return !uses.test(text) && isClosedAndKept(text, of[1]);
}

/** The logical lines of the function around a line, its header included; `undefined` where there is none, or a long one. */
function functionAround(
  { scan }: PythonSource,
  line: number,
): readonly [from: number, to: number] | undefined {
  let from = line;
  for (let indent = scan.indents.at(line); ; from--) {
    if (from < 0 || line - from > MOST_LINES) return undefined;
    if (scan.indents.at(from) >= indent) continue;
    indent = scan.indents.at(from);
    const code = scan.words.at(from);
    if (code === defWord || code === asyncWord) break;
    if (indent === 0) return undefined;
  }
  let to = line + 1;
  while (to < scan.starts.length && scan.indents.at(to) > scan.indents.at(from)) {
    if (to - from > MOST_LINES) return undefined;
    to++;
  }
  return [from, to];
}

/** Whether a text closes what a name holds, and does nothing with it but call its methods. */
function isClosedAndKept(text: string, name: string): boolean {
  let isClosed = false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(at - 20, 0), at);
    const after = text.slice(at + name.length, at + name.length + 20);
    if (/[\w.'"]$/.test(before) || /^\w/.test(after)) continue;
    const isManaged = /\bas[ \t]+$/.test(before) && /^[ \t]*[:,)]/.test(after);
    isClosed ||= isManaged || /^\.close\(/.test(after);
    if (!isManaged && !/^(?:\.\w|[ \t]*=[^=])/.test(after)) return false;
  }
  return isClosed;
}
