/** The middle of the values, between the two middle ones where their number is even. Throws where there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new RangeError("the median of nothing");
  return (lower + upper) / 2;
}

/** A point of a curve: what a number of files took. */
export interface Point {
  readonly files: number;
  readonly seconds: number;
}

/** How steep the line between two points is, in seconds per file. */
export function slope(from: Point, to: Point): number {
  return (to.seconds - from.seconds) / (to.files - from.files);
}
