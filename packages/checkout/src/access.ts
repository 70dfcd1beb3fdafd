import { remoteUrl } from "./remote-url.ts";
import { settingVariables } from "./setting-variables.ts";

/** How to reach the place that a clone comes from. */
export interface RemoteAccess {
  /** A remote's name or its URL; absent: the remote of a partial clone, else `origin`. */
  readonly remote?: string;
  /** Absent: whatever git itself is set up with. */
  readonly token?: string;
}

/**
 * The settings that make git show a token to the remote's host and to no other, as environment variables: arguments can
 * be read by every process of the machine. Nothing for a remote that is not reached over HTTP.
 */
export async function credentials(
  root: string,
  { remote = "origin", token }: RemoteAccess,
): Promise<Readonly<Record<string, string>>> {
  if (token === undefined || token === "") return {};
  const url = await urlOf(root, remote);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return {};
  const key = `http.${url.origin}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  // An empty header takes back those of the configuration: GitHub refuses a request with two authorizations.
  const settings = settingVariables([
    [key, ""],
    [key, `Authorization: Basic ${basic}`],
    ["credential.helper", ""],
  ]);
  return { ...settings, GIT_ASKPASS: "" };
}

async function urlOf(root: string, remote: string): Promise<URL | undefined> {
  const text = remote.includes(":") ? remote : await remoteUrl(root, remote);
  return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}

/** A text without the token, in any form in which it was handed on. */
export function withoutToken(text: string, token: string | undefined): string {
  if (token === undefined || token === "") return text;
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return text.replaceAll(token, "***").replaceAll(basic, "***");
}
