import type { Report } from "@pawl/engine";
import type { Tree } from "@pawl/gate";
import { decodePython } from "@pawl/parser";
import { SOURCE_LINES, type Sources } from "@pawl/report";

/**
 * The lines of source that a report in text shows, read again from the tree and decoded as the gates saw them. Only those
 * lines are kept. A file that has gone since has none.
 */
export async function readSourceLines(report: Report, tree: Tree): Promise<Sources> {
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
    if (file !== undefined) sources.set(path, pick(linesOf(file.bytes), lines));
  }
  return (path, line) => sources.get(path)?.get(line);
}

/** The lines of a Python file: they end in LF, CRLF or a lone CR. */
function linesOf(file: Uint8Array): readonly string[] {
  const { bytes, start } = decodePython(file);
  return new TextDecoder().decode(bytes.subarray(start)).split(/\r\n|\n|\r/);
}

function pick(lines: readonly string[], wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const picked = new Map<number, string>();
  for (const number of wanted) {
    const line = lines[number - 1];
    if (line !== undefined) picked.set(number, line);
  }
  return picked;
}
