import type { DataMapping, DataNode } from "@pawl/parser/data";
import type { z } from "zod";

/** How deep a value is looked into: a registry has four levels. */
const DEEPEST = 8;

/** A node as a plain value, for a schema to look at; what lies deeper than any registry is `undefined`. */
export function plainValue(node: DataNode, depth = 0): unknown {
  if (depth > DEEPEST) return undefined;
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map((item) => plainValue(item, depth + 1));
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainValue(value, depth + 1)]));
}

/** What a schema has against a mapping, with the node where it stands: for an unknown key the key, else the value. */
export function messageOf(
  root: DataMapping,
  issue: z.core.$ZodIssue,
): readonly { readonly node: DataNode; readonly message: string }[] {
  const at = nodeAt(root, issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      node: (at.kind === "mapping" ? at.entries.get(key)?.key : undefined) ?? at,
      message: `found the key ${JSON.stringify(key)}, which is none of an entry's`,
    }));
  }
  const name = issue.path.map(String).join(".");
  const shown = at.kind === "scalar" ? `found ${JSON.stringify(at.text.slice(0, 40))}` : `found a ${at.kind}`;
  const is = at === root && name !== "" ? `found no key ${JSON.stringify(name)}` : shown;
  return [{ node: at, message: `${is}${name === "" ? "" : ` for ${name}`}: ${lower(issue.message)}` }];
}

/** The node at a path, else the nearest around it that is there. */
function nodeAt(root: DataNode, path: readonly PropertyKey[]): DataNode {
  let node = root;
  for (const step of path) {
    const next =
      node.kind === "mapping"
        ? node.entries.get(String(step))?.value
        : node.kind === "sequence" && typeof step === "number"
          ? node.items[step]
          : undefined;
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function lower(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
