import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import { quoted } from "./found.ts";
import type { Mistake } from "./mistake.ts";
import {
  MERGE_KEY,
  type YamlMapping,
  type YamlNode,
  type YamlScalar,
  type YamlSequence,
} from "./yaml-node.ts";

/**
 * How many nodes a configuration may have once every alias is replaced by what it names. Ten lines of aliases to
 * aliases otherwise stand for billions of nodes.
 */
const MOST_NODES = 100_000;

/** The documents of a YAML text as trees, and what is wrong with them that the parser does not say. */
export interface YamlTrees {
  readonly documents: readonly YamlNode[];
  /** Keys that stand twice in one mapping: the last one counts, all are mistakes. */
  readonly duplicates: readonly Mistake[];
  /**
   * An alias that stands within what it names or makes the document too large, or a key that is a list or a mapping:
   * nothing can be read then.
   */
  readonly fatal: Mistake | undefined;
}

interface Open {
  readonly node: YamlSequence | YamlMapping | undefined;
  readonly anchor: string | undefined;
  readonly sizeBefore: number;
  key: YamlScalar | undefined;
}

interface Anchored {
  readonly node: YamlNode;
  /** Nodes in it with its aliases replaced; `undefined` while it is open. */
  size: number | undefined;
}

/** Builds trees from the parser's events, up to the first fatal mistake. `text` is what the events' offsets refer to. */
export function yamlTrees(events: readonly Event[], text: string): YamlTrees {
  const documents: YamlNode[] = [];
  const duplicates: Mistake[] = [];
  const anchors = new Map<string, Anchored>();
  const open: Open[] = [];
  let size = 0;
  let fatal: Mistake | undefined;

  const add = (node: YamlNode): void => {
    const parent = open.at(-1);
    if (parent?.node === undefined) documents.push(node);
    else if (parent.node.kind === "sequence") parent.node.items.push(node);
    else if (parent.key !== undefined) {
      const duplicate = addEntry(parent.node, parent.key, node);
      if (duplicate !== undefined) duplicates.push(duplicate);
      parent.key = undefined;
    } else if (node.kind === "scalar") parent.key = node;
    else {
      const what = node.kind === "sequence" ? "a list" : "a mapping";
      fatal = { offset: node.start, message: `found ${what} as a key, expected text` };
    }
  };

  for (const event of events) {
    if (event.type !== EVENT_ID.DOCUMENT && event.type !== EVENT_ID.POP) size++;
    const anchor = anchorName(event, text);
    if (event.type === EVENT_ID.DOCUMENT) {
      anchors.clear();
      open.push({ node: undefined, anchor: undefined, sizeBefore: size, key: undefined });
    } else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      const node: YamlSequence | YamlMapping =
        event.type === EVENT_ID.SEQUENCE
          ? { kind: "sequence", start: event.start, items: [] }
          : { kind: "mapping", start: event.start, byName: new Map(), merged: [] };
      add(node);
      if (anchor !== undefined) anchors.set(anchor, { node, size: undefined });
      open.push({ node, anchor, sizeBefore: size - 1, key: undefined });
    } else if (event.type === EVENT_ID.SCALAR) {
      const node: YamlNode = { kind: "scalar", start: startOf(event), text: getScalarValue(text, event) };
      if (anchor !== undefined) anchors.set(anchor, { node, size: 1 });
      add(node);
    } else if (event.type === EVENT_ID.ALIAS) {
      const target = anchors.get(anchor ?? "");
      // An alias without an anchor is reported by the construction of the values.
      if (target === undefined) add({ kind: "scalar", start: event.anchorStart - 1, text: "" });
      else if (target.size === undefined) {
        const message = `the alias ${quoted(`*${anchor}`)} stands within what it names`;
        fatal = { offset: offsetOf(event), message };
      } else {
        size += target.size;
        add(target.node);
      }
    } else {
      const closed = open.pop();
      const anchored = anchors.get(closed?.anchor ?? "");
      if (anchored !== undefined && anchored.node === closed?.node) anchored.size = size - closed.sizeBefore;
    }
    if (size > MOST_NODES) {
      const message = `found more than ${MOST_NODES} values, with aliases replaced by what they name`;
      fatal ??= { offset: offsetOf(event), message };
    }
    if (fatal !== undefined) break;
  }
  return { documents, duplicates, fatal };
}

/** Adds an entry to a mapping; the mistake where the mapping has an entry with that key already. */
function addEntry(mapping: YamlMapping, key: YamlScalar, value: YamlNode): Mistake | undefined {
  const entry = { key, value };
  if (key.text === MERGE_KEY) {
    mapping.merged.push(entry);
    return undefined;
  }
  const earlier = mapping.byName.get(key.text);
  mapping.byName.set(key.text, entry);
  if (earlier === undefined) return undefined;
  return {
    offset: key.start ?? 0,
    message: `duplicate key ${quoted(key.text)}`,
    earlier: earlier.key.start ?? 0,
  };
}

function anchorName(event: Event, text: string): string | undefined {
  if (!("anchorStart" in event) || event.anchorStart < 0) return undefined;
  return text.slice(event.anchorStart, event.anchorEnd);
}

function startOf(event: ScalarEvent): number | undefined {
  if (event.valueStart < 0) return undefined;
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? event.valueStart - 1 : event.valueStart;
}

function offsetOf(event: Event): number {
  if ("valueStart" in event) return Math.max(event.valueStart, 0);
  if ("start" in event) return event.start;
  return "anchorStart" in event ? event.anchorStart - 1 : 0;
}
