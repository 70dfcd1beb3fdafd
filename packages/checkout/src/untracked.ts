import { type GitOutput, runGit } from "./git.ts";
import { shareAnswer } from "./share-answer.ts";

/** What git is asked by another index than the repository's own; `undefined` for that one. */
export type IndexChoice = Readonly<Record<string, string>> | undefined;

const ask = (root: string, named: readonly string[], env: IndexChoice): Promise<GitOutput> =>
  runGit(
    root,
    ["--literal-pathspecs", "ls-files", "-z", "--others", "--exclude-standard", "--", ...named],
    env && { env },
  );

const askShared = shareAnswer((root, named) => ask(root, named, undefined));

/**
 * What `git ls-files` says of files that are neither in the index nor ignored, each path with a NUL behind it. To look for
 * them takes longer than anything else git is asked.
 * @param named the paths below which to look; none: everywhere.
 * @param env names another index than the repository's own: nobody else asks for that.
 */
export function listUntracked(
  root: string,
  named: readonly string[] = [],
  env?: IndexChoice,
): Promise<GitOutput> {
  return env === undefined ? askShared(root, named) : ask(root, named, env);
}
