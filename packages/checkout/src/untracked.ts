import { type GitOutput, runGit } from "./git.ts";

const asking = new Map<string, Promise<GitOutput>>();

/**
 * What `git ls-files` says of files that are neither in the index nor ignored, each path with a NUL behind it. Who asks
 * while the same is being found out gets the same answer: to look for them takes longer than anything else git is asked.
 * @param named the paths below which to look; none: everywhere.
 * @param env names another index than the repository's own: nobody else asks for that.
 */
export function listUntracked(
  root: string,
  named: readonly string[] = [],
  env?: Readonly<Record<string, string>>,
): Promise<GitOutput> {
  const options = ["--literal-pathspecs", "ls-files", "-z", "--others", "--exclude-standard", "--", ...named];
  if (env !== undefined) return runGit(root, options, { env });
  const key = [root, ...named].join("\0");
  const known = asking.get(key);
  if (known !== undefined) return known;
  const answer = runGit(root, options).finally(() => asking.delete(key));
  asking.set(key, answer);
  return answer;
}
