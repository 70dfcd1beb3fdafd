import type { Place } from "@pawl/gate";
import type { Step } from "../../model/endpoint.ts";
import type { ScalarKind } from "../read/compose-fact.ts";

/** A value of a compose file with its variables replaced. */
export type Node = ScalarNode | ListNode | MapNode | ResetNode;

export interface ScalarNode {
  readonly kind: "scalar";
  readonly type: ScalarKind;
  /** With marks in place of variables that nothing sets. */
  readonly text: string;
  /** As it is written, for a person. */
  readonly raw: string;
  /** Where it is given to its service: itself, an alias or merge key of the service, an `extends`. */
  readonly at: Place;
  /** Where it stands, if that is elsewhere, and where its variables are set. */
  readonly steps: readonly Step[];
  /** The variables in it. */
  readonly variables: readonly string[];
  /** The folder that a path in it starts from. */
  readonly folder: string;
  /** Why docker compose refuses it. */
  readonly wrong?: string;
}

export interface ListNode {
  readonly kind: "list";
  readonly items: readonly Node[];
  /** `!override` stands before it. */
  readonly overrides?: boolean;
}

export interface MapNode {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, Node>;
  readonly overrides?: boolean;
}

/** What is there stands no longer. */
export interface ResetNode {
  readonly kind: "reset";
}

/** The value of a key; `undefined` where the node is no mapping or has no such key. */
export function entryOf(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === "map" ? node.entries.get(key) : undefined;
}

/** A scalar that is not null; `undefined` for anything else. */
export function scalarOf(node: Node | undefined): ScalarNode | undefined {
  return node?.kind === "scalar" && node.type !== "z" ? node : undefined;
}

/** The scalar at a key. */
export function scalarAt(node: Node | undefined, key: string): ScalarNode | undefined {
  return scalarOf(entryOf(node, key));
}

/** The items of a list, or the one scalar where compose takes either. */
export function listOf(node: Node | undefined): readonly Node[] {
  if (node?.kind === "list") return node.items;
  return scalarOf(node) === undefined || node === undefined ? [] : [node];
}
