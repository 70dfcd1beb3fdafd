import type { Result } from "./run-rows.ts";
import { median } from "./statistics.ts";

/** A row's runs as a table shows them; times in seconds, memory in bytes. */
export interface Figure {
  readonly wall: number;
  readonly fastest: number;
  readonly slowest: number;
  /** In user mode and in the kernel, of all processes. */
  readonly cpu: number;
  readonly peak: number;
  /** The row was ended before it was done: its time is above what was measured. */
  readonly unfinished: boolean;
}

/** Medians and spread of a row's runs; undefined where it has none. Of peaks the highest counts. */
export function figureOf({ runs }: Pick<Result, "runs">): Figure | undefined {
  if (runs.length === 0) return undefined;
  const walls = runs.map((run) => run.wall);
  return {
    wall: median(walls),
    fastest: Math.min(...walls),
    slowest: Math.max(...walls),
    cpu: median(runs.map((run) => run.user + run.system)),
    peak: Math.max(...runs.map((run) => run.peak)),
    unfinished: runs.some((run) => run.timedOut),
  };
}

/** The figure of the row with a name; undefined where it is not there or was not measured. */
export function findFigure(results: readonly Result[], id: string): Figure | undefined {
  const result = results.find((each) => each.id === id);
  return result === undefined ? undefined : figureOf(result);
}

/** Seconds as text: 0.123 s, 1.23 s, 12.3 s, 123 s. */
export function formatSeconds(seconds: number): string {
  const digits = seconds < 1 ? 3 : seconds < 10 ? 2 : seconds < 100 ? 1 : 0;
  return `${seconds.toFixed(digits)} s`;
}

/** Bytes as text, in millions. */
export function formatMegabytes(bytes: number): string {
  const millions = bytes / 1e6;
  return `${millions.toFixed(millions < 10 ? 1 : 0)} MB`;
}

/** How many times `under` goes into `over`: 0.05x, 1.23x, 12.3x. */
export function formatRatio(ratio: number): string {
  return `${ratio.toFixed(ratio < 0.1 ? 3 : ratio < 10 ? 2 : 0)}x`;
}

/** The cells of a figure: median, spread, CPU time, peak memory. */
export function formatFigure(figure: Figure | undefined): readonly string[] {
  if (figure === undefined) return ["not measured", "", "", ""];
  if (figure.unfinished) return [`> ${formatSeconds(figure.wall)}`, "", "", formatMegabytes(figure.peak)];
  const spread = `${formatSeconds(figure.fastest)} – ${formatSeconds(figure.slowest)}`;
  return [formatSeconds(figure.wall), spread, formatSeconds(figure.cpu), formatMegabytes(figure.peak)];
}
