import { z } from "zod";
import { packValue, unpackValue } from "../issues/packed.ts";
import { findSection } from "../issues/section.ts";

/** What the dashboard remembers of a gate from one sweep to the next. */
export interface BoardGate {
  /** The commit of the first sweep: what it had is old debt. */
  readonly first: string;
  /** Debt by rule. */
  readonly totals: Readonly<Record<string, number>>;
  /** The totals before they last changed; absent until then. */
  readonly before?: Readonly<Record<string, number>> | undefined;
}

/** All that a dashboard says, as its hidden marker and its boxes hold it. */
export interface Board {
  readonly gates: ReadonlyMap<string, BoardGate>;
  /** Ids of groups that were filed, with their issues' numbers: lists of issues lag, and issues get moved away. */
  readonly filed: ReadonlyMap<string, number>;
  /** Ids of groups whose box is ticked. */
  readonly ticked: ReadonlySet<string>;
}

/** A dashboard that says nothing yet. */
export const emptyBoard: Board = { gates: new Map(), filed: new Map(), ticked: new Set() };

const totals = z.record(z.string(), z.number().int().nonnegative());
const packedBoard = z.strictObject({
  g: z.record(z.string(), z.strictObject({ f: z.string().min(1), t: totals, b: totals.optional() })),
  i: z.array(z.tuple([z.string(), z.number().int().positive()])),
});

/** Newer ones push the oldest out: what was filed long ago is in every list. */
const MOST_FILED = 500;

/** The data of a dashboard's marker; boxes are no part of it. */
export function writeBoard({ gates, filed }: Board): string {
  const g = Object.fromEntries(
    [...gates]
      .sort(byName)
      .map(([name, { first, totals, before }]) => [name, { f: first, t: totals, b: before }]),
  );
  const newest = [...filed].sort(([, a], [, b]) => b - a).slice(0, MOST_FILED);
  return packValue({ g, i: newest.reverse() });
}

/**
 * What the body of a dashboard says. `undefined` where there is none in it; `damaged` where its marker was edited or is of
 * a newer Pawl.
 */
export function readBoard(body: string): Board | undefined | "damaged" {
  const section = findSection("dashboard", body);
  if (section === undefined || section === "damaged") return section;
  const read = packedBoard.safeParse(unpackValue(section.data));
  if (!read.success) return "damaged";
  const gates = Object.entries(read.data.g).map(
    ([name, { f: first, t: totals, b: before }]) => [name, { first, totals, before }] as const,
  );
  const ticks = section.text.matchAll(/^[ \t]*[-*+] \[[xX]\] <!-- pawl:file ([0-9a-f]{8,64}) -->/gm);
  return {
    gates: new Map(gates),
    filed: new Map(read.data.i),
    ticked: new Set(Array.from(ticks, ([, id = ""]) => id)),
  };
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
