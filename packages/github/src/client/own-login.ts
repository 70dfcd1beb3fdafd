import { z } from "zod";
import type { Client } from "./connect.ts";

const answer = z.object({ viewer: z.object({ login: z.string().min(1) }) });

/**
 * The login that the client writes as, from GitHub itself: for whoever finds by it again what the client wrote, so that
 * no guess will do.
 * @throws what Octokit throws where GitHub does not tell it.
 */
export async function askLogin(client: Client): Promise<string> {
  return answer.parse(await client.graphql("query { viewer { login } }")).viewer.login;
}

/**
 * The login that the client writes as. GraphQL knows it for every kind of token; where it does not answer, it is
 * `botLogin` as the workflow gives it, else the login of the job's own token.
 */
export async function ownLogin(client: Client, botLogin: string | undefined): Promise<string> {
  try {
    return await askLogin(client);
  } catch {
    // What GitHub refuses here it refuses again where it matters, and is told there.
    return botLogin ?? "github-actions[bot]";
  }
}

/** Whether two logins are the same: GitHub tells them apart by letters, not by case. */
export function isLogin(login: string | undefined, own: string): boolean {
  return login?.toLowerCase() === own.toLowerCase();
}
