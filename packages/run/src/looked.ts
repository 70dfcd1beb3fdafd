import { compileGlobs, type Gate } from "@pawl/gate";
import type { Judged } from "./judge.ts";

/**
 * Tells whether a gate looked at a file in a run: it is in the tree that was judged, the gate wants it, and it could be
 * read. Nothing is known of what is left out, so nothing of it can be called gone.
 */
export function lookedAt(
  { report, tree, config }: Judged,
  gates: readonly Gate[],
): (gate: string, path: string) => boolean {
  const includes = compileGlobs(config.include);
  const unread = new Set(report.unanalysed.map(({ path }) => path));
  const paths = new Set(tree.paths.filter((path) => includes(path) && !unread.has(path)));
  const wants = new Map(
    gates.map((gate) => {
      const globs = Object.values(gate.facts).flatMap((fact) => fact.files(config.options.get(gate.name)));
      return [gate.name, compileGlobs(globs)];
    }),
  );
  return (gate, path) => paths.has(path) && wants.get(gate)?.(path) === true;
}
