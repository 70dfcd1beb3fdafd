import { z } from "zod";
import { packValue, unpackValue } from "./packed.ts";
import { findSection } from "./section.ts";

/** What the dashboard remembers of a gate. */
export interface GateRecord {
  /** The commit of the gate's first sweep: what was there then is old debt. */
  readonly first: string;
  /** Findings that stand, by rule, and what they were before they last changed. */
  readonly totals: Readonly<Record<string, number>>;
  readonly previous: Readonly<Record<string, number>>;
  /** The ids of what is filed, with the numbers of the issues. */
  readonly filed: ReadonlyMap<string, number>;
}

/** What a dashboard's body says. */
export interface Dashboard {
  readonly gates: ReadonlyMap<string, GateRecord>;
  /** The ids of the groups that somebody ticked. */
  readonly requested: ReadonlySet<string>;
  /** The ids of all gates that are filed, with the numbers of their issues. */
  readonly filedBefore: ReadonlyMap<string, number>;
  /** Per gate, its part of the page as it stands there. */
  readonly parts: ReadonlyMap<string, string>;
}

const count = z.number().int().nonnegative();
const totals = z.record(z.string(), count);
const packedRecord = z.strictObject({
  f: z.string(),
  t: totals,
  p: totals,
  i: z.array(z.tuple([z.string(), count])),
});
const packedState = z.record(z.string(), packedRecord);

/** A gate's name as it may stand in a marker. */
const NAME = "[a-z][a-z0-9-]*";

const PART = new RegExp(
  `<!-- pawl:gate (?<name>${NAME}) -->\\r?\\n(?<text>[\\s\\S]*?)\\r?\\n<!-- /pawl:gate \\k<name> -->`,
  "g",
);

/** A tick as GitHub stores it. The id stands in a comment, so that no title can be taken for one. */
const TICKED = /^[-*] \[[xX]\] <!-- pawl:file (?<id>[0-9a-f]{16}) -->/gm;

/** The data of the dashboard's marker. */
export function writeRecords(gates: ReadonlyMap<string, GateRecord>): string {
  const sorted = [...gates].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return packValue(
    Object.fromEntries(
      sorted.map(([name, { first, totals, previous, filed }]) => [
        name,
        { f: first, t: totals, p: previous, i: [...filed] },
      ]),
    ),
  );
}

/** A gate's part of the page between its markers. */
export function writePart(name: string, text: string): string {
  return `<!-- pawl:gate ${name} -->\n${text}\n<!-- /pawl:gate ${name} -->`;
}

/**
 * What the body of a dashboard says. `undefined` where it holds no marker, `damaged` where that was edited by hand or is of
 * a newer Pawl.
 */
export function readDashboard(body: string): Dashboard | undefined | "damaged" {
  const section = findSection("dashboard", body);
  if (section === undefined || section === "damaged") return section;
  const read = packedState.safeParse(unpackValue(section.data));
  if (!read.success) return "damaged";
  const gates = Object.entries(read.data).map(([name, { f, t, p, i }]): [string, GateRecord] => {
    return [name, { first: f, totals: t, previous: p, filed: new Map(i) }];
  });
  const parts = [...section.text.matchAll(PART)].map(({ groups }): [string, string] => [
    groups?.name ?? "",
    groups?.text ?? "",
  ]);
  return {
    gates: new Map(gates),
    requested: new Set([...section.text.matchAll(TICKED)].map(({ groups }) => groups?.id ?? "")),
    filedBefore: new Map(gates.flatMap(([, { filed }]) => [...filed])),
    parts: new Map(parts),
  };
}
