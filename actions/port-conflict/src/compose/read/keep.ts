import type { DataMapping, DataNode, DataScalar, Places } from "@pawl/parser/data";
import { type Span, spanOf } from "../../yaml/span.ts";
import { yamlInteger } from "../values/yaml-integer.ts";
import type { Kept, KeptScalar, ScalarKind } from "./compose-fact.ts";

/** How deep a value of a service is nested that matters: `ports` → entry → field → text. */
const DEEPEST = 4;

/** The keys of a service that ports, and what they are a part of, depend on; of some only a part. */
const WANTED: ReadonlyMap<string, readonly string[] | undefined> = new Map([
  ["image", undefined],
  ["build", ["context", "dockerfile"]],
  ["ports", undefined],
  ["expose", undefined],
  ["network_mode", undefined],
  ["profiles", undefined],
  ["extends", ["service", "file"]],
  ["environment", undefined],
  ["env_file", undefined],
  ["command", undefined],
  ["container_name", undefined],
  ["scale", undefined],
  ["depends_on", undefined],
]);

/** A variable that holds a port by its name. */
const PORT_NAME = /(?:^|_)PORT$/;

/** Where a value is kept from: the file's places, and the service around it. */
interface Around {
  readonly places: Places;
  readonly from: number;
  readonly to: number;
  /** The nearest key inside the service. */
  readonly key: Span;
}

/** The part of a service that matters. `key` is the service's name where it stands. */
export function keepService(key: DataScalar, service: DataNode, places: Places): Kept {
  const around = { places, from: service.start, to: service.end, key: spanOf(places.of(key)) };
  if (service.kind !== "mapping" || isReset(service)) return keepValue(service, around, DEEPEST);
  const kept: (readonly [string, Kept])[] = [];
  for (const [name, { key: inner, value }] of service.entries) {
    if (!WANTED.has(name)) continue;
    const isInside = inner.start >= around.from && inner.start < around.to;
    const here = isInside ? { ...around, key: spanOf(places.of(inner)) } : around;
    kept.push([name, keepKey(name, value, here)]);
  }
  return tagged(service, ["m", kept]);
}

function keepKey(name: string, value: DataNode, around: Around): Kept {
  if (isReset(value)) return ["reset"];
  if (name === "environment") return tagged(value, keepEnvironment(value, around));
  if (name === "command") return tagged(value, keepCommand(value, around));
  const fields = WANTED.get(name);
  if (fields === undefined || value.kind !== "mapping") return keepValue(value, around, DEEPEST);
  return tagged(value, keepFields(value, fields, around));
}

function keepFields(value: DataMapping, fields: readonly string[], around: Around): Kept {
  const kept: (readonly [string, Kept])[] = [];
  for (const field of fields) {
    const entry = value.entries.get(field);
    if (entry !== undefined) kept.push([field, keepValue(entry.value, around, DEEPEST)]);
  }
  return ["m", kept];
}

/** Variables whose names end in `PORT`, as a mapping or a list, whichever is written. */
function keepEnvironment(value: DataNode, around: Around): Kept {
  if (value.kind === "mapping") {
    const names = [...value.entries.keys()].filter((name) => PORT_NAME.test(name));
    return keepFields(value, names, around);
  }
  if (value.kind !== "sequence") return ["l", []];
  const items = value.items.filter(
    (item) => item.kind === "scalar" && PORT_NAME.test(item.text.split("=", 1)[0] ?? ""),
  );
  return ["l", items.map((item) => keepValue(item, around, 1))];
}

/** A command that says something about a port; without its words where it does not. */
function keepCommand(value: DataNode, around: Around): Kept {
  const words = value.kind === "sequence" ? value.items : [value];
  const tells = words.some((word) => word.kind === "scalar" && word.text.includes("port"));
  return tells ? keepValue(value, around, 2) : ["l", []];
}

/** Any value down to a depth; what is deeper is left out. */
export function keepValue(value: DataNode, around: Around, depth: number): Kept {
  if (isReset(value)) return ["reset"];
  if (value.kind === "scalar") return tagged(value, keepScalar(value, around));
  if (depth === 0) return ["l", []];
  if (value.kind === "sequence") {
    return tagged(value, ["l", value.items.map((item) => keepValue(item, around, depth - 1))]);
  }
  const entries = [...value.entries].map(
    ([name, entry]) => [name, keepValue(entry.value, around, depth - 1)] as const,
  );
  return tagged(value, ["m", entries]);
}

function keepScalar(value: DataScalar, { places, from, to, key }: Around): KeptScalar {
  const [kind, text] = kindAndText(value);
  const span = spanOf(places.of(value));
  const isInside = value.start >= from && value.start < to;
  return isInside ? [kind, text, span] : [kind, text, span, key];
}

function kindAndText(value: DataScalar): readonly [ScalarKind, string] {
  if (value.style === "absent" || value.value === null) return ["z", ""];
  if (value.style !== "plain" || value.tag === "!!str") return ["t", value.text];
  const integer = yamlInteger(value.text);
  if (integer !== undefined) return ["n", String(integer)];
  // `0808` is a fraction to docker compose, as its reader of YAML knows no other number with such a start.
  if (/^[+-]?0[0-9]+$/.test(value.text)) return ["x", value.text];
  return typeof value.value === "string" ? ["t", value.text] : ["x", value.text];
}

function isReset({ tag }: DataNode): boolean {
  return tag === "!reset";
}

function tagged({ tag }: DataNode, kept: Kept): Kept {
  return tag === "!override" ? ["override", kept] : kept;
}

/** What surrounds a value that stands outside all services. */
export function aroundFile(root: DataMapping, places: Places): Around {
  return { places, from: root.start, to: root.end, key: spanOf(places.of(root)) };
}
