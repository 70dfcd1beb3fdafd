import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import { coreValue } from "./core-value.ts";
import type { Data, DataMistake, DataNode, DataScalar } from "./data-node.ts";
import { quoted } from "./quoted.ts";
import { addEntry, MOST_MERGED, mergeInto, type OpenMapping, type OpenNode, sizeOf } from "./yaml-mapping.ts";

/**
 * Builds trees from the parser's events.
 * @param text what the events' offsets refer to.
 * @param mostNodes with more nodes than this, once every alias is replaced by what it names, reading ends with a mistake
 * of the kind `size`. Ten lines of aliases to aliases otherwise stand for billions of nodes, which costs nothing here.
 */
export function yamlTrees(events: readonly Event[], text: string, mostNodes = Infinity): Data {
  return new Trees(text, mostNodes).read(events);
}

/** A collection that is being read; `node` is absent for the document itself. */
interface Level {
  readonly node: OpenNode | undefined;
  readonly flow: boolean;
  /** The key whose value comes next; `skipped` where it is none that can be kept. */
  key: DataScalar | "skipped" | undefined;
}

class Trees {
  private readonly text: string;
  private readonly documents: DataNode[] = [];
  private readonly mistakes: DataMistake[] = [];
  private readonly anchors = new Map<string, DataNode>();
  private readonly open: Level[] = [];
  /** The collections that are open: an alias to one of them stands within what it names. */
  private readonly unfinished = new Set<DataNode>();
  private readonly budget = { left: MOST_MERGED };
  /** The offset after what was read last. */
  private reached = 0;

  private readonly mostNodes: number;
  /** How many nodes there are so far, with every alias replaced by what it names. */
  private size = 0;

  constructor(text: string, mostNodes: number) {
    this.text = text;
    this.mostNodes = mostNodes;
  }

