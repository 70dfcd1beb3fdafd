import type { Report } from "@pawl/engine";
import { describeFailure } from "../client/failure-words.ts";
import { ownLogin } from "../client/own-login.ts";
import { publishCheckRun } from "./check-run.ts";
import { publishComment } from "./comment.ts";
import type { PublishContext } from "./context.ts";

const checkRun = { what: "check run", permission: "checks: write", publish: publishCheckRun };
const comment = { what: "comment", permission: "pull-requests: write", publish: publishComment };

/**
 * Publishes the report on the pull request, in a check run and a comment as the context asks. Never throws: what GitHub
 * does not take is a warning, one line each, safe to log.
 */
export async function publishToGitHub(report: Report, context: PublishContext): Promise<readonly string[]> {
  const { client, pull } = context;
  const channels = [
    ...(context.checkRun ? [checkRun] : []),
    ...(context.comment === "never" ? [] : [comment]),
  ];
  if (pull === undefined || channels.length === 0) return [];
  if (client === undefined) {
    return channels.map(({ what }) => `The ${what} was not written: the input \`token\` is empty.`);
  }
  const login = await ownLogin(client, context.botLogin);
  const warnings: string[] = [];
  for (const { what, permission, publish } of channels) {
    try {
      await publish(report, { ...context, client, pull, login });
    } catch (error) {
      warnings.push(describeFailure(what, permission, error));
    }
  }
  return warnings;
}
