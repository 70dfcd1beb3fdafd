import type { DataMapping, DataNode, DataScalar } from "@pawl/parser/data";

/** A mapping with where it stands. */
export interface Visit {
  readonly node: DataMapping;
  /** The keys around it, outermost first, without the document; an item of a list by its index. */
  readonly path: readonly (string | number)[];
  /** The mappings and lists beside it, in the same list or mapping, itself included. */
  readonly siblings: readonly DataNode[];
}

/** Deeper than this no start-up list nests. */
const DEEPEST = 24;

/**
 * Every mapping of a document, outer before inner, in the order of the text. A node that several aliases name is visited
 * where it stands first.
 */
export function* mappingsOf(root: DataNode): Generator<Visit, void, void> {
  const seen = new Set<DataNode>();
  const stack: { node: DataNode; path: readonly (string | number)[]; siblings: readonly DataNode[] }[] = [
    { node: root, path: [], siblings: [root] },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, path, siblings } = next;
    if (node.kind === "scalar" || seen.has(node) || path.length > DEEPEST) continue;
    seen.add(node);
    if (node.kind === "mapping") yield { node, path, siblings };
    const children: readonly (readonly [string | number, DataNode])[] =
      node.kind === "sequence"
        ? node.items.map((item, index) => [index, item] as const)
        : [...node.entries].map(([key, { value }]) => [key, value] as const);
    const collections = children.flatMap(([, child]) => (child.kind === "scalar" ? [] : [child]));
    for (const [step, child] of children.toReversed()) {
      if (child.kind !== "scalar") stack.push({ node: child, path: [...path, step], siblings: collections });
    }
  }
}

/** The nodes at a path of keys with dots between them, `*` for all; each with the steps that lead to it. */
export function nodesAt(
  root: DataNode,
  path: string,
): readonly (readonly [DataNode, readonly (string | number)[]])[] {
  let found: (readonly [DataNode, readonly (string | number)[]])[] = [[root, []]];
  for (const key of path.split(".").slice(0, DEEPEST)) {
    const next: (readonly [DataNode, readonly (string | number)[]])[] = [];
    for (const [node, steps] of found) {
      if (next.length > MOST_FOUND) break;
      if (node.kind === "sequence" && key === "*") {
        for (const [index, item] of node.items.entries()) next.push([item, [...steps, index]]);
      } else if (node.kind === "mapping" && key === "*") {
        for (const [name, { value }] of node.entries) next.push([value, [...steps, name]]);
      } else if (node.kind === "mapping") {
        const value = node.entries.get(key)?.value;
        if (value !== undefined) next.push([value, [...steps, key]]);
      }
    }
    found = next;
  }
  return found.slice(0, MOST_FOUND);
}

const MOST_FOUND = 20_000;

/** The scalar of the first of some keys that has one. */
export function scalarOf(node: DataMapping, keys: readonly string[]): DataScalar | undefined {
  for (const key of keys) {
    const value = node.entries.get(key)?.value;
    if (value?.kind === "scalar" && value.value !== null) return value;
  }
  return undefined;
}

/** A path as a qualified name: `services.risk`, `agents[3]`; `<module>` for the document. */
export function scopeOf(path: readonly (string | number)[]): string {
  if (path.length === 0) return "<module>";
  const text = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return text.replace(/^\./, "");
}
