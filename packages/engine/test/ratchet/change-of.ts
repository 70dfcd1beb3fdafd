import type { Change } from "@pawl/gate";

/** Files of a state by path; `undefined` is a file that cannot be read. */
export type Files = Readonly<Record<string, string | undefined>>;

/** The change between two states, with the renames that are given (head path to base path), by a longest common subsequence. */
export function changeOf(base: Files, head: Files, renames: Readonly<Record<string, string>> = {}): Change {
  const paths = new Set([...Object.keys(base), ...Object.keys(head)]);
  const differs = [...paths].filter(
    (path) => !(path in base) || !(path in head) || base[path] !== head[path],
  );
  const maps = new Map<string, readonly (number | undefined)[]>();
  const linesOf = (path: string): readonly (number | undefined)[] => {
    const known = maps.get(path);
    if (known !== undefined) return known;
    const map = alignment((base[renames[path] ?? path] ?? "").split("\n"), (head[path] ?? "").split("\n"));
    maps.set(path, map);
    return map;
  };
  return {
    changed: new Set(differs.filter((path) => path in head)),
    basePaths: new Set(differs.filter((path) => path in base)),
    renames: new Map(Object.entries(renames)),
    baseLine: (path, line) => (differs.includes(path) ? linesOf(path)[line - 1] : line),
  };
}

/** Per line of the head, the 1-based line of the base that it is the same as. */
function alignment(base: readonly string[], head: readonly string[]): readonly (number | undefined)[] {
  const lengths = Array.from({ length: base.length + 1 }, () => new Array<number>(head.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = base.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = head.length - 1; j >= 0; j--) {
      row[j] = base[i] === head[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const map = new Array<number | undefined>(head.length).fill(undefined);
  for (let i = 0, j = 0; i < base.length && j < head.length; ) {
    if (base[i] === head[j]) map[j++] = ++i;
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return map;
}
