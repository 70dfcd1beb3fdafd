import { createHash } from "node:crypto";

/** Decisions that are random and yet the same each time for the same seed. */
export interface Chance {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** True in that part of the cases: 0 to 1. */
  happens(part: number): boolean;
  /** One of a list; undefined where it is empty. */
  pick<T>(list: readonly T[]): T | undefined;
}

/** A source of decisions that follows from its seed alone. */
export function makeChance(seed: number): Chance {
  let count = 0;
  const draw = (): number => {
    count += 1;
    return createHash("sha256").update(`${seed} ${count}`).digest().readUInt32BE(0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(draw() * end);
  return { below, happens: (part) => draw() < part, pick: (list) => list[below(list.length)] };
}
