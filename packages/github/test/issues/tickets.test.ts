import { secondaryRateLimit } from "@pawl/testing";
import { describe, expect, it, type TestContext } from "vitest";
import { tickets } from "../../src/issues/tickets.ts";
import { requestsOf, startPull } from "../channels/on-pull.ts";
import { contextOf, get, startIssues } from "./on-issues.ts";

async function start(test: TestContext, most?: number) {
  const started = await startIssues(test);
  const warnings: string[] = [];
  const warn = (line: string) => void warnings.push(line);
  const asked = tickets({ ...started.context, warn, ...(most === undefined ? {} : { most }) });
  return { ...started, warnings, warn, stateOf: asked.stateOf };
}

describe.concurrent("tickets", () => {
  it("are open, closed or missing, one request each", async (test) => {
    const { fake, repository, human, stateOf, warnings } = await start(test);
    for (const state of ["open", "closed", "open"] as const) fake.addIssue(repository, { state });
    human.delete(3);
    const numbers = [1, 2, 3, 4, 1, 2];
    expect(await Promise.all(numbers.map(stateOf))).toEqual([
      "open",
      "closed",
      "missing",
      "missing",
      "open",
      "closed",
    ]);
    expect([requestsOf(fake, get), fake.requests.length, warnings]).toEqual([4, 5, []]);
    expect(fake.violations).toEqual([]);
  });

  it("follow an issue to another repository, and count pull requests", async (test) => {
    const { fake, repository, human, stateOf } = await start(test);
    const other = await fake.addRepository({ name: "other" });
    for (const state of ["open", "closed"] as const) fake.addIssue(repository, { state });
    human.transfer(1, other);
    human.transfer(2, other);
    expect([await stateOf(1), await stateOf(2)]).toEqual(["open", "closed"]);
    const pulls = await startPull(test);
    const context = await contextOf(pulls.fake, "all");
    const ofPulls = tickets({ ...context, warn: () => undefined });
    expect(await ofPulls.stateOf(pulls.pull.number)).toBe("open");
  });

  it("are not known beyond the most that are asked for, which is said once", async (test) => {
    const { fake, repository, stateOf, warnings } = await start(test, 2);
    for (const _ of [1, 2, 3, 4]) fake.addIssue(repository);
    const states = [];
    for (const number of [1, 2, 3, 4, 1]) states.push(await stateOf(number));
    expect(states).toEqual(["open", "open", undefined, undefined, "open"]);
    expect(warnings).toEqual(["Only 2 tickets are looked up in one run."]);
  });

  it("are not called missing where GitHub shows no issue at all", async (test) => {
    const { fake, repository, stateOf, warnings, warn } = await start(test);
    fake.addIssue(repository);
    fake.addToken({ token: "elsewhere", permissions: {}, repositories: ["octo/x"] });
    fake.addToken({ token: "none", permissions: {} });
    repository.hasIssues = false;
    expect([await stateOf(1), await stateOf(2)]).toEqual([undefined, undefined]);
    for (const token of ["elsewhere", "none"]) {
      const asked = tickets({ ...(await contextOf(fake, token)), warn });
      expect([await asked.stateOf(1), await asked.stateOf(2)]).toEqual([undefined, undefined]);
    }
    const needs =
      "the job needs `permissions:` with `issues: read`, which a pull request from a fork does not get.";
    expect(warnings).toEqual([
      "Tickets are not looked up: the repository has no issues.",
      `Not every ticket could be looked up: GitHub answered 404; ${needs}`,
      `Not every ticket could be looked up: GitHub answered 403; ${needs}`,
    ]);
  });

  it("are not known where GitHub does not answer", async (test) => {
    const { fake, repository, stateOf, warnings } = await start(test);
    for (const _ of [1, 2, 3]) fake.addIssue(repository);
    fake.fail(get, { status: 503, times: 4 });
    fake.fail(get, secondaryRateLimit(3_600, 9));
    expect([await stateOf(1), await stateOf(2), await stateOf(3)]).toEqual([undefined, undefined, undefined]);
    expect(warnings).toEqual(["Not every ticket could be looked up: GitHub answered 503."]);
    expect(requestsOf(fake, get)).toBe(5);
  });
});
