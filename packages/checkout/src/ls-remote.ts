import { credentials, type RemoteAccess } from "./access.ts";
import { git } from "./git.ts";

/**
 * The ids that a remote's refs have now, by their full names (`refs/heads/main`), in one `git ls-remote`. Refs that it does
 * not have are absent.
 * @throws {GitFailure} where that fails.
 */
export async function listRefs(
  root: string,
  refs: readonly string[],
  access: RemoteAccess,
): Promise<ReadonlyMap<string, string>> {
  if (refs.length === 0) return new Map();
  const env = await credentials(root, access);
  const ask = ["ls-remote", "--quiet", "--", access.remote ?? "origin", ...refs];
  const answer = (await git(root, ask, { env })).toString();
  // A name stands for every ref that ends in it, and may be a pattern.
  const listed = Array.from(
    answer.matchAll(/^([0-9a-f]+)\t(.*)$/gm),
    ([, id = "", ref = ""]) => [ref, id] as const,
  );
  return new Map(listed.filter(([ref]) => refs.includes(ref)));
}
