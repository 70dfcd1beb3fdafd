/** An instruction of a Dockerfile, with the offset of each character of its arguments. */
export interface Instruction {
  /** In capitals. */
  readonly name: string;
  /** Its arguments on one line: continuations and comments within them are taken out. */
  readonly text: string;
  /** The offset in the file of each character of `text`, and of what follows the last. */
  readonly offsets: readonly number[];
}

/**
 * The instructions of a Dockerfile in order (Docker's reference: comments, continuation lines, the directive `escape`,
 * here-documents).
 */
export function instructions(file: string): readonly Instruction[] {
  const continuation =
    /^(?:#[^\n]*\n)*#[ \t]*escape[ \t]*=[ \t]*(?<character>[\\`])/i.exec(file)?.groups?.character ?? "\\";
  const found: Instruction[] = [];
  let at = 0;
  while (at < file.length) {
    const { text, offsets, next } = logicalLine(file, at, continuation);
    at = next;
    const head = /^[ \t]*(?<name>[A-Za-z]+)[ \t]+/.exec(text);
    const name = head?.groups?.name?.toUpperCase();
    if (head === null || name === undefined) continue;
    const length = head[0].length;
    found.push({ name, text: text.slice(length).trimEnd(), offsets: offsets.slice(length) });
    if (name === "RUN" || name === "COPY" || name === "ADD") at = afterHereDocuments(file, at, text);
  }
  return found;
}

interface LogicalLine {
  readonly text: string;
  readonly offsets: readonly number[];
  /** The offset of the line behind it. */
  readonly next: number;
}

function logicalLine(file: string, from: number, continuation: string): LogicalLine {
  const parts: string[] = [];
  const offsets: number[] = [];
  let start = from;
  for (let isContinued = false; start < file.length; ) {
    const found = file.indexOf("\n", start);
    const end = found < 0 ? file.length : found;
    const next = Math.min(end + 1, file.length);
    const line = file.slice(start, end);
    const begin = start;
    start = end === file.length ? file.length : next;
    if (/^[ \t]*#/.test(line) || (isContinued && /^\s*$/.test(line))) {
      if (isContinued) continue;
      break;
    }
    const kept = line.trimEnd();
    isContinued = kept.endsWith(continuation);
    const part = isContinued ? kept.slice(0, -1) : kept;
    parts.push(part);
    for (let index = 0; index < part.length; index++) offsets.push(begin + index);
    if (!isContinued) break;
  }
  offsets.push((offsets.at(-1) ?? from - 1) + 1);
  return { text: parts.join(""), offsets, next: start };
}

function afterHereDocuments(file: string, from: number, line: string): number {
  let at = from;
  for (const { groups } of line.matchAll(/<<-?["']?(?<word>\w+)["']?/g)) {
    while (at < file.length) {
      const found = file.indexOf("\n", at);
      const end = found < 0 ? file.length : found;
      const isEnd = file.slice(at, end).trim() === groups?.word;
      at = found < 0 ? file.length : end + 1;
      if (isEnd) break;
    }
  }
  return at;
}
