import { ParseError, parseTOML } from "toml-eslint-parser";
import type { Data, DataEntry, DataNode, DataScalar } from "./data-node.ts";
import { sizeOf } from "./yaml-mapping.ts";

type Program = ReturnType<typeof parseTOML>;
type KeyValue = Extract<Program["body"][0]["body"][number], { type: "TOMLKeyValue" }>;
type Key = KeyValue["key"]["keys"][number];
type Content = KeyValue["value"];

/** Deeper than this no file of settings nests; trees are walked by recursion here and in the parser. */
const DEEPEST = 200;

/**
 * Reads TOML 1.0 and 1.1. Dates and times are text. A table reaches from its first header (or dotted key) to the end of
 * its last entry. Never throws.
 */
export function readToml(text: string): Data {
  try {
    return { documents: [treeOf(parseTOML(text))], mistakes: [] };
  } catch (error) {
    if (error instanceof ParseError) {
      const offset = Math.min(Math.max(error.index, 0), text.length);
      return { documents: [], mistakes: [{ kind: "syntax", offset, message: `not TOML: ${error.message}` }] };
    }
    // The parser calls itself for lists within lists, and the stack ends before the text does.
    const message = "not TOML: found what is nested too deep or cannot be read";
    return { documents: [], mistakes: [{ kind: "syntax", offset: 0, message }] };
  }
}

/** A table that later headers and dotted keys may add to. */
interface Table {
  readonly start: number;
  end: number;
  readonly entries: Map<string, { readonly key: DataScalar; readonly value: DataNode | Table | Table[] }>;
}

function treeOf({ body: [top] }: Program): DataNode {
  const root: Table = { start: top.range[0], end: top.range[1], entries: new Map() };
  for (const part of top.body) {
    if (part.type === "TOMLKeyValue") addValue(root, part);
    else {
      const table = tableOf(root, part.key.keys, part.range, part.kind === "array");
      for (const entry of part.body) addValue(table, entry);
    }
  }
  return nodeOf(root, 0);
}

/** The table that a header or the front of a dotted key names; it is made where it is not there. */
function tableOf(
  root: Table,
  keys: readonly Key[],
  [start, end]: readonly [number, number],
  isList: boolean,
): Table {
  if (keys.length > DEEPEST) throw new RangeError("a key of too many parts");
  let table = root;
  for (const [index, written] of keys.entries()) {
    table.end = Math.max(table.end, end);
    const key = keyOf(written);
    const there = table.entries.get(key.text)?.value;
    const isNewItem = isList && index === keys.length - 1;
    let next = Array.isArray(there) ? (isNewItem ? undefined : there.at(-1)) : there;
    if (next === undefined || "kind" in next) {
      next = { start, end, entries: new Map() };
      if (!isNewItem) table.entries.set(key.text, { key, value: next });
      else if (Array.isArray(there)) there.push(next);
      else table.entries.set(key.text, { key, value: [next] });
    }
    next.end = Math.max(next.end, end);
    table = next;
  }
  return table;
}

function addValue(table: Table, { key: { keys }, value, range }: KeyValue, depth = 0): void {
  const last = keys.at(-1);
  if (last === undefined) return;
  const holder = tableOf(table, keys.slice(0, -1), range, false);
  const key = keyOf(last);
  holder.entries.set(key.text, { key, value: contentOf(value, depth) });
}

function contentOf(content: Content, depth: number): DataNode {
  if (depth > DEEPEST) throw new RangeError("lists or tables nested too deep");
  const [start, end] = content.range;
  if (content.type === "TOMLArray") {
    const items = content.elements.map((element) => contentOf(element, depth + 1));
    return measured({ kind: "sequence", start, end, size: 1, items });
  }
  if (content.type === "TOMLInlineTable") {
    const table: Table = { start, end, entries: new Map() };
    for (const entry of content.body) addValue(table, entry, depth + 1);
    return nodeOf(table, depth);
  }
  const written = { kind: "scalar", start, end, size: 1 } as const;
  switch (content.kind) {
    case "string":
      return { ...written, text: content.value, value: content.value, style: "quoted" };
    case "integer":
    case "float":
      return { ...written, text: content.number, value: content.value, style: "plain" };
    case "boolean":
      return { ...written, text: String(content.value), value: content.value, style: "plain" };
    default:
      return { ...written, text: content.datetime, value: content.datetime, style: "plain" };
  }
}

function keyOf(key: Key): DataScalar {
  const [start, end] = key.range;
  const text = key.type === "TOMLBare" ? key.name : key.value;
  const style = key.type === "TOMLBare" ? "plain" : "quoted";
  return { kind: "scalar", start, end, size: 1, text, value: text, style };
}

function nodeOf({ start, end, entries }: Table, depth: number): DataNode {
  if (depth > DEEPEST) throw new RangeError("tables nested too deep");
  const made = new Map<string, DataEntry>();
  for (const [name, { key, value }] of entries) {
    if (Array.isArray(value)) {
      const items = value.map((table) => nodeOf(table, depth + 1));
      const place = { start: items[0]?.start ?? start, end: items.at(-1)?.end ?? end };
      made.set(name, { key, value: measured({ kind: "sequence", ...place, size: 1, items }) });
    } else made.set(name, { key, value: "kind" in value ? value : nodeOf(value, depth + 1) });
  }
  return measured({ kind: "mapping", start, end, size: 1, entries: made });
}

function measured(node: Exclude<DataNode, DataScalar>): DataNode {
  return { ...node, size: sizeOf(node) };
}
