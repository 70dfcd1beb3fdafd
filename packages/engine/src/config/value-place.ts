import type { DataNode } from "@pawl/parser/data";

/**
 * The offset at which a value stands, by its path of keys and indexes from the root. A value that is not written is
 * placed at its key, one that is missing at the nearest thing around it that is there.
 */
export function offsetOfValue(root: DataNode, path: readonly PropertyKey[]): number {
  let node = root;
  let offset = root.start;
  for (const step of path) {
    if (node.kind === "scalar") return offset;
    if (node.kind === "sequence") {
      const item = typeof step === "number" ? node.items[step] : undefined;
      if (item === undefined) return offset;
      node = item;
    } else {
      const entry = node.entries.get(String(step));
      if (entry === undefined) return offset;
      offset = entry.key.start;
      node = entry.value;
    }
    offset = node.start;
  }
  return offset;
}

/** The offset of a key in the mapping at a path; that of the mapping where it has no such key. */
export function offsetOfKey(root: DataNode, path: readonly PropertyKey[], key: string): number {
  const mapping = nodeAt(root, path);
  const entry = mapping?.kind === "mapping" ? mapping.entries.get(key) : undefined;
  return entry?.key.start ?? offsetOfValue(root, path);
}

function nodeAt(root: DataNode, path: readonly PropertyKey[]): DataNode | undefined {
  let node: DataNode | undefined = root;
  for (const step of path) {
    if (node?.kind === "sequence") node = typeof step === "number" ? node.items[step] : undefined;
    else if (node?.kind === "mapping") node = node.entries.get(String(step))?.value;
    else return undefined;
  }
  return node;
}
