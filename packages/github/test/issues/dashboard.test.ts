import { describe, expect, it } from "vitest";
import type { ApplyContext } from "../../src/issues/context.ts";
import { type Dashboard, writeDashboard } from "../../src/issues/dashboard.ts";
import { listIssues } from "../../src/issues/list-issues.ts";
import { requestsOf } from "../channels/on-pull.ts";
import { contextOf, create, login, startIssues, update } from "./on-issues.ts";

const marker = "<!-- pawl:dashboard -->";

function showing(text: string): Dashboard {
  return {
    title: "Debt",
    labels: ["debt"],
    isDashboard: (body) => (body.includes("pawl:dashboard ?") ? "damaged" : body.includes(marker)),
    bodyOf: (body) => `${body.split(marker)[0]}${marker}\n${text}`,
  };
}

async function write(context: ApplyContext, text: string) {
  const listed = await listIssues(context);
  if ("refusal" in listed) throw new Error(listed.refusal);
  return writeDashboard(showing(text), listed.issues, context);
}

describe.concurrent("the dashboard", () => {
  it("is made and pinned once, and written where its text changes", async (test) => {
    const { fake, context, human, issues } = await startIssues(test);
    expect(await write(context, "1 issue")).toEqual({ number: 1, result: "created", notices: [] });
    expect(issues().map(({ title, pinned, labels }) => [title, pinned, labels])).toEqual([
      ["Debt", true, ["debt"]],
    ]);
    human.editBody(1, (body) => `My words.\n${body}`, { via: "api" });
    human.retitle(1, "What we owe");
    human.unpin(1);
    expect(await write(context, "2 issues")).toEqual({ number: 1, result: "written", notices: [] });
    expect(await write(context, "2 issues")).toEqual({ number: 1, result: "unchanged", notices: [] });
    expect(issues().map(({ title, body, pinned }) => [title, body, pinned])).toEqual([
      ["What we owe", `My words.\n${marker}\n2 issues`, false],
    ]);
    expect([requestsOf(fake, create), requestsOf(fake, update), requestsOf(fake, "graphql")]).toEqual([
      1, 1, 1,
    ]);
    expect(fake.violations).toEqual([]);
  });

  it("is left alone where a human closed it, and kept again where it is reopened", async (test) => {
    const { context, human, issues } = await startIssues(test);
    for (const reason of ["completed", "not_planned", "duplicate"] as const) {
      await write(context, "1 issue");
      human.close(1, reason);
      expect(await write(context, "2 issues")).toEqual({
        number: 1,
        result: "left",
        notices: [
          "The dashboard #1: a human closed it, so nothing is written to it; reopened, it is kept again.",
        ],
      });
      expect(issues().map(({ body, state }) => [body, state])).toEqual([[`${marker}\n1 issue`, "closed"]]);
      human.reopen(1);
    }
    expect((await write(context, "2 issues")).result).toBe("written");
  });

  it("is left alone with a marker that cannot be read, and made anew without one", async (test) => {
    const { context, human } = await startIssues(test);
    await write(context, "1 issue");
    human.editBody(1, "<!-- pawl:dashboard ? -->");
    expect((await write(context, "2 issues")).notices).toEqual([
      "The dashboard #1: its marker cannot be read, so it is left alone.",
    ]);
    human.editBody(1, "Mine now.");
    expect(await write(context, "2 issues")).toMatchObject({ number: 2, result: "created" });
  });

  it("says that it is not pinned where three others are, or where the token may not", async (test) => {
    const { fake, repository, context, human, issues } = await startIssues(test);
    for (const number of [1, 2, 3]) {
      fake.addIssue(repository);
      human.pin(number);
    }
    const notice =
      "The dashboard #4 is not pinned: a repository has at most three pinned issues, and not every token may pin.";
    expect(await write(context, "x")).toEqual({ number: 4, result: "created", notices: [notice] });
    human.delete(4);
    fake.fail("graphql", { status: 403 });
    expect((await write(context, "x")).notices).toEqual([notice.replace("#4", "#5")]);
    expect(issues().map(({ pinned }) => pinned)).toEqual([true, true, true, false]);
    expect(fake.violations).toEqual([]);
  });

  it("is one after two runs at once, at the latest after the next", async (test) => {
    for (const lag of [0, 3]) {
      const { fake, context, issues, repository } = await startIssues(test);
      fake.listLag = lag;
      const other = await contextOf(fake, "issues");
      await Promise.all([write(context, "x"), write(other, "x")]);
      for (const _ of [1, 2, 3, 4]) await listIssues(context);
      expect(await write(context, "y")).toMatchObject({ number: 1 });
      const [first, second] = issues();
      expect([first?.state, first?.body]).toEqual(["open", `${marker}\ny`]);
      expect([second?.state, second?.stateReason, issues().length]).toEqual(["closed", "duplicate", 2]);
      expect([...repository.comments.values()].map(({ issue, body }) => [issue, body])).toEqual([
        [2, "Duplicate of #1.\n\n<!-- pawl:comment twin -->"],
      ]);
      expect(fake.violations).toEqual([]);
    }
  });

  it("is made once though GitHub's answer is lost", async (test) => {
    const { fake, context, issues } = await startIssues(test);
    fake.fail(create, { reset: true, applied: true });
    expect((await write(context, "x")).number).toBe(1);
    expect(issues()).toHaveLength(1);
  });

  it("says what GitHub refuses, and is nobody else's", async (test) => {
    const { fake, repository } = await startIssues(test);
    fake.addIssue(repository, { author: "mallory", body: marker });
    fake.addToken({ token: "read", login, permissions: { issues: "read" } });
    expect(await write(await contextOf(fake, "read"), "x")).toEqual({
      result: "left",
      notices: [
        "The dashboard was not written: GitHub answered 403; the job needs `permissions:` with `issues: write`, which a pull request from a fork does not get.",
      ],
    });
  });
});
