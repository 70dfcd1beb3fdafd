import type { Tree } from "@pawl/gate";

/** A tree of files that exist in memory only. Text is given as UTF-8. */
export function memoryTree(files: ReadonlyMap<string, string | Uint8Array>): Tree {
  const encoder = new TextEncoder();
  return {
    description: "files in memory",
    paths: [...files.keys()].sort((a, b) => (a < b ? -1 : 1)),
    unanalysed: [],
    excluded: new Map(),
    read: async (path) => {
      const content = files.get(path);
      if (content === undefined) return undefined;
      return { path, bytes: typeof content === "string" ? encoder.encode(content) : content };
    },
  };
}
