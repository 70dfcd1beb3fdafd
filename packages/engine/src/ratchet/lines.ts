import type { Change } from "@pawl/gate";
import { groupBy, keyOf, type Recognised } from "./recognised.ts";
import type { SameFile } from "./same-file.ts";

/** Where a finding of the head stands in the base, line for line. */
export interface Standing {
  /** The key of the line of the base that a finding's first line is the same as; `undefined` for an added or changed line. */
  lineInBase(finding: Recognised): string | undefined;
  /** The finding's file in the base; `undefined` for a new file. */
  fileInBase(finding: Recognised): string | undefined;
}

/** Ties a change to the files that are the same. */
export function standing(change: Change, files: SameFile): Standing {
  return {
    fileInBase: ({ at }) => files.baseOf(at.path),
    lineInBase({ at }) {
      const file = files.baseOf(at.path);
      const line = file === undefined ? undefined : change.baseLine(at.path, at.line);
      return file === undefined || line === undefined ? undefined : keyOf(file, line);
    },
  };
}

/** Findings of the base by the key of their first line. */
export function byLine<F extends Recognised>(base: Iterable<F>): Map<string, F[]> {
  return groupBy(base, ({ at }) => keyOf(at.path, at.line));
}
