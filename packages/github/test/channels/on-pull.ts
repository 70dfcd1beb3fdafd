import type { JudgedFinding, Report } from "@pawl/engine";
import type { FakeGitHub } from "@pawl/testing";
import type { TestContext } from "vitest";
import { finding, place, reportOf } from "../../../report/test/nasty-report.ts";
import { SampleRepository, startSample } from "../../../testing/test/github/sample.ts";
import type { PublishContext } from "../../src/channels/context.ts";
import { publishToGitHub } from "../../src/channels/publish.ts";
import { type Client, connect } from "../../src/client/connect.ts";
import type { Clock } from "../../src/client/pace.ts";

/** A fake GitHub with a pull request, and what a run publishes with there. It is stopped after the test. */
export async function startPull(test: TestContext) {
  const sample = new SampleRepository();
  const started = await startSample(sample);
  const { fake, repository, pull } = started;
  test.onTestFinished(async () => {
    await fake.stop();
    sample.remove();
  });
  const context: PublishContext = {
    client: await clientOf(fake, "all"),
    repository: { owner: repository.owner, repo: repository.name },
    pull: { number: pull.number, headSha: pull.headSha },
    action: "bare-except",
    comment: "never",
    checkRun: false,
    botLogin: undefined,
    failOn: "new",
    runUrl: "https://github.example/octo/repo/actions/runs/1",
    mapLine: (_path, line) => line,
  };
  return { fake, repository, pull, context, comments: () => [...repository.comments.values()] };
}

/** Publishes a report; the warnings that come of it. */
export async function publish(given: Report, context: PublishContext): Promise<readonly string[]> {
  return (await publishToGitHub(given, context)).map(({ warning }) => warning);
}

/** The client of a token, whose waiting moves the fake's clock and takes no time. */
export function clientOf(fake: FakeGitHub, token: string): Promise<Client | undefined> {
  return connect({ token, apiUrl: fake.apiUrl, version: "1.2.3", clock: clockOf(fake) });
}

/** The fake's clock as ours. */
export function clockOf({ clock }: FakeGitHub): Clock {
  return { now: () => clock.time, sleep: async (time) => clock.advance(time) };
}

/** How many requests of an operation came. */
export function requestsOf(
  fake: { readonly requests: readonly { readonly operation: string | undefined }[] },
  operation: string,
): number {
  return fake.requests.filter((request) => request.operation === operation).length;
}

/** So many new findings, a line each. */
export function findings(count: number, given: Partial<JudgedFinding> = {}): JudgedFinding[] {
  return Array.from({ length: count }, (_, i) => finding({ at: place("new.py", i + 1, 1, 5), ...given }));
}

/** A report with a base. */
export function report(found: readonly JudgedFinding[]) {
  return reportOf(found, { base: "0123456789" });
}
