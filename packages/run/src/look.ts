import { type Looked, look as showTo } from "@pawl/engine";
import type { Gate } from "@pawl/gate";
import { nothingToLookAt } from "./nothing.ts";
import { openRun } from "./open-run.ts";
import type { RunRequest } from "./request.ts";

/** What one gate is to look at. */
export interface LookRequest extends Omit<RunRequest, "gates" | "base" | "trustedConfig"> {
  readonly gate: Gate;
  /** Whether it may be nothing at all. */
  readonly mayBeEmpty?: boolean;
}

/**
 * Shows files and folders to one gate, which judges nothing: its facts are collected, or found in the store, as by `judge`.
 * @throws {UsageError} as `judge` does.
 * @throws {IncompleteClone} as `judge` does.
 */
export async function look({ gate, mayBeEmpty, ...rest }: LookRequest): Promise<Looked> {
  const request = { ...rest, gates: [gate] };
  const { config, wanted, tree, wholeTree, collect, save } = await openRun(request);
  const { today, progress } = request;
  const looked = await showTo({
    gate,
    config,
    tree,
    collect,
    today,
    wholeTree,
    ...(progress && { progress }),
  });
  save();
  const sawNothing = looked.files === 0 && !looked.unanalysed.some(({ blocking }) => blocking);
  if (sawNothing && mayBeEmpty !== true) throw nothingToLookAt(request, wanted, tree);
  return looked;
}
