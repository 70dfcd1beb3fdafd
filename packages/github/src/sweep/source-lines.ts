import { type Tree, UnreadableFile } from "@pawl/gate";

/** A range of lines of a file, 1-based, both included; `undefined` where there is no such file. */
export type SourceLines = (path: string, from: number, to: number) => readonly string[] | undefined;

/** Reads files of a tree once, so that issues can show lines of them. What is not UTF-8 shows as replacement characters. */
export async function readSourceLines(tree: Tree, paths: Iterable<string>): Promise<SourceLines> {
  const files = new Map<string, readonly string[]>();
  for (const path of new Set(paths)) {
    const lines = await linesOf(tree, path);
    if (lines !== undefined) files.set(path, lines);
  }
  return (path, from, to) => files.get(path)?.slice(from - 1, to);
}

async function linesOf(tree: Tree, path: string): Promise<readonly string[] | undefined> {
  try {
    const file = await tree.read(path);
    return file && new TextDecoder().decode(file.bytes).split(/\r\n|\n|\r/);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
