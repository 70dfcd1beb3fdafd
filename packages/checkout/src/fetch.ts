import { credentials, type RemoteAccess, withoutToken } from "./access.ts";
import { hasObject, isShallow } from "./commits.ts";
import { GitFailure, git } from "./git.ts";
import { IncompleteClone } from "./incomplete-clone.ts";
import { listRefs } from "./ls-remote.ts";

/** What to fetch: ids of objects, or full names of refs (`refs/pull/7/merge`). */
export interface FetchRequest extends RemoteAccess {
  readonly root: string;
  readonly wants: readonly string[];
}

/**
 * Fetches objects and nothing else: no ref, no tag, no `FETCH_HEAD` and no file is written. Returns the id of each want;
 * refs are asked for first, in one `git ls-remote`. A shallow clone stays as shallow as it is.
 * @throws {IncompleteClone} where that fails: why in git's words, and what to set.
 */
export async function fetchObjects(request: FetchRequest): Promise<ReadonlyMap<string, string>> {
  const { root, wants, token, remote = "origin" } = request;
  try {
    const ids = await findIds(root, wants, request);
    if (ids.size === 0) return ids;
    const env = await credentials(root, request);
    const hasHead = await hasObject(root, "HEAD");
    const args = [
      ...["-c", "protocol.version=2", "fetch", "--quiet", "--no-tags", "--no-recurse-submodules"],
      ...["--no-write-fetch-head", "--no-auto-gc", "--refmap="],
      ...(hasHead ? ["--negotiation-tip=HEAD"] : []),
      ...((await isShallow(root)) ? ["--depth=1"] : []),
      ...["--stdin", "--", remote],
    ];
    const input = Buffer.from([...new Set(ids.values())].map((id) => `${id}\n`).join(""));
    await git(root, args, { env, input });
    return ids;
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    throw explain(withoutToken(error.stderr, token), wants, remote, token);
  }
}

/**
 * The id that a branch of the remote has now; `undefined` where it has no such branch. Nothing is fetched.
 * @throws {IncompleteClone} where the remote cannot be asked.
 */
export async function findRemoteBranch(
  root: string,
  branch: string,
  access: RemoteAccess,
): Promise<string | undefined> {
  const ref = `refs/heads/${branch}`;
  try {
    return (await listRefs(root, [ref], access)).get(ref);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const { remote = "origin", token } = access;
    throw explain(withoutToken(error.stderr, token), [ref], remote, token);
  }
}

async function findIds(
  root: string,
  wants: readonly string[],
  access: RemoteAccess,
): Promise<ReadonlyMap<string, string>> {
  const isId = (want: string) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(want);
  const refs = wants.filter((want) => !isId(want));
  const listed = await listRefs(root, refs, access);
  const lost = refs.filter((ref) => !listed.has(ref));
  if (lost.length > 0) {
    throw new IncompleteClone(
      `${JSON.stringify(access.remote ?? "origin")} has no ${lost.map((ref) => JSON.stringify(ref)).join(", ")}`,
      "look whether the branch or the pull request is still there",
    );
  }
  return new Map(wants.map((want) => [want, listed.get(want) ?? want]));
}

function explain(
  stderr: string,
  wants: readonly string[],
  remote: string,
  token: string | undefined,
): IncompleteClone {
  const lines = stderr.split("\n");
  const why = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? "";
  const what = wants.length === 1 ? JSON.stringify(wants[0]) : `${wants.length} objects`;
  return new IncompleteClone(
    `${what} could not be fetched from ${JSON.stringify(remote)}: ${why}`,
    adviceFor(stderr, token),
    { isGone: GONE.test(stderr) },
  );
}

/** What a remote answers that does not have an object, or does not show it. */
const GONE = /not our ref|unadvertised object/;

/** What to set, from what git said of a fetch that failed. */
export function adviceFor(stderr: string, token: string | undefined): string {
  if (/could not read (?:Username|Password)|Authentication failed|error: 40[13]|not found/i.test(stderr)) {
    return token === undefined || token === ""
      ? "set the input `token` to one that may read the repository (`contents: read`)"
      : "the token was refused: it needs `contents: read` for this repository, and may have expired";
  }
  if (GONE.test(stderr)) {
    return "the commit is gone from there, as after a force-push: set fetch-depth: 0 and compare with a branch";
  }
  return "check out with fetch-depth: 0 of actions/checkout, so that nothing is missing, or see to the network";
}
