import type { Protocol } from "../model/endpoint.ts";
import type { PortRange } from "../values/port-text.ts";

/** Where something stands: 1-based line and column, end line, column after the end. */
export type Spot = readonly [line: number, column: number, endLine: number, endColumn: number];

/** A port of an entry. */
export type PortRow = readonly [
  from: number,
  to: number,
  above: string | null,
  /** `?` where the entry does not say. */
  host: string,
  protocol: Protocol,
  /** The key or option that gives it, as written. */
  key: string,
  overridable: string | null,
  spot: Spot,
];

/** An entry of a start-up list. */
export interface EntryRow {
  /** The index of the form in the options that found it, -1 for the forms that need none. */
  readonly form: number;
  /** Whether it says that the port is bound when it runs; else it is only a setting. */
  readonly binds: boolean;
  readonly name: string;
  /** The path or module of what it runs, as written. */
  readonly script?: string;
  readonly machine?: string;
  readonly disabled?: true;
  /** The keys around it: `services.risk`, `agents[3]`. */
  readonly scope: string;
  readonly ports: readonly PortRow[];
}

/** Something that keeps a port from being known. */
export type ProblemRow = readonly [
  form: number,
  rule: "unreadable" | "out-of-range",
  message: string,
  scope: string,
  code: string,
  spot: Spot,
];

/** What a data file says about ports. Interfaces of TypeScript are no JSON to it, so these are types. */
export type ListFact = {
  readonly entries: readonly Plain<EntryRow>[];
  readonly problems: readonly ProblemRow[];
  /** Values that only what runs later can tell, by why. */
  readonly passedOver: Readonly<Record<string, number>>;
};

/** A type with the same properties as an interface. */
export type Plain<T> = { readonly [Key in keyof T]: T[Key] };

/** A range as the front of a row. */
export function rangeRow({ from, to, above }: PortRange): readonly [number, number, string | null] {
  return [from, to, above ?? null];
}
