import type { BuildContext } from "../compose/build-contexts.ts";
import { HOST, type Namespace } from "../model/endpoint.ts";
import { containerOf } from "../units/dockerfile-endpoints.ts";
import type { Machines } from "./machines.ts";

/**
 * Tells in which container a file runs: that of the innermost folder around it which an image is built from. A folder that
 * holds more than the part of the tree which the configuration gives to a machine says nothing of that part. `undefined` where it runs on
 * the machine itself.
 */
export function makeContainers(
  contexts: ReadonlyMap<string, readonly BuildContext[]>,
  dockerfiles: Iterable<string>,
  machines: Machines,
): (path: string) => Namespace | undefined {
  const folders = new Map<string, Namespace>();
  for (const path of dockerfiles) folders.set(folderOf(path), containerOf(path));
  for (const [folder, built] of contexts) {
    const isOnHost = built.some(({ hostNetwork }) => hostNetwork);
    folders.set(folder, isOnHost ? HOST : (built[0]?.namespace ?? containerOf(`${folder}/Dockerfile`)));
  }
  const isBelowMachine = (path: string, folder: string): boolean => {
    const of = (file: string) =>
      machines.of({ at: { path: file, line: 1, column: 1, endLine: 1, endColumn: 1 } });
    const own = of(path);
    return (
      own.length === 0 ||
      of(folder === "" ? "Dockerfile" : `${folder}/Dockerfile`).some((name) => own.includes(name))
    );
  };
  return (path) => {
    if (folders.size === 0) return undefined;
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const namespace = folders.get(folder);
      if (namespace !== undefined && isBelowMachine(path, folder))
        return namespace === HOST ? undefined : namespace;
      if (folder === "") return undefined;
    }
  };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
