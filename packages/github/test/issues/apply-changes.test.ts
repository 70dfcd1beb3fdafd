import { secondaryRateLimit } from "@pawl/testing";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/issues/apply-changes.ts";
import { requestsOf } from "../channels/on-pull.ts";
import {
  closing,
  contextOf,
  create,
  createComment,
  get,
  list,
  mark,
  opened,
  opening,
  startIssues,
  texts,
  update,
  updating,
} from "./on-issues.ts";

const needs =
  "GitHub answered 403; the job needs `permissions:` with `issues: write`, which a pull request from a fork does not get.";

describe.concurrent("applying a plan", () => {
  it("opens, writes anew and closes, in the plan's order, three seconds apart", async (test) => {
    const started = await startIssues(test);
    const { fake, context, issues, repository } = started;
    const [one, two] = await opened(started, "one", "two");
    if (one === undefined || two === undefined) throw new Error("two issues");
    const plan = [opening("new"), updating(one), closing(two)];
    const keep = { kind: "keep" as const, title: "x", reason: "y" };
    const from = fake.requests.length;
    const applied = await applyChanges([keep, ...plan], context);
    expect(applied.done.map(({ change, number, wrote }) => [change.kind, number, wrote])).toEqual([
      ["open", 3, true],
      ["update", 1, true],
      ["close", 2, true],
    ]);
    expect(applied).toMatchObject({ left: [], warnings: [], created: [{ number: 3, title: "Debt new" }] });
    expect(
      issues().map(({ title, state, stateReason, labels }) => [title, state, stateReason, labels]),
    ).toEqual([
      ["Debt one, more", "open", null, ["debt"]],
      ["Debt two", "closed", "completed", ["debt"]],
      ["Debt new", "open", null, ["debt"]],
    ]);
    expect(issues().map(({ body }) => texts.readMark(body ?? ""))).toEqual([
      plan[1]?.mark,
      plan[2]?.mark,
      mark("new"),
    ]);
    expect([...repository.comments.values()].map(({ issue, body }) => [issue, body])).toEqual([
      [2, expect.stringMatching(/^close: its debt is paid\n\n<!-- pawl:comment close-[\da-f]{16} -->$/)],
    ]);
    expect(fake.requests.slice(from).map(({ operation }) => operation)).toEqual([
      create,
      get,
      update,
      get,
      createComment,
      get,
      update,
    ]);
    const writes = fake.requests.slice(from).filter(({ method }) => method !== "GET");
    for (const [index, { at }] of writes.slice(1).entries())
      expect(at - (writes[index]?.at ?? 0)).toBeGreaterThanOrEqual(3_000);
    expect(fake.violations).toEqual([]);
  });

  it("writes nothing where all is as the plan wants it", async (test) => {
    const started = await startIssues(test);
    const { fake, context } = started;
    const [one, two] = await opened(started, "one", "two");
    if (one === undefined || two === undefined) throw new Error("two issues");
    const plan = [updating(one), closing(two)];
    await applyChanges(plan, context);
    const from = fake.requests.length;
    const again = await applyChanges(plan, await contextOf(fake, "issues"));
    expect(again.done.map(({ wrote }) => wrote)).toEqual([false, false]);
    expect(fake.requests.slice(from).map(({ operation }) => operation)).toEqual([get, get]);
  });

  it("keeps a human's title, words, labels and milestone, and changes its own part alone", async (test) => {
    const started = await startIssues(test);
    const { fake, context, issues, human } = started;
    const [one] = await opened(started, "one");
    if (one === undefined) throw new Error("one issue");
    human.editBody(1, (body) => `Before.\n${body}\nAfter.`);
    human.label(1, "good first issue");
    human.retitle(1, "My title");
    human.setMilestone(1, "v2");
    await applyChanges([updating(one)], context);
    const [issue] = issues();
    expect([issue?.title, issue?.labels, issue?.milestone?.title]).toEqual([
      "My title",
      ["debt", "good first issue"],
      "v2",
    ]);
    expect(issue?.body).toMatch(/^Before\.\r\n<!-- pawl:issue .*1 added.*-->\r\nAfter\.$/s);
    expect(fake.violations).toEqual([]);
  });

  it("leaves what humans or another run changed since it was listed", async (test) => {
    const started = await startIssues(test);
    const { fake, repository, context, human, issues } = started;
    const all = await opened(started, "a", "b", "c", "d", "e", "f", "g", "h");
    const other = await fake.addRepository({ name: "other" });
    human.close(1, "not_planned");
    human.editBody(2, "Freed.");
    human.editBody(3, (body) => body.replace("{", "("));
    human.delete(4);
    human.transfer(5, other);
    human.label(6, "wontfix");
    human.editBody(7, (body) => body.replace("aaaa", "cccc"));
    const plan = all.map((issue, index) =>
      index % 2 === 0 && index !== 6 ? updating(issue) : closing(issue),
    );
    const applied = await applyChanges(plan, context);
    expect(applied.left.map(({ why }) => why)).toEqual([
      "its state was changed meanwhile",
      "a human removed its marker",
      "its marker cannot be read",
      "it was deleted or is in another repository now",
      "it was deleted or is in another repository now",
      "its labels were changed meanwhile",
      "another run wrote it meanwhile",
    ]);
    expect(applied.warnings).toEqual([
      "#3 was not written: its marker cannot be read.",
      "#4 was not written: it was deleted or is in another repository now.",
      "#5 was not written: it was deleted or is in another repository now.",
    ]);
    expect(applied.done.map(({ number }) => number)).toEqual([8]);
    expect(requestsOf(fake, update)).toBe(1);
    expect(issues().map(({ number, state }) => [number, state])).toEqual([
      [1, "closed"],
      [2, "open"],
      [3, "open"],
      [6, "open"],
      [7, "open"],
      [8, "closed"],
    ]);
    expect([...repository.comments.values()].map(({ issue }) => issue)).toEqual([8]);
    expect(fake.violations).toEqual([]);
  });

  it("reopens with a comment, and closes again with another", async (test) => {
    const started = await startIssues(test);
    const { fake, repository, context, human, issues } = started;
    await opened(started, "one");
    human.close(1);
    const [closed] = await opened(started);
    if (closed === undefined) throw new Error("one issue");
    const back = updating(closed, { kind: "reopen", mark: { ...closed.mark, reopened: 1 }, retitle: false });
    await applyChanges([back], context);
    expect(issues().map(({ state, stateReason }) => [state, stateReason])).toEqual([["open", "reopened"]]);
    const [open] = await opened(started);
    if (open === undefined) throw new Error("one issue");
    await applyChanges([closing(open)], context);
    expect([...repository.comments.values()].map(({ body }) => body.split(":")[0])).toEqual([
      "reopen",
      "close",
    ]);
    expect(issues()[0]?.state).toBe("closed");
    expect(fake.violations).toEqual([]);
  });

  it("closes a locked issue without a comment, and says so", async (test) => {
    const started = await startIssues(test);
    const { fake, context, human, issues } = started;
    const [one] = await opened(started, "one");
    if (one === undefined) throw new Error("one issue");
    human.lock(1);
    const applied = await applyChanges([closing(one)], context);
    expect(applied.warnings).toEqual(["#1: it is locked and took no comment."]);
    expect([issues()[0]?.state, applied.stopped]).toEqual(["closed", undefined]);
    expect(fake.violations).toEqual([]);
  });

  it("stops at the first refusal that all would meet, and says which permission is missing", async (test) => {
    const started = await startIssues(test);
    const { fake, issues } = started;
    fake.addToken({ token: "read", permissions: { issues: "read" } });
    const [one] = await opened(started, "one");
    if (one === undefined) throw new Error("one issue");
    const plan = [opening("x"), opening("y"), updating(one), closing(one)];
    const applied = await applyChanges(plan, await contextOf(fake, "read"));
    const why = `A new issue was not written: ${needs} The rest is left for the next sweep.`;
    expect(applied).toMatchObject({ done: [], created: [], warnings: [why], stopped: why });
    expect(applied.left).toEqual(plan.map((change) => ({ change, why })));
    expect([requestsOf(fake, create), requestsOf(fake, update), issues().length]).toEqual([2, 0, 1]);
  });

  it("opens without labels where the token may not set them", async (test) => {
    const started = await startIssues(test);
    const { fake, context, issues } = started;
    fake.fail(create, { status: 403, message: "labels" });
    const applied = await applyChanges([opening("x"), opening("y"), opening("z", [])], context);
    expect(applied.warnings).toEqual(["#1: the token may not set labels: new issues have none."]);
    expect(issues().map(({ labels }) => labels)).toEqual([[], [], []]);
    expect(requestsOf(fake, create)).toBe(4);
  });

  it("finds the issue whose answer was lost, however late the list shows it", async (test) => {
    for (const [fault, lag] of [
      [{ status: 502, applied: true }, 0],
      [{ reset: true, applied: true }, 2],
      [{ status: 500 }, 0],
      [{ reset: true }, 0],
    ] as const) {
      const { fake, context, issues } = await startIssues(test);
      fake.listLag = lag;
      fake.fail(create, fault);
      const applied = await applyChanges([opening("x")], context);
      expect(applied.done.map(({ number }) => number)).toEqual([1]);
      expect(applied.created.map(({ number }) => number)).toEqual([1]);
      expect(issues().map(({ title }) => title)).toEqual(["Debt x"]);
      expect(requestsOf(fake, create)).toBe("applied" in fault ? 1 : 2);
      if (lag > 0) expect(requestsOf(fake, list)).toBe(3);
      expect(fake.violations).toEqual([]);
    }
  });

  it("takes no debt out of an issue while the one that is to have it may be missing", async (test) => {
    const started = await startIssues(test);
    const { fake, context, issues } = started;
    const [a, b, c] = await opened(started, "a", "b", "c");
    if (a === undefined || b === undefined || c === undefined) throw new Error("three issues");
    fake.fail(create, { status: 500, times: 2 });
    const plan = [opening("x"), opening("y"), updating(a), closing(b, { as: "duplicate" }), closing(c)];
    const applied = await applyChanges(plan, context);
    expect(applied.done.map(({ change }) => change)).toEqual([plan[1], plan[4]]);
    expect(applied.left.map(({ change }) => change)).toEqual([plan[0], plan[2], plan[3]]);
    expect(issues().map(({ state }) => state)).toEqual(["open", "open", "closed", "open"]);
    expect(applied.stopped).toBeUndefined();
  });

  it("writes a comment once though its answer is lost", async (test) => {
    const started = await startIssues(test);
    const { fake, repository, context } = started;
    const issues = await opened(started, "a", "b");
    fake.fail(createComment, { status: 502, applied: true });
    fake.fail(createComment, { reset: true });
    const applied = await applyChanges(
      issues.map((issue) => closing(issue)),
      context,
    );
    expect(applied.done).toHaveLength(2);
    expect([...repository.comments.values()].map(({ issue }) => issue)).toEqual([1, 2]);
    expect(requestsOf(fake, createComment)).toBe(3);
  });

  it("stops where the limits leave no time, and says so", async (test) => {
    const { fake, issues } = await startIssues(test);
    fake.creationLimit = { perMinute: 20, perHour: 30 };
    const plan = Array.from({ length: 40 }, (_, index) => opening(`${index}`));
    const applied = await applyChanges(plan, await contextOf(fake, "issues"));
    expect(issues()).toHaveLength(30);
    expect([applied.done.length, applied.left.length]).toEqual([30, 10]);
    const why =
      "A new issue was not written: GitHub's rate limit is used up (403). The rest is left for the next sweep.";
    expect([applied.stopped, applied.warnings]).toEqual([why, [why]]);
    expect(fake.violations).toEqual([]);
  });

  it("stops behind the first issue where the token writes as another login than is listed", async (test) => {
    const { fake, issues } = await startIssues(test);
    fake.addToken({ token: "mona", login: "mona", kind: "user", permissions: { issues: "write" } });
    const applied = await applyChanges([opening("x"), opening("y")], await contextOf(fake, "mona"));
    expect([applied.done.length, applied.left.length, issues().length]).toEqual([1, 1, 1]);
    expect(applied.warnings).toEqual([applied.stopped]);
    expect(applied.stopped).toContain("set the input `bot-login`");
  });

  it("goes on behind a change that GitHub alone refuses, and behind one that it does not answer", async (test) => {
    const started = await startIssues(test);
    const { fake, context, issues } = started;
    const all = await opened(started, "a", "b", "c");
    fake.fail(update, { status: 422, message: "::error::" });
    fake.fail(update, { status: 503, times: 4 });
    const applied = await applyChanges(
      all.map((issue) => updating(issue)),
      context,
    );
    expect(applied.warnings).toEqual([
      "#1 was not written: GitHub answered 422; it does not take the content.",
      "#2 was not written: GitHub answered 503.",
    ]);
    expect(issues().map(({ title }) => title)).toEqual(["Debt a", "Debt b", "Debt c, more"]);
  });

  it("reads again what it writes where it had to wait", async (test) => {
    const started = await startIssues(test);
    const { fake, context, human, issues } = started;
    const [one] = await opened(started, "one");
    if (one === undefined) throw new Error("one issue");
    const edit = () => human.editBody(1, (body) => `${body}\nMine.`, { via: "api" });
    fake.fail(update, { ...secondaryRateLimit(60), before: edit });
    await applyChanges([updating(one)], context);
    expect(issues()[0]?.body).toMatch(/1 added.*\nMine\.$/s);
  });
});
