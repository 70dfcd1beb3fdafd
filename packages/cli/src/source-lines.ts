import type { Report } from "@pawl/engine";
import type { Tree } from "@pawl/gate";
import { decodePython } from "@pawl/parser";
import { SOURCE_LINES, type Sources } from "@pawl/report";

/**
 * The lines of source that a report in text shows, read again from the tree and decoded as the gates saw them. Only those
 * lines are kept. A file that has gone since has none.
 */
export async function readSourceLines(report: Pick<Report, "findings">, tree: Tree): Promise<Sources> {
  const wanted = new Map<string, Set<number>>();
  for (const { at, status } of report.findings) {
    if (status !== "new") continue;
    const lines = wanted.get(at.path) ?? new Set();
    wanted.set(at.path, lines);
    for (let line = at.line; line <= Math.min(at.endLine, at.line + SOURCE_LINES - 1); line += 1)
      lines.add(line);
  }
  const sources = new Map<string, ReadonlyMap<number, string>>();
  for (const [path, lines] of wanted) {
    const file = await tree.read(path).catch(() => undefined);
    if (file !== undefined) sources.set(path, pickLines(file.bytes, lines));
  }
  return (path, line) => sources.get(path)?.get(line);
}

const LF = 0x0a;
const CR = 0x0d;

/**
 * Some lines of a Python file, by their numbers. They end in LF, CRLF or a lone CR. Each is decoded by itself: a piece cut
 * out of a decoded file would keep all of it in memory.
 */
function pickLines(file: Uint8Array, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const { bytes, start } = decodePython(file);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const picked = new Map<number, string>();
  let number = 1;
  for (let from = start; picked.size < wanted.size; number++) {
    let end = from;
    while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++;
    if (wanted.has(number)) picked.set(number, decoder.decode(bytes.subarray(from, end)));
    if (end === bytes.length) break;
    from = end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1);
  }
  return picked;
}
