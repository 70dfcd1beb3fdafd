import { type Collect, type Gate, type Project, type Tree, type Unanalysed, UsageError } from "@pawl/gate";
import { isCalendarDate } from "./calendar-date.ts";
import { collectTree } from "./collect-wanted.ts";
import type { Config } from "./config/config.ts";
import { firstJobs, gateJobs } from "./jobs.ts";
import { compareText } from "./order.ts";
import { projectOf } from "./project.ts";
import { collectError } from "./run-gate.ts";

/** What one gate is shown, without any judgement. */
export interface Look {
  readonly gate: Gate;
  readonly config: Config;
  readonly tree: Tree;
  readonly collect: Collect;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Whether the tree is all there is. */
  readonly wholeTree?: boolean;
  readonly progress?: (done: number, total: number) => void;
}

/** A tree as a gate sees it. */
export interface Looked {
  readonly project: Project;
  /** The gate's options, as its schema returned them. */
  readonly options: unknown;
  /** How many different files were read. */
  readonly files: number;
  /** Sorted by path. */
  readonly unanalysed: readonly Unanalysed[];
  /** What went wrong in a collector, in words; absent where nothing did. */
  readonly error?: string;
}

/**
 * Collects the facts of one gate, as `check` does, and gives what its reduce half would see.
 * @throws {UsageError} where `today` is not a day of the calendar.
 */
export async function look(given: Look): Promise<Looked> {
  const { gate, config, tree, today } = given;
  if (!isCalendarDate(today)) throw new UsageError(`"${today}" is no date, expected YYYY-MM-DD`);
  const prepared = gateJobs(gate, config);
  const world = { today, sweep: false, whole: given.wholeTree ?? false, machines: config.machines };
  const collected = await collectTree(given, firstJobs([prepared]), [prepared], world);
  const error = collectError(
    [...prepared.jobs.values()].map(({ id }) => id),
    collected,
  );
  return {
    project: projectOf(prepared, collected, new Set(tree.paths), world),
    options: prepared.options,
    files: collected.files,
    unanalysed: [...tree.unanalysed, ...collected.unanalysed].toSorted((a, b) => compareText(a.path, b.path)),
    ...(error === undefined ? {} : { error }),
  };
}
