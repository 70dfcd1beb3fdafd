import { git } from "./git.ts";
import { decodePaths } from "./path-bytes.ts";

/** One difference between two trees. A side is absent where it has no regular file: none at all, a link, a submodule. */
export interface Difference {
  readonly base: Side | undefined;
  readonly head: Side | undefined;
}

/** A regular file of one of the trees. */
export interface Side {
  readonly path: string;
  readonly id: string;
}

/**
 * How two trees differ in their regular files, by content and path. With `renames`, files of which at least half is the
 * same are one difference.
 */
export async function diffTrees(
  root: string,
  env: Readonly<Record<string, string>>,
  base: string,
  head: string,
  { renames }: { readonly renames: boolean },
): Promise<readonly Difference[]> {
  // More new files times lost files than the square of the limit are compared by name and equal content only.
  const how = renames ? ["-M50%", "-l2000"] : ["--no-renames"];
  const args = ["diff-tree", "-r", "-z", "--raw", "--full-index", ...how, base, head];
  return parseRaw(decodePaths(await git(root, args, { env }))).filter((difference) => !isSame(difference));
}

/**
 * How the files on disk that the index knows differ from a commit or tree, by the index that `env` names. The id of a file
 * is all zeros where it may differ from what the index holds: its status does.
 */
export async function diffIndex(
  root: string,
  env: Readonly<Record<string, string>>,
  base: string,
): Promise<readonly Difference[]> {
  const how = ["--raw", "--full-index", "--no-renames", "--ignore-submodules=all"];
  return parseRaw(decodePaths(await git(root, ["diff-index", "-z", ...how, base, "--"], { env })));
}

function parseRaw(fields: readonly string[]): readonly Difference[] {
  const differences: Difference[] = [];
  for (let at = 0; at < fields.length; ) {
    const [oldMode = "", newMode = "", oldId = "", newId = "", status = ""] = (fields[at++] ?? "").split(" ");
    const path = fields[at++] ?? "";
    const newPath = status.startsWith("R") ? (fields[at++] ?? "") : path;
    const side = (mode: string, id: string, path: string) => (isFile(mode) ? { path, id } : undefined);
    differences.push({ base: side(oldMode, oldId, path), head: side(newMode, newId, newPath) });
  }
  return differences;
}

/** The mode of the base has a colon before it. */
function isFile(mode: string): boolean {
  return mode.startsWith(":100") || mode.startsWith("100");
}

/** Whether only the mode differs, or what is no regular file. */
export function isSame({ base, head }: Difference): boolean {
  return base?.path === head?.path && base?.id === head?.id;
}
