import type { DataEntry, DataMapping, DataMistake, DataNode, DataScalar, DataSequence } from "./data-node.ts";
import { quoted } from "./quoted.ts";

/** What is known of a collection only when it ends. */
interface Unfinished {
  end: number;
  size: number;
}

/** A list that is being read. */
export type OpenSequence = Omit<DataSequence, "items" | keyof Unfinished> &
  Unfinished & { readonly items: DataNode[] };

/** A mapping that is being read. */
export type OpenMapping = Omit<DataMapping, "entries" | keyof Unfinished> &
  Unfinished & {
    readonly entries: Map<string, DataEntry>;
    /** The entries whose key is `<<`. */
    merged?: DataEntry[];
  };

/** A collection that is being read. */
export type OpenNode = OpenSequence | OpenMapping;

/** The key under which YAML merges another mapping into this one. */
const MERGE_KEY = "<<";

/** How much of merging one file may ask for: more was made by a program, or to be costly. */
export const MOST_MERGED = 100_000;

/** Adds an entry to a mapping; the mistake where the mapping has an entry with that key already. */
export function addEntry(mapping: OpenMapping, key: DataScalar, value: DataNode): readonly DataMistake[] {
  const entry = { key, value };
  if (key.text === MERGE_KEY && key.style === "plain") {
    mapping.merged ??= [];
    mapping.merged.push(entry);
    return [];
  }
  const earlier = mapping.entries.get(key.text);
  mapping.entries.set(key.text, entry);
  if (earlier === undefined) return [];
  const message = `duplicate key ${quoted(key.text)}`;
  return [{ kind: "duplicate", offset: key.start, message, earlier: earlier.key.start }];
}

/**
 * Adds to a mapping what it merges: of several with one key the mapping's own, then the first.
 * @param unfinished the collections that are still open, which cannot be merged.
 * @param budget how many entries may still be looked at in this file; what is used is taken off.
 */
export function mergeInto(
  mapping: OpenMapping,
  unfinished: ReadonlySet<DataNode>,
  budget: { left: number },
): readonly DataMistake[] {
  const { merged } = mapping;
  if (merged === undefined) return [];
  delete mapping.merged;
  const mistakes: DataMistake[] = [];
  for (const { key, value } of merged) {
    // As written: what is merged twice counts twice.
    mapping.size += 1 + value.size;
    for (const source of value.kind === "sequence" ? value.items : [value]) {
      if (source.kind !== "mapping" || unfinished.has(source)) {
        mistakes.push({
          kind: "merge",
          offset: key.start,
          message: "found no mapping after <<, expected one to merge",
        });
        break;
      }
      for (const [name, entry] of source.entries) {
        if (budget.left-- <= 0) {
          const message = `found more than ${MOST_MERGED} entries to merge`;
          return [...mistakes, { kind: "merge", offset: key.start, message }];
        }
        if (!mapping.entries.has(name)) mapping.entries.set(name, entry);
      }
    }
  }
  return mistakes;
}

/** How many nodes a collection is made of, with every alias replaced by what it names. */
export function sizeOf(node: DataSequence | DataMapping): number {
  let size = 1;
  if (node.kind === "sequence") for (const item of node.items) size += item.size;
  else for (const { value } of node.entries.values()) size += 1 + value.size;
  return size;
}
