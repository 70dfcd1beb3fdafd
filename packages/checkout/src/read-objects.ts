import { credentials, type RemoteAccess, withoutToken } from "./access.ts";
import { adviceFor } from "./fetch.ts";
import { GitFailure } from "./git.ts";
import { IncompleteClone } from "./incomplete-clone.ts";
import { findPromisor } from "./promisor.ts";

/**
 * Runs git where it reads objects. In a clone without trees (`--filter=tree:0`) it fetches them itself, and where that fails
 * it is asked again with the token; nobody pays for that elsewhere.
 * @throws {IncompleteClone} where objects cannot be read: missing and not to be fetched, or damaged.
 */
export async function readObjects<T>(
  root: string,
  access: RemoteAccess | undefined,
  run: (env: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  try {
    return await run({});
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return readWithToken(root, access ?? {}, run, error);
  }
}

async function readWithToken<T>(
  root: string,
  access: RemoteAccess,
  run: (env: Readonly<Record<string, string>>) => Promise<T>,
  failure: GitFailure,
): Promise<T> {
  const remote = await findPromisor(root);
  const { token } = access;
  if (remote === undefined || token === undefined) throw explain(failure, token);
  try {
    return await run(await credentials(root, { remote, ...access }));
  } catch (error) {
    throw error instanceof GitFailure ? explain(error, token) : error;
  }
}

function explain({ stderr }: GitFailure, token: string | undefined): IncompleteClone {
  const lines = withoutToken(stderr, token).split("\n");
  const why = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines[0] ?? "";
  const isDamaged = /unable to (?:read|unpack)|corrupt|bad object|not a tree/i.test(stderr);
  return new IncompleteClone(
    `objects of this clone cannot be read: ${why}`,
    isDamaged ? "`git fsck` says what is missing or damaged; clone anew" : adviceFor(stderr, token),
  );
}
