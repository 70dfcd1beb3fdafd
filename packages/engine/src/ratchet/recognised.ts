import type { Finding } from "@pawl/gate";

/** What of a finding is looked at to recognise it in another state of the tree. */
export type Recognised = Pick<Finding, "rule" | "at" | "scope" | "code" | "codeEndLine" | "from"> & {
  readonly gate: string;
};

/** The files that a finding is made of: its own, then those of its `from`. */
export function pathsOf({ at, from = [] }: Pick<Finding, "at" | "from">): readonly string[] {
  return [at, ...from].map(({ path }) => path);
}

/** Texts as one key; none of them holds NUL but a path that is not one. */
export function keyOf(...parts: readonly (string | number)[]): string {
  return parts.join("\0");
}

/** Things by a key, each group in the order in which its members came. */
export function groupBy<T>(things: Iterable<T>, key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const name = key(thing);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [thing]);
    else group.push(thing);
  }
  return groups;
}
