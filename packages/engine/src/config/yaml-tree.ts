import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import type { Mistake } from "./mistake.ts";
import { MERGE_KEY, nameOf, type YamlMapping, type YamlNode, type YamlSequence } from "./yaml-node.ts";

/**
 * How many nodes a configuration may have once every alias is replaced by what it names. Ten lines of aliases to
 * aliases otherwise stand for billions of nodes.
 */
export const MOST_NODES = 100_000;

/** The documents of a YAML text as trees, and what is wrong with them that the parser does not say. */
export interface YamlTrees {
  readonly documents: readonly YamlNode[];
  /** Keys that stand twice in one mapping: the last one counts, all are mistakes. */
  readonly duplicates: readonly Mistake[];
  /** An alias that stands within what it names, or that makes the document too large: nothing can be read then. */
  readonly endless: Mistake | undefined;
}

interface Open {
  readonly node: YamlSequence | YamlMapping | undefined;
  readonly anchor: string | undefined;
  readonly sizeBefore: number;
  key: YamlNode | undefined;
}

interface Anchored {
  readonly node: YamlNode;
  /** Nodes in it with its aliases replaced; `undefined` while it is open. */
  size: number | undefined;
}

/** Builds trees from the parser's events. `text` is what the events' offsets refer to. */
export function yamlTrees(events: readonly Event[], text: string): YamlTrees {
  const documents: YamlNode[] = [];
  const duplicates: Mistake[] = [];
  const anchors = new Map<string, Anchored>();
  const open: Open[] = [];
  let size = 0;

  const add = (node: YamlNode): void => {
    const parent = open.at(-1);
    if (parent?.node === undefined) documents.push(node);
    else if (parent.node.kind === "sequence") parent.node.items.push(node);
    else if (parent.key === undefined) parent.key = node;
    else {
      const twin = duplicateOf(parent.node, parent.key);
      if (twin !== undefined) duplicates.push(duplicate(parent.key, twin, text));
      parent.node.entries.push({ key: parent.key, value: node });
      parent.key = undefined;
    }
  };

  for (const event of events) {
    size++;
    const anchor = anchorName(event, text);
    if (event.type === EVENT_ID.DOCUMENT) {
      anchors.clear();
      open.push({ node: undefined, anchor: undefined, sizeBefore: size, key: undefined });
    } else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      const node: YamlSequence | YamlMapping =
        event.type === EVENT_ID.SEQUENCE
          ? { kind: "sequence", start: event.start, items: [] }
          : { kind: "mapping", start: event.start, entries: [] };
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
      if (target === undefined) {
        add({ kind: "scalar", start: event.anchorStart - 1, text: "" });
        continue;
      }
      if (target.size === undefined) {
        const message = `the alias *${anchor} stands within what it names`;
        return { documents, duplicates, endless: { offset: event.anchorStart - 1, message } };
      }
      size += target.size;
      add(target.node);
    } else {
      const closed = open.pop();
      const anchored = anchors.get(closed?.anchor ?? "");
      if (anchored !== undefined && anchored.node === closed?.node) anchored.size = size - closed.sizeBefore;
    }
    if (size > MOST_NODES) {
      const message = `too large: more than ${MOST_NODES} values, with aliases replaced by what they name`;
      return { documents, duplicates, endless: { offset: offsetOf(event), message } };
    }
  }
  return { documents, duplicates, endless: undefined };
}

function duplicateOf(mapping: YamlMapping, key: YamlNode): YamlNode | undefined {
  const name = nameOf(key);
  if (name === undefined || name === MERGE_KEY) return undefined;
  return mapping.entries.find((entry) => nameOf(entry.key) === name)?.key;
}

function duplicate(key: YamlNode, first: YamlNode, text: string): Mistake {
  const line = text.slice(0, first.start).split(/\r\n?|\n/).length;
  return {
    offset: key.start ?? 0,
    message: `duplicate key ${JSON.stringify(nameOf(key))}, first given on line ${line}`,
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
