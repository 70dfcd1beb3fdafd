import { describe, expect, it } from "vitest";
import { listIssues } from "../../src/issues/list-issues.ts";
import { requestsOf } from "../channels/on-pull.ts";
import { contextOf, list, login, startIssues } from "./on-issues.ts";

describe.concurrent("listing issues", () => {
  it("gives ours in every state, oldest first, from all pages", async (test) => {
    const { fake, repository, context } = await startIssues(test);
    for (let count = 0; count < 205; count += 1)
      fake.addIssue(repository, { author: login, state: count % 2 === 0 ? "open" : "closed" });
    fake.addIssue(repository, { author: "mallory", body: "<!-- pawl:issue {} -->" });
    const listed = await listIssues(context);
    if ("refusal" in listed) throw new Error(listed.refusal);
    expect(listed.issues.map(({ number }) => number)).toEqual(Array.from({ length: 205 }, (_, i) => i + 1));
    expect(listed.issues[1]).toEqual({
      number: 2,
      title: "Something is wrong",
      body: "",
      state: "closed",
      stateReason: "completed",
      labels: [],
    });
    expect(requestsOf(fake, list)).toBe(3);
    expect(fake.violations).toEqual([]);
  });

  it("goes on at the page where an error came", async (test) => {
    const { fake, repository, context } = await startIssues(test);
    for (let count = 0; count < 150; count += 1) fake.addIssue(repository, { author: login });
    let asked = 0;
    fake.fail(list, {});
    fake.fail(list, { status: 502, before: () => (asked += 1) });
    const listed = await listIssues(context);
    expect("issues" in listed && listed.issues.length).toBe(150);
    expect([asked, requestsOf(fake, list)]).toEqual([1, 3]);
  });

  it("says which permission is missing, and where issues are switched off", async (test) => {
    const { fake, repository, context } = await startIssues(test);
    fake.addToken({ token: "none", permissions: {} });
    fake.addToken({ token: "elsewhere", permissions: { issues: "write" }, repositories: ["octo/x"] });
    const needs =
      "the job needs `permissions:` with `issues: write`, which a pull request from a fork does not get.";
    const refusals = [];
    for (const token of ["none", "elsewhere", "unknown"])
      refusals.push(await listIssues(await contextOf(fake, token)));
    repository.hasIssues = false;
    refusals.push(await listIssues(context));
    fake.fail(list, { status: 500, message: "::error::secret", times: 9 });
    refusals.push(await listIssues(context));
    expect(refusals).toEqual(
      [
        `GitHub answered 403; ${needs}`,
        `GitHub answered 404; ${needs}`,
        `GitHub answered 401; the token is wrong or has expired; ${needs}`,
        "GitHub answered 410; the repository has no issues, which its settings can switch on.",
        "GitHub answered 500.",
      ].map((why) => ({ refusal: `The issues were not read: ${why}` })),
    );
  });
});
