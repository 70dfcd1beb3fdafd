import type { Report } from "@pawl/engine";
import { describeFailure } from "../client/failure-words.ts";
import { ownLogin } from "../client/own-login.ts";
import { publishCheckRun } from "./check-run.ts";
import { publishComment } from "./comment.ts";
import type { PublishContext } from "./context.ts";

/** A channel that GitHub did not take, and why in one line that is safe to log. */
export interface Refusal {
  readonly channel: "check run" | "comment";
  readonly warning: string;
}

const checkRun = { what: "check run" as const, permission: "checks: write", publish: publishCheckRun };
const comment = { what: "comment" as const, permission: "pull-requests: write", publish: publishComment };

/**
 * Publishes the report on the pull request, in a check run and a comment as the context asks. Never throws: what GitHub
 * does not take is returned.
 */
export async function publishToGitHub(report: Report, context: PublishContext): Promise<readonly Refusal[]> {
  const { client, pull } = context;
  const channels = [
    ...(context.checkRun ? [checkRun] : []),
    ...(context.comment === "never" ? [] : [comment]),
  ];
  if (pull === undefined || channels.length === 0) return [];
  if (client === undefined) {
    return channels.map(({ what }) => ({
      channel: what,
      warning: `The ${what} was not written: the input \`token\` is empty.`,
    }));
  }
  const login = await ownLogin(client, context.botLogin);
  const refusals: Refusal[] = [];
  for (const { what, permission, publish } of channels) {
    try {
      await publish(report, { ...context, client, pull, login });
    } catch (error) {
      refusals.push({ channel: what, warning: describeFailure(what, permission, error) });
    }
  }
  return refusals;
}
