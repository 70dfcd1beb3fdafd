import type { DataMapping, DataNode } from "@pawl/parser/data";

/** The value of a key; `undefined` where the node is no mapping or has no such key. */
export function valueAtKey(node: DataNode | undefined, key: string): DataNode | undefined {
  return node?.kind === "mapping" ? node.entries.get(key)?.value : undefined;
}

/** The value at a path of keys. */
export function valueAt(node: DataNode | undefined, ...path: readonly string[]): DataNode | undefined {
  let value = node;
  for (const key of path) value = valueAtKey(value, key);
  return value;
}

/** The items of a list; none for anything else. */
export function itemsOf(node: DataNode | undefined): readonly DataNode[] {
  return node?.kind === "sequence" ? node.items : [];
}

/** The text of a scalar that is written; `undefined` for anything else. */
export function textOf(node: DataNode | undefined): string | undefined {
  return node?.kind === "scalar" && node.style !== "absent" && node.value !== null ? node.text : undefined;
}

export function isMapping(node: DataNode | undefined): node is DataMapping {
  return node?.kind === "mapping";
}
