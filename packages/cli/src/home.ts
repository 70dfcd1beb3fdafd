import { UsageError } from "@pawl/gate";

/** A repository on GitHub, and where that GitHub is. */
export interface Home {
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly apiUrl: string;
  readonly serverUrl: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The repository that issues are filed in: the one that is named, else the workflow's, else that of the remote `origin`.
 * @throws {UsageError} for a name or an address that is none; where nothing names a repository, `undefined`.
 */
export function findHome(named: string | undefined, env: Env, remote: string | undefined): Home | undefined {
  const serverUrl = addressOf(env, "GITHUB_SERVER_URL", "https://github.com");
  const preset = serverUrl === "https://github.com" ? "https://api.github.com" : `${serverUrl}/api/v3`;
  const apiUrl = addressOf(env, "GITHUB_API_URL", preset);
  const name = named ?? (env.GITHUB_REPOSITORY || nameOf(remote, serverUrl));
  if (name === undefined) return undefined;
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
  if (owner === undefined || repo === undefined) {
    const where = named === undefined ? "GITHUB_REPOSITORY" : "--repository";
    throw new UsageError(`${where}: found ${JSON.stringify(name)}, expected owner/name`);
  }
  return { repository: { owner, repo }, apiUrl, serverUrl };
}

function addressOf(env: Env, variable: string, preset: string): string {
  const text = env[variable] || preset;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, "");
  throw new UsageError(`${variable}: found ${JSON.stringify(text)}, expected an http or https address`);
}

/** The name in a remote's address (`https://…/owner/name.git`, `git@host:owner/name`), where it is on that server. */
function nameOf(remote: string | undefined, serverUrl: string): string | undefined {
  const [, host, name] =
    /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/\s]+@)?([^:/\s]+)(?::\d+(?=\/))?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      remote ?? "",
    ) ?? [];
  return host !== undefined && host === new URL(serverUrl).hostname ? name : undefined;
}
