import { findFigure, formatFigure, formatMegabytes, formatRatio } from "./figures.ts";
import type { Size } from "./growth.ts";
import { type Point, slope } from "./statistics.ts";
import { formatTable } from "./table.ts";
import { judge, type Target } from "./targets.ts";

/** The growth as two tables: what each number of files took, and how steep the way from each to the next is. */
export function formatGrowth(sizes: readonly Size[]): string {
  const curves = (sizes[0]?.results ?? []).map(({ id, title }) => ({ id, title }));
  const lines = curves.flatMap(({ id, title }) =>
    sizes.map(({ files, bytes, results }) => {
      const figure = findFigure(results, id);
      const note = results.find((result) => result.id === id)?.note ?? "";
      return [title, String(files), formatMegabytes(bytes), ...formatFigure(figure), note];
    }),
  );
  const head = [
    "run",
    "files",
    "sources",
    "wall time, median",
    "from – to",
    "CPU time",
    "peak memory",
    "note",
  ];
  const steep = curves.flatMap(({ id, title }) => {
    const slopes = slopesOf(sizes, id);
    return slopes.length === 0
      ? []
      : [[title, ...slopes.map((each) => `${(each * 1e6).toFixed(0)} µs`), formatBend(slopes)]];
  });
  const steps = sizes.slice(1).map(({ files }, index) => `${sizes[index]?.files} to ${files}, per file`);
  return `${formatTable(head, lines)}\n${formatTable(["slope", ...steps, "last / first"], steep)}`;
}

/** The targets that growth shows. */
export function judgeGrowth(sizes: readonly Size[]): readonly Target[] {
  const bends = ["cold-1", "cold-2", "warm-1", "warm-2"].map((id) => ({
    what: `growth, ${id.replace("-", " store, jobs: ")}: the last slope against the first`,
    ...judge(bend(slopesOf(sizes, id)), 1.1, formatRatio),
  }));
  const last = sizes.at(-1);
  const peaks = ["cold-2", "warm-2"].map((id) => ({
    id,
    peak: last === undefined ? undefined : findFigure(last.results, id)?.peak,
  }));
  const memory = peaks.map(({ id, peak }) => {
    const what = `peak memory at ${last?.files} files, two jobs, ${id === "cold-2" ? "cold" : "warm"} store`;
    return { what, ...judge(peak, 300e6, formatMegabytes) };
  });
  return [...bends, ...memory];
}

/** The slopes between neighbours; none where a size was not measured to its end. */
function slopesOf(sizes: readonly Size[], id: string): readonly number[] {
  const points = sizes.flatMap(({ files, results }): readonly Point[] => {
    const figure = findFigure(results, id);
    return figure === undefined || figure.unfinished ? [] : [{ files, seconds: figure.wall }];
  });
  if (points.length < sizes.length) return [];
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from === undefined ? [] : [slope(from, to)];
  });
}

/** The last slope by the first; undefined where the first is none, as when small numbers of files drown in noise. */
function bend(slopes: readonly number[]): number | undefined {
  const first = slopes[0] ?? 0;
  const last = slopes.at(-1);
  return slopes.length < 2 || first <= 0 || last === undefined ? undefined : last / first;
}

function formatBend(slopes: readonly number[]): string {
  const ratio = bend(slopes);
  return ratio === undefined ? "" : formatRatio(ratio);
}
