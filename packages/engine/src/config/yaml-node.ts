/** A node of a YAML document with its place. An alias stands here as the node that it names. */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping;

export interface YamlScalar {
  readonly kind: "scalar";
  /** Offset of the first character, in UTF-16 units; `undefined` for a value that is not written (`key:`). */
  readonly start: number | undefined;
  readonly text: string;
}

export interface YamlSequence {
  readonly kind: "sequence";
  readonly start: number;
  readonly items: YamlNode[];
}

export interface YamlMapping {
  readonly kind: "mapping";
  readonly start: number;
  /** The mapping's own entries by the text of the key; of several with one key the last. */
  readonly byName: Map<string, YamlEntry>;
  /** The entries whose key is `<<`. */
  readonly merged: YamlEntry[];
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

/** The key under which YAML merges another mapping into this one. */
export const MERGE_KEY = "<<";

/** The entry of a mapping with the given key: the mapping's own, else one that is merged into it. */
function findEntry(mapping: YamlMapping, key: string): YamlEntry | undefined {
  const own = mapping.byName.get(key);
  if (own !== undefined) return own;
  for (const { value } of mapping.merged) {
    const sources = value.kind === "sequence" ? value.items : [value];
    for (const source of sources) {
      const found = source.kind === "mapping" ? findEntry(source, key) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/**
 * The offset at which a value stands, by its path of keys and indexes from the root. A value that is not written is
 * placed at its key, one that is missing at the nearest thing around it that is there.
 */
export function offsetOfValue(root: YamlNode, path: readonly PropertyKey[]): number {
  let node = root;
  let offset = root.start ?? 0;
  for (const step of path) {
    if (node.kind === "scalar") return offset;
    if (node.kind === "sequence") {
      const item = typeof step === "number" ? node.items[step] : undefined;
      if (item === undefined) return offset;
      node = item;
    } else {
      const entry = findEntry(node, String(step));
      if (entry === undefined) return offset;
      offset = entry.key.start ?? offset;
      node = entry.value;
    }
    offset = node.start ?? offset;
  }
  return offset;
}

/** The offset of a key in the mapping at a path; that of the mapping where it has no such key. */
export function offsetOfKey(root: YamlNode, path: readonly PropertyKey[], key: string): number {
  const mapping = nodeAt(root, path);
  const entry = mapping?.kind === "mapping" ? findEntry(mapping, key) : undefined;
  return entry?.key.start ?? offsetOfValue(root, path);
}

function nodeAt(root: YamlNode, path: readonly PropertyKey[]): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    if (node?.kind === "sequence") node = typeof step === "number" ? node.items[step] : undefined;
    else if (node?.kind === "mapping") node = findEntry(node, String(step))?.value;
    else return undefined;
  }
  return node;
}
