import type { Data, DataEntry, DataMistake, DataNode, DataScalar } from "./data-node.ts";
import { addEntry, type OpenNode, sizeOf } from "./yaml-mapping.ts";

/**
 * Reads JSON (RFC 8259) as editors and JavaScript's tools write it: with comments and trailing commas. Never throws,
 * and nests without a limit.
 */
export function readJson(text: string): Data {
  const mistakes: DataMistake[] = [];
  const open: { node: OpenNode; key: DataScalar | undefined }[] = [];
  let root: DataNode | undefined;
  /** What may stand next: a value, or what separates or ends. */
  let isAfterValue = false;
  let isAfterComma = false;
  let at = 0;
  const broken = (offset: number, message: string): Data => ({
    documents: [],
    mistakes: [{ kind: "syntax", offset: Math.min(offset, text.length), message: `not JSON: ${message}` }],
  });
  const add = (node: DataNode): void => {
    const level = open.at(-1);
    if (level === undefined) root = node;
    else if (level.node.kind === "sequence") level.node.items.push(node);
    else if (level.key !== undefined) {
      mistakes.push(...addEntry(level.node, level.key, node));
      level.key = undefined;
    }
  };
  for (;;) {
    at = afterBlank(text, at);
    const level = open.at(-1);
    const character = text[at];
    if (character === undefined) break;
    if (isAfterValue && level === undefined) return broken(at, "found more after the value");
    if (character === "]" || character === "}") {
      const kind = character === "]" ? "sequence" : "mapping";
      if (level?.node.kind !== kind || level.key !== undefined) return broken(at, `found ${character}`);
      at++;
      open.pop();
      level.node.end = at;
      level.node.size = sizeOf(level.node);
      isAfterValue = true;
      isAfterComma = false;
      continue;
    }
    if (isAfterValue) {
      if (character !== ",") return broken(at, "expected a comma");
      at++;
      isAfterValue = false;
      isAfterComma = true;
      continue;
    }
    if (character === "," && isAfterComma) return broken(at, "found two commas");
    const needsKey = level?.node.kind === "mapping" && level.key === undefined;
    if ((character === "{" || character === "[") && !needsKey) {
      const written = { start: at, end: at, size: 1 };
      const node: OpenNode =
        character === "["
          ? { kind: "sequence", ...written, items: [] }
          : { kind: "mapping", ...written, entries: new Map<string, DataEntry>() };
      add(node);
      open.push({ node, key: undefined });
      at++;
      isAfterComma = false;
      continue;
    }
    const scalar = character === '"' ? textAt(text, at) : wordAt(text, at);
    if (scalar === undefined) return broken(at, "found what is no value");
    at = scalar.end;
    if (needsKey) {
      if (scalar.style !== "quoted") return broken(scalar.start, "found a key without quotes");
      at = afterBlank(text, at);
      if (text[at] !== ":") return broken(at, "expected a colon");
      at++;
      level.key = scalar;
    } else {
      add(scalar);
      isAfterValue = true;
    }
    isAfterComma = false;
  }
  if (open.length > 0) return broken(text.length, "found the end within a list or a mapping");
  return { documents: root === undefined ? [] : [root], mistakes };
}

/** The offset behind blanks and comments; an unclosed comment reaches to the end. */
function afterBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const character = text[at];
    if (character === " " || character === "\n" || character === "\r" || character === "\t") at++;
    else if (character === "/" && text[at + 1] === "/") {
      while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
    } else if (character === "/" && text[at + 1] === "*") {
      const end = text.indexOf("*/", at + 2);
      at = end < 0 ? text.length : end + 2;
    } else return at;
  }
}

function textAt(text: string, start: number): DataScalar | undefined {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') {
    const character = text[end];
    if (character === "\n" || character === "\r") return undefined;
    end += character === "\\" ? 2 : 1;
  }
  if (end >= text.length) return undefined;
  const value = parsed(text.slice(start, end + 1));
  if (typeof value !== "string") return undefined;
  return { kind: "scalar", start, end: end + 1, size: 1, text: value, value, style: "quoted" };
}

const word = /[-+.\w]+/y;

function wordAt(text: string, start: number): DataScalar | undefined {
  word.lastIndex = start;
  const written = word.exec(text)?.[0];
  const value = written === undefined ? undefined : parsed(written);
  if (written === undefined || value === undefined) return undefined;
  return {
    kind: "scalar",
    start,
    end: start + written.length,
    size: 1,
    text: written,
    value,
    style: "plain",
  };
}

/** The value of a single token; `undefined` where it is none of JSON. */
function parsed(token: string): DataScalar["value"] | undefined {
  try {
    const value: unknown = JSON.parse(token);
    const isScalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return isScalar || value === null ? value : undefined;
  } catch {
    return undefined;
  }
}
