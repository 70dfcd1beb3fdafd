import type { Repository } from "./repository.ts";

/** Tells which files of the repository a Python file brings in. */
export interface ImportGraph {
  /** The file itself and all that it imports, directly or not. */
  reachedFrom(path: string): ReadonlySet<string>;
}

/** The imports between files, as far as the facts hold them: those of the names that ports go through. */
export function makeImportGraph(repository: Repository): ImportGraph {
  const direct = new Map<string, readonly string[]>();
  const importsOf = (path: string): readonly string[] => {
    const known = direct.get(path);
    if (known !== undefined) return known;
    const targets = (repository.file(path)?.fact.imports ?? []).flatMap(([, target]) => [
      target,
      withoutLast(target),
    ]);
    const files = [...new Set(targets)].flatMap((target) => {
      const file = target === "" ? undefined : repository.module(target, path);
      return file === undefined || file === "?" || file === path ? [] : [file];
    });
    direct.set(path, files);
    return files;
  };
  return {
    reachedFrom(path) {
      const reached = new Set([path]);
      for (const file of reached) for (const next of importsOf(file)) reached.add(next);
      return reached;
    },
  };
}

/** What a name is imported from: `shared.base` of `shared.base.Agent`; of a relative `.base` its dots. */
function withoutLast(target: string): string {
  const dot = target.lastIndexOf(".");
  return dot < 0 ? "" : target.slice(0, dot + (/^\.+$/.test(target.slice(0, dot + 1)) ? 1 : 0));
}
