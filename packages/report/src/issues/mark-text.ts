import { z } from "zod";
import type { Entry, Mark } from "./filed.ts";
import { packValue, unpackValue } from "./packed.ts";
import { findSection, placeSection, writeSection } from "./section.ts";

const count = z.number().int().nonnegative();
const text = z.string();

/** Rule and path by their place in the lists, first and last line, scope, code, and 1 for what is agreed. */
const packedEntry = z.tuple([count, count, count, count, text, text, z.union([z.literal(0), z.literal(1)])]);

/** What the marker of an issue holds, with names of one letter: what is repeated stands in lists. */
const packedMark = z.strictObject({
  i: z.string().min(1),
  g: z.string().min(1),
  b: z.enum(["finding", "file", "directory", "rule"]),
  k: text,
  s: text,
  t: text,
  r: z.array(text),
  p: z.array(text),
  e: z.array(packedEntry),
  m: count,
  o: count,
  a: z.string().optional(),
  x: count.optional(),
  n: count.optional(),
  c: z.enum(["paid", "accepted", "duplicate"]).optional(),
});

/** The data of an issue's marker, one word for `writeSection`. */
export function writeMark(mark: Mark): string {
  const rules = new Map<string, number>();
  const paths = new Map<string, number>();
  const entries = mark.entries.map((entry) => [
    placeIn(rules, entry.rule),
    placeIn(paths, entry.path),
    entry.line,
    entry.endLine,
    entry.scope,
    entry.code,
    entry.agreed ? 1 : 0,
  ]);
  return packValue({
    i: mark.id,
    g: mark.gate,
    b: mark.groupBy,
    k: mark.group,
    s: mark.swept,
    t: mark.title,
    r: [...rules.keys()],
    p: [...paths.keys()],
    e: entries,
    m: mark.misses,
    o: mark.reopened,
    a: mark.missedAt,
    x: mark.more,
    n: mark.part,
    c: mark.closedAs,
  });
}

/**
 * What the marker in an issue's body says. `undefined` where there is none; `damaged` where it was edited, is there twice,
 * lacks its end, or is of a newer Pawl: such an issue is left alone.
 */
export function readMark(body: string): Mark | undefined | "damaged" {
  const section = findSection("issue", body);
  if (section === undefined || section === "damaged") return section;
  const read = packedMark.safeParse(unpackValue(section.data));
  if (!read.success) return "damaged";
  const { data } = read;
  const entries = data.e.map((packed) => readEntry(packed, data.r, data.p));
  if (entries.includes(undefined)) return "damaged";
  return {
    id: data.i,
    gate: data.g,
    groupBy: data.b,
    group: data.k,
    swept: data.s,
    title: data.t,
    entries: entries.filter((entry) => entry !== undefined),
    misses: data.m,
    reopened: data.o,
    ...(data.a === undefined ? {} : { missedAt: data.a }),
    ...(data.x === undefined ? {} : { more: data.x }),
    ...(data.n === undefined ? {} : { part: data.n }),
    ...(data.c === undefined ? {} : { closedAs: data.c }),
  };
}

/**
 * The body with another mark and every other character as it was: for what changes nothing that is shown, such as that
 * the issue is closed.
 * @throws {RangeError} where the body holds no part of Pawl's, or a damaged one.
 */
export function replaceMark(body: string, mark: Mark): string {
  const section = findSection("issue", body);
  if (section === undefined || section === "damaged")
    throw new RangeError("the body holds no marker that can be replaced");
  return placeSection(body, writeSection("issue", writeMark(mark), section.text.replace(/^\r?\n/, "")));
}

function readEntry(
  packed: z.infer<typeof packedEntry>,
  rules: readonly string[],
  paths: readonly string[],
): Entry | undefined {
  const [ruleAt, pathAt, line, endLine, scope, code, agreed] = packed;
  const rule = rules[ruleAt];
  const path = paths[pathAt];
  if (rule === undefined || path === undefined) return undefined;
  return { rule, path, line, endLine, scope, code, ...(agreed === 1 ? { agreed: true } : {}) };
}

/** The place of a text in a list without repeats, at whose end it is put where it is new. */
function placeIn(list: Map<string, number>, entry: string): number {
  const known = list.get(entry);
  if (known !== undefined) return known;
  list.set(entry, list.size);
  return list.size - 1;
}
