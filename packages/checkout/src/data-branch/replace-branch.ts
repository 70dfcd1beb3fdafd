import { credentials, type RemoteAccess, withoutToken } from "../access.ts";
import { findRemoteBranch } from "../fetch.ts";
import { GitFailure, git } from "../git.ts";
import { IncompleteClone } from "../incomplete-clone.ts";
import { type Scratch, withScratch } from "../scratch.ts";
import { settingVariables } from "../setting-variables.ts";
import { explainPush, type PushFailure } from "./explain-push.ts";
import { type LoneCommit, writeLoneCommit } from "./write-commit.ts";

/** What a branch of the remote is to hold, and nothing else. */
export interface BranchReplacement extends LoneCommit, RemoteAccess {
  readonly root: string;
  /** Without `refs/heads/`. */
  readonly branch: string;
  /** The id of the commit that the branch has; absent: there must be no such branch. */
  readonly expected: string | undefined;
}

/**
 * What came of it. `replaced`: the branch has the commit. `faster`: somebody else wrote meanwhile, and nothing was
 * overwritten; read again and try again.
 */
export type Replaced =
  | { readonly outcome: "replaced"; readonly commit: string }
  | { readonly outcome: "faster" }
  | PushFailure;

/**
 * Makes a branch of the remote one commit without parents, if it is still as it was expected to be. Nothing is written to the
 * repository here: no ref, no object and no file. No hook runs, nothing is signed, and the push goes to where fetches come from.
 */
export function replaceBranch(request: BranchReplacement): Promise<Replaced> {
  const { root, branch, expected, remote, token } = request;
  const access = { ...(remote !== undefined && { remote }), ...(token !== undefined && { token }) };
  return withScratch(root, async (scratch) => {
    const commit = await writeLoneCommit(root, scratch, request);
    try {
      await push(request, scratch, commit);
      return { outcome: "replaced", commit };
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error;
      const stderr = withoutToken(error.stderr, token);
      const isStale = /^ ! \[rejected\].*\(stale info\)$/m.test(stderr);
      // What came of a push that broke off, or lost a race within the remote, only the remote can tell.
      const now = await askRemote(root, branch, access);
      if (now?.commit === commit) return { outcome: "replaced", commit };
      if (isStale || (now !== undefined && now.commit !== expected)) return { outcome: "faster" };
      return explainPush(stderr, branch, token !== undefined && token !== "");
    }
  });
}

async function push(request: BranchReplacement, scratch: Scratch, commit: string): Promise<void> {
  const { root, branch, expected, remote = "origin" } = request;
  const ref = `refs/heads/${branch}`;
  const args = [
    ...OWN_SETTINGS_OFF.flatMap((setting) => ["-c", setting]),
    ...["push", "--quiet", "--no-verify", `--force-with-lease=${ref}:${expected ?? ""}`],
    ...["--", TARGET, `${commit}:${ref}`],
  ];
  const env = { ...scratch.env, ...(await credentials(root, request)) };
  const url = await configuredUrl(root, remote);
  const target = settingVariables(
    [
      [`remote.${TARGET}.url`, url],
      // An address for pushes that is given is rewritten as one for fetches is, and not by the rules for pushes.
      [`remote.${TARGET}.pushurl`, url],
    ],
    { ...process.env, ...env },
  );
  await git(root, args, { env: { ...env, ...target } });
}

/**
 * A remote of this one push, with the address of the one that is asked for and with none of its settings: where pushes go, what
 * they send besides, and with which program.
 */
const TARGET = "pawl-data-branch";

/** A remote's address as it is configured, before any rule rewrites it; what is no remote's name is an address itself. */
async function configuredUrl(root: string, remote: string): Promise<string> {
  try {
    const urls = await git(root, ["config", "-z", "--get-all", `remote.${remote}.url`]);
    return urls.toString().split("\0")[0] ?? remote;
  } catch (error) {
    // 1: it is not set.
    if (error instanceof GitFailure && error.status === 1) return remote;
    throw error;
  }
}

/** The branch's commit as the remote has it now; `undefined` where it does not answer. */
async function askRemote(
  root: string,
  branch: string,
  access: RemoteAccess,
): Promise<{ readonly commit: string | undefined } | undefined> {
  try {
    return { commit: await findRemoteBranch(root, branch, access) };
  } catch (error) {
    if (error instanceof IncompleteClone) return undefined;
    throw error;
  }
}

/** Settings of people's own that would send more than the commit, or sign it. */
const OWN_SETTINGS_OFF = [
  "push.followTags=false",
  "push.gpgSign=false",
  "push.recurseSubmodules=no",
  // Without a value it takes back those that were set.
  "push.pushOption=",
] as const;
