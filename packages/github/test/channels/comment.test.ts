import { setTimeout } from "node:timers/promises";
import { describe, expect, it, type TestContext } from "vitest";
import { clientOf, findings, publish, report, requestsOf, startPull } from "./on-pull.ts";

const marker = "<!-- pawl:summary:bare-except -->";
const create = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const update = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
const list = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";

async function start(test: TestContext) {
  const started = await startPull(test);
  return { ...started, context: { ...started.context, comment: "on-failure" as const } };
}

describe.concurrent("the comment", () => {
  it("comes with new errors, is updated, and says so when they are gone", async (test) => {
    const { fake, context, comments } = await start(test);
    expect(await publish(report([]), context)).toEqual([]);
    expect(await publish(report(findings(1, { severity: "warning" })), context)).toEqual([]);
    expect(comments()).toEqual([]);
    expect(await publish(report(findings(1)), context)).toEqual([]);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.body).toMatch(`${marker}\n## Pawl: failed\n`);
    expect(comments()[0]?.body).toMatch(/\n\[The run\]\(https:\/\/github\.example\/octo\S+\)\n$/);
    await publish(report(findings(2)), context);
    expect(comments()[0]?.body).toContain("2 new errors");
    await publish(report([]), context);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.body).toBe(
      `${marker}\nPawl: passed, nothing new of severity error is left. [The run](${context.runUrl})\n`,
    );
    expect(fake.violations).toEqual([]);
  });

  it("is there without errors too, if it is asked for, and is not written twice", async (test) => {
    const { fake, context, comments } = await start(test);
    for (const _ of [1, 2]) await publish(report([]), { ...context, comment: "always" });
    expect(comments().map(({ body }) => body.startsWith(`${marker}\n## Pawl: passed\n`))).toEqual([true]);
    expect([requestsOf(fake, create), requestsOf(fake, update)]).toEqual([1, 0]);
    expect(fake.violations).toEqual([]);
  });

  it("is found on the third page", async (test) => {
    const { fake, context, repository, pull, comments } = await start(test);
    for (let i = 0; i < 220; i += 1) fake.addComment(repository, pull.number, "hello", "mona");
    const ours = fake.addComment(repository, pull.number, `${marker}\nold`, "github-actions[bot]");
    await publish(report(findings(1)), context);
    expect(requestsOf(fake, list)).toBe(3);
    expect(comments()).toHaveLength(221);
    expect(ours.body).toContain("## Pawl: failed");
    expect(fake.violations).toEqual([]);
  });

  it("leaves alone a forged marker, a quoted one, and that of another action", async (test) => {
    const { fake, context, repository, pull, comments } = await start(test);
    const forged = fake.addComment(repository, pull.number, `${marker}\nforged`, "mallory");
    const quoted = fake.addComment(repository, pull.number, `He wrote: ${marker}`, "github-actions[bot]");
    const other = "<!-- pawl:summary:suite -->\nother";
    const others = fake.addComment(repository, pull.number, other, "github-actions[bot]");
    await publish(report(findings(1)), context);
    expect([forged.body, quoted.body, others.body]).toEqual([
      `${marker}\nforged`,
      `He wrote: ${marker}`,
      other,
    ]);
    expect(comments()).toHaveLength(4);
    expect(fake.violations).toEqual([]);
  });

  it("is one after two runs at once", async (test) => {
    const { fake, context, comments } = await start(test);
    const second = { ...context, client: await clientOf(fake, "all") };
    const both = [context, second].map((one, i) => publish(report(findings(i + 1)), one));
    expect(await Promise.all(both)).toEqual([[], []]);
    const created = fake.requests.filter(({ operation }) => operation === create);
    expect(created).toHaveLength(2);
    // The first comment is kept, with what the last run to come has to say.
    expect(comments().map(({ body }) => ({ body }))).toEqual([created[1]?.body]);
    expect(fake.violations).toEqual([]);
  });

  it("is one where GitHub took it and lost its own answer", async (test) => {
    const { fake, context, comments } = await start(test);
    fake.fail(create, { status: 502, applied: true });
    expect(await publish(report(findings(1)), context)).toEqual([]);
    expect(requestsOf(fake, create)).toBe(2);
    expect(comments()).toHaveLength(1);
    expect(fake.violations).toEqual([]);
  });

  it("is written anew where somebody deletes it before it is updated", async (test) => {
    const { fake, context, repository, pull, comments } = await start(test);
    const old = fake.addComment(repository, pull.number, `${marker}\nold`, "github-actions[bot]");
    fake.fail(update, { delay: 300 });
    const publishing = publish(report(findings(1)), context);
    while (requestsOf(fake, update) === 0) await setTimeout(5);
    repository.comments.delete(old.id);
    expect(await publishing).toEqual([]);
    expect(comments().map(({ body }) => body)).toEqual([expect.stringContaining("## Pawl: failed")]);
    expect(fake.violations).toEqual([]);
  });

  it("is the first of those that an earlier race left", async (test) => {
    const { fake, context, repository, pull, comments } = await start(test);
    const [first] = [1, 2, 3].map(() =>
      fake.addComment(repository, pull.number, `${marker}\nold`, "github-actions[bot]"),
    );
    await publish(report(findings(1)), context);
    expect(comments().map(({ id }) => id)).toEqual([first?.id]);
    expect(first?.body).toContain("## Pawl: failed");
    expect(fake.violations).toEqual([]);
  });

  it("knows its own by the login that the workflow gives, where GraphQL is silent", async (test) => {
    const { fake, context, repository, pull } = await start(test);
    const ours = fake.addComment(repository, pull.number, `${marker}\nold`, "Pawl-Bot");
    fake.fail("graphql", { status: 403, times: 2 });
    await publish(report(findings(1)), { ...context, botLogin: "pawl-bot" });
    expect(ours.body).toContain("## Pawl: failed");
    const own = fake.addComment(repository, pull.number, `${marker}\nold`, "github-actions[bot]");
    await publish(report(findings(1)), context);
    expect(own.body).toContain("## Pawl: failed");
    expect(fake.violations).toEqual([]);
  });

  it("holds ten thousand findings within GitHub's limit", async (test) => {
    const { fake, context, comments } = await start(test);
    expect(await publish(report(findings(10_000)), context)).toEqual([]);
    expect(comments()[0]?.body.length).toBeLessThanOrEqual(65_536);
    expect(comments()[0]?.body).toMatch(/… and [\d,]+ more findings\./);
    expect(fake.violations).toEqual([]);
  });

  it("is cut at a line's end where even a crash's own words are too long", async (test) => {
    const { fake, context, comments } = await start(test);
    const gates = [
      { name: "g", status: "error", skipped: [], stats: {}, error: "@x ".repeat(90_000) },
    ] as const;
    expect(await publish({ ...report([]), gates }, context)).toEqual([]);
    expect(comments()[0]?.body).toMatch(
      /^<!--.*-->\n## Pawl: incomplete\n\n.*\n\n\n… cut: .*\n\n\[The run\]/,
    );
    expect(fake.violations).toEqual([]);
  });
});
