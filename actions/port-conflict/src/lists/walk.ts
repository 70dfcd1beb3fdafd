import type { DataMapping, DataNode, DataScalar } from "@pawl/parser/data";

/** A mapping with where it stands. */
export interface Visit {
  readonly node: DataMapping;
  /** The keys around it, outermost first, without the document; an item of a list by its index. */
  readonly path: readonly (string | number)[];
  /** The mappings and lists beside it, in the same list or mapping, itself included. */
  readonly siblings: readonly DataNode[];
  /** Where it stands in the text: what an alias names stands at the alias' key, else at the list around the alias. */
  readonly place: Stretch;
}

/** Offsets of a part of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Deeper than this no start-up list nests. */
const DEEPEST = 24;
/** In a document with more nodes than this, once aliases are replaced, what several aliases name is visited once. */
const MOST_VISITED = 50_000;

/** Every mapping of a document, outer before inner, in the order of the text. */
export function* mappingsOf(root: DataNode): Generator<Visit, void, void> {
  const seen = root.size > MOST_VISITED ? new Set<DataNode>() : undefined;
  interface Step extends Omit<Visit, "node"> {
    readonly node: DataNode;
  }
  const stack: Step[] = [{ node: root, path: [], siblings: [root], place: root }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, path, siblings, place } = next;
    if (node.kind === "scalar" || seen?.has(node) === true || path.length > DEEPEST) continue;
    seen?.add(node);
    if (node.kind === "mapping") yield { node, path, siblings, place };
    const children = childrenOf(node);
    const collections = children.flatMap(({ child }) => (child.kind === "scalar" ? [] : [child]));
    const isOwn = place === node;
    for (const { step, child, key } of children.toReversed()) {
      if (child.kind === "scalar") continue;
      const stands = isOwn && isInside(child, node) ? child : isOwn ? key : place;
      stack.push({ node: child, path: [...path, step], siblings: collections, place: stands });
    }
  }
}

interface Child {
  readonly step: string | number;
  readonly child: DataNode;
  /** Where it is told what stands there. */
  readonly key: Stretch;
}

function childrenOf(node: Exclude<DataNode, DataScalar>): readonly Child[] {
  if (node.kind === "sequence") return node.items.map((child, step) => ({ step, child, key: node }));
  return [...node.entries].map(([step, { key, value }]) => ({
    step,
    child: value,
    key: isInside(key, node) ? key : node,
  }));
}

/** Whether a part of a text lies within another: what an alias or a merge key brings in does not. */
export function isInside(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
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
