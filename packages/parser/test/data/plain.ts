import type { DataNode, DataScalar } from "../../src/data/index.ts";

/**
 * A tree as the values that it stands for; only for trees that are known to be small.
 * @param nameOf how a key is called: as written, where nothing else is said.
 */
export function plain(node: DataNode, nameOf = ({ text }: DataScalar) => text): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map((item) => plain(item, nameOf));
  return Object.fromEntries(
    [...node.entries.values()].map(({ key, value }) => [nameOf(key), plain(value, nameOf)]),
  );
}

/** The scalars of a tree, keys included. */
export function scalars(node: DataNode): readonly DataScalar[] {
  if (node.kind === "scalar") return [node];
  if (node.kind === "sequence") return node.items.flatMap(scalars);
  return [...node.entries.values()].flatMap(({ key, value }) => [key, ...scalars(value)]);
}

/** Every node of a tree. */
export function nodes(node: DataNode): readonly DataNode[] {
  if (node.kind === "scalar") return [node];
  const inner =
    node.kind === "sequence"
      ? node.items
      : [...node.entries.values()].flatMap(({ key, value }) => [key, value]);
  return [node, ...inner.flatMap(nodes)];
}
