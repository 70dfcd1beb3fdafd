import { secondaryRateLimit } from "@pawl/testing";
import { describe, expect, it, type TestContext } from "vitest";
import type { PublishContext } from "../../src/channels/context.ts";
import { clientOf, findings, publish, report, requestsOf, startPull } from "./on-pull.ts";

const createRun = "POST /repos/{owner}/{repo}/check-runs";
const createComment = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";

async function start(test: TestContext) {
  const started = await startPull(test);
  const context: PublishContext = { ...started.context, comment: "on-failure", checkRun: true };
  return { ...started, context, debt: report(findings(1)) };
}

describe.concurrent("publishing on a pull request", () => {
  it("goes on without a channel that is refused, and names the permission", async (test) => {
    const { fake, repository, context, debt, comments } = await start(test);
    fake.addToken({ token: "no-checks", permissions: { "pull-requests": "write" } });
    fake.addToken({ token: "no-pulls", permissions: { checks: "write" } });
    expect(await publish(debt, { ...context, client: await clientOf(fake, "no-checks") })).toEqual([
      "The check run was not written: GitHub answered 403; the job needs `permissions:` with `checks: write`, which a pull request from a fork does not get.",
    ]);
    expect([repository.checkRuns.size, comments().length]).toEqual([0, 1]);
    expect(await publish(debt, { ...context, client: await clientOf(fake, "no-pulls") })).toEqual([
      "The comment was not written: GitHub answered 403; the job needs `permissions:` with `pull-requests: write`, which a pull request from a fork does not get.",
    ]);
    expect([repository.checkRuns.size, comments().length]).toEqual([1, 1]);
    expect(fake.violations).toEqual([]);
  });

  it("warns of a read-only token, one of another repository, and an expired one", async (test) => {
    const { fake, context, debt } = await start(test);
    fake.addToken({ token: "read", permissions: { checks: "read", "pull-requests": "read" } });
    fake.addToken({
      token: "elsewhere",
      permissions: { checks: "write", "pull-requests": "write" },
      repositories: ["octo/other"],
    });
    fake.addToken({ token: "secret-expired" });
    fake.revokeToken("secret-expired");
    for (const [token, status] of [
      ["read", 403],
      ["elsewhere", 404],
      ["secret-expired", 401],
    ] as const) {
      const warnings = await publish(debt, { ...context, client: await clientOf(fake, token) });
      expect(warnings).toHaveLength(2);
      expect(warnings[0]).toContain(`answered ${status}; `);
      expect(warnings[0]).toContain("`checks: write`");
      expect(warnings[1]).toContain("`pull-requests: write`");
      expect(warnings.join()).not.toContain("secret");
    }
    expect(fake.violations).toEqual([]);
  });

  it("does nothing without a pull request or without a channel, and says that there is no token", async (test) => {
    const { fake, context, debt } = await start(test);
    expect(await publish(debt, { ...context, pull: undefined })).toEqual([]);
    expect(await publish(debt, { ...context, comment: "never", checkRun: false })).toEqual([]);
    expect(await publish(debt, { ...context, client: await clientOf(fake, "") })).toEqual([
      "The check run was not written: the input `token` is empty.",
      "The comment was not written: the input `token` is empty.",
    ]);
    expect(fake.requests).toEqual([]);
  });

  it("tries again after 502 and a lost connection", async (test) => {
    const { fake, repository, context, debt, comments } = await start(test);
    fake.fail(createRun, { status: 502, times: 2 });
    fake.fail(createComment, { reset: true });
    expect(await publish(debt, context)).toEqual([]);
    expect([requestsOf(fake, createRun), requestsOf(fake, createComment)]).toEqual([3, 2]);
    expect([repository.checkRuns.size, comments().length]).toEqual([1, 1]);
    expect(fake.violations).toEqual([]);
  });

  it("gives up after three more tries, with a warning", async (test) => {
    const { fake, context, debt } = await start(test);
    fake.fail(createRun, { status: 502, message: "::error::@mona secret", times: 9 });
    fake.fail(createComment, { reset: true, times: 9 });
    expect(await publish(debt, context)).toEqual([
      "The check run was not written: GitHub answered 502.",
      "The comment was not written: GitHub could not be reached.",
    ]);
    expect([requestsOf(fake, createRun), requestsOf(fake, createComment)]).toEqual([4, 4]);
    expect(fake.violations).toEqual([]);
  });

  it("waits for a secondary rate limit as long as it is told, but not for minutes", async (test) => {
    const { fake, repository, context, debt } = await start(test);
    fake.fail(createRun, secondaryRateLimit(1));
    fake.fail(createComment, secondaryRateLimit(600));
    expect(await publish(debt, context)).toEqual([
      "The comment was not written: GitHub's rate limit is used up (403).",
    ]);
    expect([requestsOf(fake, createRun), requestsOf(fake, createComment)]).toEqual([2, 1]);
    expect(repository.checkRuns.size).toBe(1);
    expect(fake.violations).toEqual([]);
  });

  it("does not wait for the next hour where this one's requests are used up", async (test) => {
    const { fake, context, debt } = await start(test);
    fake.addToken({ token: "spent", remaining: 0, permissions: { checks: "write" } });
    expect(await publish(debt, { ...context, client: await clientOf(fake, "spent") })).toEqual([
      "The check run was not written: GitHub's rate limit is used up (403).",
      "The comment was not written: GitHub's rate limit is used up (403).",
    ]);
    expect(fake.violations).toEqual([]);
  });
});
