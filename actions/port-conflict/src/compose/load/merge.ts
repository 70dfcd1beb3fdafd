import type { ListNode, MapNode, Node } from "./node.ts";

/** Keys whose later value stands alone. */
const REPLACED = new Set(["command"]);

/** Keys that are a list of texts or a mapping, and that merge by name. */
const NAMED = new Set(["environment", "depends_on"]);

/** Keys that are a list or the one text of it. */
const LISTED = new Set(["env_file"]);

/**
 * Two definitions of one service merged as docker compose does: mappings by key, lists one after the other, of scalars
 * the later; `!reset` and `!override` of the later do away with what the earlier says.
 */
export function mergeServices(base: Node, later: Node): Node {
  return mergeNodes(base, later) ?? { kind: "map", entries: new Map() };
}

function mergeNodes(base: Node | undefined, later: Node, key = ""): Node | undefined {
  if (later.kind === "reset") return undefined;
  if (base === undefined || base.kind === "reset" || isNull(base)) return withoutResets(later);
  if (REPLACED.has(key) || overrides(later)) return withoutResets(later);
  if (isNull(later)) return base;
  if (NAMED.has(key)) return mergeMaps(asMap(base), asMap(later));
  if (LISTED.has(key)) return mergeLists(asList(base), asList(later));
  if (key === "build") return mergeMaps(asBuild(base), asBuild(later));
  if (base.kind === "map" && later.kind === "map") return mergeMaps(base, later);
  if (base.kind === "list" && later.kind === "list") return mergeLists(base, later);
  return withoutResets(later);
}

function isNull(node: Node): boolean {
  return node.kind === "scalar" && node.type === "z";
}

function overrides(node: Node): boolean {
  return (node.kind === "list" || node.kind === "map") && node.overrides === true;
}

function mergeMaps(base: MapNode, later: MapNode): MapNode {
  const entries = new Map(base.entries);
  for (const [key, value] of later.entries) {
    const merged = mergeNodes(entries.get(key), value, key);
    if (merged === undefined) entries.delete(key);
    else entries.set(key, merged);
  }
  return { kind: "map", entries };
}

function mergeLists(base: ListNode, later: ListNode): ListNode {
  return { kind: "list", items: [...base.items, ...later.items] };
}

function withoutResets(node: Node): Node {
  if (node.kind !== "map") return node;
  const entries = [...node.entries].filter(([, value]) => value.kind !== "reset");
  return { kind: "map", entries: new Map(entries.map(([key, value]) => [key, withoutResets(value)])) };
}

/** `["A=1"]` as the mapping `{ A: 1 }`, whose values keep the place of the whole. */
function asMap(node: Node): MapNode {
  if (node.kind === "map") return node;
  const entries = new Map<string, Node>();
  for (const item of asList(node).items) {
    if (item.kind !== "scalar") continue;
    const equals = item.text.indexOf("=");
    if (equals < 0) entries.set(item.text, { ...item, type: "z", text: "" });
    else entries.set(item.text.slice(0, equals), { ...item, text: item.text.slice(equals + 1) });
  }
  return { kind: "map", entries };
}

function asList(node: Node): ListNode {
  return node.kind === "list" ? node : { kind: "list", items: [node] };
}

function asBuild(node: Node): MapNode {
  if (node.kind === "map") return node;
  return { kind: "map", entries: new Map([["context", node]]) };
}

/** A service whose keys of two forms have the one that is easier to read: `environment` as a mapping, `build` too. */
export function canonicalService(node: MapNode): MapNode {
  const entries = new Map(node.entries);
  for (const [key, value] of entries) {
    if (value.kind === "reset") entries.delete(key);
    else if (NAMED.has(key)) entries.set(key, asMap(value));
    else if (key === "build" && !isNull(value)) entries.set(key, asBuild(value));
  }
  return { kind: "map", entries };
}
