import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { client, place, SampleRepository, startSample } from "./sample.ts";

let sample: SampleRepository;
let world: Awaited<ReturnType<typeof startSample>>;
beforeAll(() => {
  sample = new SampleRepository();
});
afterAll(() => sample.remove());
beforeEach(async () => {
  world = await startSample(sample);
});
afterEach(async () => {
  expect(world.fake.violations).toEqual([]);
  await world.fake.stop();
});

/** An issue of the bot's, and what the API says of it. */
function makeIssue(body = "- [ ] one\n- [ ] two\n") {
  const { fake, repository, octokit } = world;
  const issue = fake.addIssue(repository, { title: "t", body, author: "github-actions[bot]" });
  const one = { ...place, issue_number: issue.number };
  return {
    issue,
    one,
    mona: fake.human(repository),
    get: async () => (await octokit.rest.issues.get(one)).data,
  };
}

describe("a human", () => {
  it("closes and reopens, which the bot can tell from its own doing", async () => {
    const { mona, issue, one, get } = makeIssue();
    mona.close(issue.number, "not_planned");
    expect(await get()).toMatchObject({
      state: "closed",
      state_reason: "not_planned",
      closed_by: { login: "mona" },
    });
    mona.reopen(issue.number);
    expect(await get()).toMatchObject({
      state: "open",
      state_reason: "reopened",
      closed_at: null,
      closed_by: null,
    });
    await world.octokit.rest.issues.update({ ...one, state: "closed" });
    mona.reopen(issue.number);
    mona.reopen(issue.number);
    expect(issue.events.map(({ event, by, detail }) => [event, by, detail])).toEqual([
      ["closed", "mona", "not_planned"],
      ["reopened", "mona", undefined],
      ["closed", "github-actions[bot]", "completed"],
      ["reopened", "mona", undefined],
    ]);
  });

  it("labels, assigns, sets a milestone, locks and pins", async () => {
    const { mona, issue, get } = makeIssue();
    const { number } = issue;
    mona.label(number, "debt", "Later");
    mona.unlabel(number, "later");
    mona.assign(number, "lisa");
    mona.setMilestone(number, "1.0");
    mona.lock(number, "resolved");
    mona.pin(number);
    expect(await get()).toMatchObject({
      labels: [{ name: "debt" }],
      assignees: [{ login: "lisa" }],
      milestone: { title: "1.0", number: 1 },
      locked: true,
      active_lock_reason: "resolved",
    });
    expect(issue.pinned).toBe(true);
    mona.setMilestone(number, null);
    mona.unlock(number);
    mona.unpin(number);
    mona.renameLabel("debt", "Owed");
    expect(await get()).toMatchObject({ labels: [{ name: "Owed" }], milestone: null, locked: false });
    mona.deleteLabel("owed");
    expect((await get()).labels).toEqual([]);
    expect(issue.events.map(({ event, detail = "" }) => `${event} ${detail}`.trim())).toEqual([
      "labeled debt",
      "labeled Later",
      "unlabeled Later",
      "assigned lisa",
      "milestoned 1.0",
      "locked",
      "pinned",
      "demilestoned 1.0",
      "unlocked",
      "unpinned",
      "unlabeled Owed",
    ]);
  });

  it("writes CR LF in a browser, and what it likes through the API, which changes nothing of it", async () => {
    const { mona, issue, one, get } = makeIssue();
    mona.editBody(issue.number, (body) => `Mine\n${body}`);
    expect((await get()).body).toBe("Mine\r\n- [ ] one\r\n- [ ] two\r\n");
    mona.editBody(issue.number, "a\nb\r\n", { via: "api" });
    expect((await get()).body).toBe("a\nb\r\n");
    const body = " \n\tx\r\n\ny\u0000z\n";
    await world.octokit.rest.issues.update({ ...one, body });
    expect((await get()).body).toBe(body);
    expect(mona.comment(issue.number, "c\nd").body).toBe("c\r\nd");
    expect(mona.open({ body: "e\nf" }).body).toBe("e\r\nf");
  });

  it("ticks a box and leaves the rest alone", () => {
    const { mona, issue } = makeIssue("a\r\n- [ ] one\r\n- [ ] two <!-- k -->\r\n1. [ ] three\r\n");
    mona.tick(issue.number, "<!-- k -->");
    mona.tick(issue.number, "three");
    expect(issue.body).toBe("a\r\n- [ ] one\r\n- [x] two <!-- k -->\r\n1. [x] three\r\n");
    expect(() => mona.tick(issue.number, "two")).toThrow("no box to tick");
    expect(issue.edits.map(({ by }) => by)).toEqual(["mona", "mona"]);
  });

  it("is told from the bot in the history of each text", async () => {
    const { mona, issue, one } = makeIssue();
    const { issues } = world.octokit.rest;
    mona.retitle(issue.number, "hers");
    await issues.update({ ...one, title: "the bot's", body: issue.body ?? "" });
    await issues.update({ ...one, labels: ["debt"] });
    expect(issue.edits).toMatchObject([
      { field: "title", before: "t", after: "hers", by: "mona" },
      { field: "title", before: "hers", after: "the bot's", by: "github-actions[bot]" },
    ]);
    const comment = mona.comment(issue.number, "hers");
    await issues.updateComment({ ...place, comment_id: comment.id, body: "the bot's" });
    expect(comment.edits).toMatchObject([{ before: "hers", by: "github-actions[bot]" }]);
    await issues.deleteComment({ ...place, comment_id: comment.id });
    expect(issue.events.at(-1)).toMatchObject({
      event: "comment_deleted",
      by: "github-actions[bot]",
      detail: String(comment.id),
    });
  });

  it("cannot touch what is not there", () => {
    const { mona } = makeIssue();
    expect(() => mona.close(99)).toThrow("no issue 99");
    expect(() => mona.renameLabel("none", "some")).toThrow("no label none");
  });
});

describe("a request that changes nothing", () => {
  it("leaves no trace on the issue", async () => {
    const { issue, one, get } = makeIssue();
    const before = await get();
    const { title } = issue;
    await world.octokit.rest.issues.update({ ...one, title, state: "open", labels: [], assignees: [] });
    expect(await get()).toEqual(before);
    expect([issue.edits, issue.events]).toEqual([[], []]);
  });
});

describe("a locked issue", () => {
  it("takes comments from who may write to the repository, and changes from all who may write issues", async () => {
    const { mona, issue, one } = makeIssue();
    const { fake, octokit } = world;
    fake.addToken({ token: "issues", permissions: { issues: "write" } });
    const { issues } = client(fake, "issues").rest;
    const own = await issues.createComment({ ...one, body: "before" });
    mona.lock(issue.number);
    await expect(issues.createComment({ ...one, body: "b" })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining("issue is locked"),
    });
    await issues.updateComment({ ...place, comment_id: own.data.id, body: "after" });
    await issues.update({ ...one, state: "closed" });
    await octokit.rest.issues.createComment({ ...one, body: "b" });
    await issues.unlock(one);
    expect(issue.locked).toBe(false);
    await issues.lock({ ...one, lock_reason: "spam" });
    expect(issue).toMatchObject({ locked: true, lockReason: "spam" });
  });
});