  read(events: readonly Event[]): Data {
    for (const event of events) {
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          this.anchors.clear();
          this.open.push({ node: undefined, flow: false, key: undefined });
          break;
        case EVENT_ID.SEQUENCE:
        case EVENT_ID.MAPPING:
          this.begin(event);
          break;
        case EVENT_ID.SCALAR:
          this.name(event, this.add(this.scalar(event)));
          break;
        case EVENT_ID.ALIAS:
          this.alias(event.anchorStart, event.anchorEnd);
          break;
        default:
          this.close();
      }
      if (this.size > this.mostNodes) {
        const message = `found more than ${this.mostNodes} values, with aliases replaced by what they name`;
        this.mistakes.push({ kind: "size", offset: offsetOf(event), message });
        break;
      }
    }
    return { documents: this.documents, mistakes: this.mistakes };
  }

  private begin(event: Extract<Event, { start: number }>): void {
    const { start } = event;
    const tag = tagOf(event, this.text);
    const written = { start, end: start, size: 1, ...(tag === undefined ? {} : { tag }) };
    const node: OpenNode =
      event.type === EVENT_ID.SEQUENCE
        ? { kind: "sequence", ...written, items: [] }
        : { kind: "mapping", ...written, entries: new Map() };
    this.reached = Math.max(this.reached, start);
    this.name(event, this.add(node));
    this.unfinished.add(node);
    const first = this.text[start];
    this.open.push({ node, flow: first === "[" || first === "{", key: undefined });
  }

  private close(): void {
    const level = this.open.pop();
    const node = level?.node;
    if (level === undefined || node === undefined) return;
    if (level.flow)
      this.reached = afterBracket(this.text, this.reached, node.kind === "sequence" ? "]" : "}");
    node.end = Math.max(this.reached, node.start);
    node.size = sizeOf(node);
    if (node.kind === "mapping") this.merge(node);
    this.unfinished.delete(node);
  }

  private merge(mapping: OpenMapping): void {
    for (const mistake of mergeInto(mapping, this.unfinished, this.budget)) this.mistakes.push(mistake);
  }

  /** Puts a node where the text has it, and gives it back. */
  private add(node: DataNode): DataNode {
    this.size += node.size;
    const level = this.open.at(-1);
    if (level?.node === undefined) this.documents.push(node);
    else if (level.node.kind === "sequence") level.node.items.push(node);
    else if (level.key !== undefined) {
      if (level.key !== "skipped") this.mistakes.push(...addEntry(level.node, level.key, node));
      level.key = undefined;
    } else if (node.kind === "scalar") level.key = node;
    else {
      const what = node.kind === "sequence" ? "a list" : "a mapping";
      this.mistakes.push({
        kind: "key",
        offset: node.start,
        message: `found ${what} as a key, expected text`,
      });
      level.key = "skipped";
    }
    return node;
  }

  private name(event: Extract<Event, { anchorStart: number }>, node: DataNode): void {
    if (event.anchorStart >= 0) this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), node);
  }

  private scalar(event: ScalarEvent): DataScalar {
    const tag = tagOf(event, this.text);
    const tagged = tag === undefined ? {} : { tag };
    if (event.valueStart < 0) {
      return {
        ...this.absent(),
        ...tagged,
        text: "",
        value: tag === undefined ? null : resolve("", "absent", tag),
      };
    }
    const style = styleOf(event);
    const quotes = style === "quoted" ? 1 : 0;
    const start = event.valueStart - quotes;
    const end = event.valueEnd + quotes;
    this.reached = end;
    const text = getScalarValue(this.text, event);
    return { kind: "scalar", start, end, size: 1, text, value: resolve(text, style, tag), style, ...tagged };
  }

  /** The place of a value that is not written: its key's, else the start of the list around it. */
  private absent(): DataScalar {
    const level = this.open.at(-1);
    const key = level?.key;
    const start = level?.node?.start ?? 0;
    const place =
      key === undefined || key === "skipped" ? { start, end: start } : { start: key.start, end: key.end };
    return { kind: "scalar", ...place, size: 1, text: "", value: null, style: "absent" };
  }

  private alias(anchorStart: number, anchorEnd: number): void {
    const name = this.text.slice(anchorStart, anchorEnd);
    const place = { start: anchorStart - 1, end: anchorEnd };
    this.reached = anchorEnd;
    const target = this.anchors.get(name);
    if (target !== undefined && !this.unfinished.has(target)) {
      this.add(target.kind === "scalar" ? { ...target, ...place, aliased: true } : target);
      return;
    }
    const mistake =
      target === undefined
        ? ({ kind: "alias", why: "names nothing before it" } as const)
        : ({ kind: "cycle", why: "stands within what it names" } as const);
    const message = `the alias ${quoted(`*${name}`)} ${mistake.why}`;
    this.mistakes.push({ kind: mistake.kind, offset: place.start, message });
    this.add({ kind: "scalar", ...place, size: 1, text: "", value: null, style: "plain", aliased: true });
  }
}

function offsetOf(event: Event): number {
  if ("valueStart" in event) return Math.max(event.valueStart, 0);
  if ("start" in event) return event.start;
  return "anchorStart" in event ? event.anchorStart - 1 : 0;
}

function tagOf(event: { tagStart: number; tagEnd: number }, text: string): string | undefined {
  return event.tagStart < 0 ? undefined : text.slice(event.tagStart, event.tagEnd);
}

function styleOf({ style }: ScalarEvent): "plain" | "quoted" | "block" {
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return "quoted";
  return style === SCALAR_STYLE.PLAIN ? "plain" : "block";
}

const coreTags = new Set(["!!int", "!!float", "!!bool", "!!null"]);

function resolve(text: string, style: DataScalar["style"], tag: string | undefined): DataScalar["value"] {
  if (tag === "!" || tag === "!!str") return text;
  const resolved = style === "plain" || style === "absent" || (tag !== undefined && coreTags.has(tag));
  return resolved ? coreValue(text) : text;
}

/**
 * The offset after the bracket that closes a flow collection whose last item ends at an offset. Between them stand blanks,
 * a comma and comments.
 */
function afterBracket(text: string, from: number, bracket: string): number {
  let at = from;
  while (at < text.length && text[at] !== bracket) {
    if (text[at] === "#") {
      while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
    } else at++;
  }
  return Math.min(at + 1, text.length);
}
