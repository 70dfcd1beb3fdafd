import type { RemoteAccess } from "../access.ts";
import { hasObject, parentsOf } from "../commits.ts";
import { git } from "../git.ts";
import { isArgument } from "../path-bytes.ts";
import { diffTrees } from "../raw-diff.ts";
import { readObjects } from "../read-objects.ts";

/** A commit that changed a file, and what the file is called in it, or was called last where the commit deletes it. */
export interface Touch {
  readonly id: string;
  readonly path: string;
}

/** Which commits to look at: those of `to` that `from` does not have, along first parents. Full ids. */
interface TouchRequest {
  readonly root: string;
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly access: RemoteAccess | undefined;
}

/** A file that is renamed more often between two sweeps is not followed any further. */
const mostRenames = 10;

/**
 * The commits that changed a file, oldest first, through its renames. A merge counts where it differs from its first parent.
 * @throws {IncompleteClone} where objects cannot be read.
 */
export async function touches({ root, from, to, path, access }: TouchRequest): Promise<readonly Touch[]> {
  const found: Touch[] = [];
  let name = path;
  let since = from;
  for (let renames = 0; renames <= mostRenames; renames++) {
    const ids = await listTouching(root, since, to, name, access);
    found.push(...ids.map((id) => ({ id, path: name })));
    const last = ids.at(-1);
    if (last === undefined || (await hasObject(root, `${to}:${name}`))) break;
    // The file is gone in the end: the last commit that touched it took it away, or gave it another name.
    const next = await findNewName(root, last, name, access);
    if (next === undefined || !isArgument(next)) break;
    found[found.length - 1] = { id: last, path: next };
    [name, since] = [next, last];
  }
  return found;
}

async function listTouching(
  root: string,
  from: string,
  to: string,
  path: string,
  access: RemoteAccess | undefined,
): Promise<readonly string[]> {
  const args = [
    "--literal-pathspecs",
    "rev-list",
    "--first-parent",
    "--reverse",
    `${from}..${to}`,
    "--",
    path,
  ];
  const list = await readObjects(root, access, (env) => git(root, args, { env }));
  return list.toString().split("\n").slice(0, -1);
}

async function findNewName(
  root: string,
  commit: string,
  path: string,
  access: RemoteAccess | undefined,
): Promise<string | undefined> {
  const [parent] = await parentsOf(root, commit);
  if (parent === undefined || !(await hasObject(root, parent))) return undefined;
  const differences = await readObjects(root, access, (env) =>
    diffTrees(root, env, parent, commit, { renames: true }),
  );
  return differences.find(({ base }) => base?.path === path)?.head?.path;
}
