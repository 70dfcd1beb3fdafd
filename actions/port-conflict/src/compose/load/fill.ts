import { placeOf } from "../../yaml/span.ts";
import type { Kept, KeptScalar } from "../read/compose-fact.ts";
import type { EnvValues } from "../values/env-values.ts";
import { interpolate } from "../values/interpolate.ts";
import type { Node, ScalarNode } from "./node.ts";

/** Where a file is read: its path, the variables that are set, and the folder that its paths start from. */
export interface Setting {
  readonly path: string;
  readonly env: EnvValues;
  readonly folder: string;
}

/** A value of a fact with its variables replaced. */
export function fill(kept: Kept, setting: Setting): Node {
  switch (kept[0]) {
    case "l":
      return { kind: "list", items: kept[1].map((item) => fill(item, setting)).filter(isThere) };
    case "m":
      return { kind: "map", entries: new Map(kept[1].map(([key, value]) => [key, fill(value, setting)])) };
    case "reset":
      return { kind: "reset" };
    case "override": {
      const node = fill(kept[1], setting);
      return node.kind === "list" || node.kind === "map" ? { ...node, overrides: true } : node;
    }
    default:
      return fillScalar(kept, setting);
  }
}

/** An item of a list that is reset is gone. */
function isThere(node: Node): boolean {
  return node.kind !== "reset";
}

function fillScalar([type, raw, span, taken]: KeptScalar, { path, env, folder }: Setting): ScalarNode {
  const at = placeOf(path, taken ?? span);
  const origin = taken === undefined ? [] : [{ at: placeOf(path, span), what: `\`${raw}\` is written` }];
  if (type !== "t") return { kind: "scalar", type, text: raw, raw, at, steps: origin, variables: [], folder };
  const { text, variables, wrong } = interpolate(raw, env.lookup);
  const steps = [...origin, ...variables.flatMap((name) => env.get(name)?.step ?? [])];
  const scalar = { kind: "scalar", type, text, raw, at, steps, variables, folder } as const;
  return wrong === undefined ? scalar : { ...scalar, wrong };
}
