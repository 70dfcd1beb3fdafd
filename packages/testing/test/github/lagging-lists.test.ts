import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { place, SampleRepository, startSample } from "./sample.ts";

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

type State = "open" | "closed" | "all";

/** The titles and states that a list shows, in the order of the numbers; the pull request is not among them. */
async function list(state: State = "all", filter: { readonly labels?: string } = {}) {
  const asked = { ...place, state, direction: "asc" as const, ...filter };
  const { data } = await world.octokit.rest.issues.listForRepo(asked);
  return data
    .slice(state === "closed" || filter.labels ? 0 : 1)
    .map((issue) => `${issue.title} ${issue.state}`);
}

describe("lists that lag by the clock", () => {
  it("show new issues, new states and new labels later, while a look at the issue shows them at once", async () => {
    const { fake, octokit } = world;
    fake.listLagMs = 30_000;
    const { number } = (await octokit.rest.issues.create({ ...place, title: "t" })).data;
    const one = { ...place, issue_number: number };
    expect(await list()).toEqual([]);
    fake.clock.advance(29_000);
    await octokit.rest.issues.update({ ...one, state: "closed", labels: ["debt"], title: "u" });
    expect((await octokit.rest.issues.get(one)).data).toMatchObject({ state: "closed", title: "u" });
    expect(await list()).toEqual(["t open"]);
    expect(await list("closed")).toEqual([]);
    expect(await list("open")).toEqual(["t open"]);
    expect(await list("all", { labels: "debt" })).toEqual([]);
    fake.clock.advance(30_000);
    expect(await list()).toEqual(["u closed"]);
    expect(await list("closed", { labels: "debt" })).toEqual(["u closed"]);
    expect(await list("open")).toEqual([]);
  });

  it("still show what was deleted or has gone elsewhere, and not yet what has come", async () => {
    const { fake, repository } = world;
    const other = await fake.addRepository({ name: "other" });
    const mona = fake.human(repository);
    const titles = ["deleted", "moved"];
    const [deleted = 0, moved = 0] = titles.map((title) => fake.addIssue(repository, { title }).number);
    fake.listLagMs = 10_000;
    mona.delete(deleted);
    mona.transfer(moved, other);
    const there = () => world.octokit.rest.issues.listForRepo({ ...place, repo: "other" });
    expect(await list()).toEqual(["deleted open", "moved open"]);
    expect((await there()).data).toEqual([]);
    fake.clock.advance(10_000);
    expect(await list()).toEqual([]);
    expect((await there()).data.map(({ title }) => title)).toEqual(["moved"]);
  });

  it("bring no label back that is not there any more", async () => {
    const { fake, repository } = world;
    fake.addIssue(repository, { title: "t", labels: ["debt"] });
    fake.listLagMs = 10_000;
    fake.human(repository).deleteLabel("debt");
    expect(await list("all", { labels: "debt" })).toEqual(["t open"]);
    expect(repository.labels.size).toBe(0);
  });
});

describe("lists that lag by their number", () => {
  it("show each change as late as every other", async () => {
    const { fake, octokit } = world;
    const { number } = fake.addIssue(world.repository, { title: "a" });
    const one = { ...place, issue_number: number };
    fake.listLag = 2;
    await octokit.rest.issues.update({ ...one, title: "b" });
    expect(await list()).toEqual(["a open"]);
    await octokit.rest.issues.update({ ...one, title: "c" });
    expect(await list()).toEqual(["a open"]);
    expect(await list()).toEqual(["b open"]);
    expect(await list()).toEqual(["c open"]);
  });

  it("lag no more than they are told to from the next change on", async () => {
    const { fake, octokit } = world;
    fake.listLag = 2;
    fake.listLag = 0;
    await octokit.rest.issues.create({ ...place, title: "t" });
    expect(await list()).toEqual(["t open"]);
  });
});

describe("the order and the filters of lists", () => {
  it("are GitHub's, for logins in any case", async () => {
    const { fake, octokit, repository } = world;
    const lisa = fake.human(repository, "Lisa");
    const [a, b, c] = ["a", "b", "c"].map((title) => lisa.open({ title }).number);
    lisa.comment(a ?? 0, "one");
    lisa.comment(a ?? 0, "two");
    lisa.comment(b ?? 0, "three");
    lisa.assign(b ?? 0, "otto");
    const titles = async (asked: Parameters<typeof octokit.rest.issues.listForRepo>[0]) =>
      (await octokit.rest.issues.listForRepo(asked)).data.map(({ title }) => title);
    const mine = { ...place, creator: "lISa" };
    expect(c).toBe(4);
    expect(await titles(mine)).toEqual(["c", "b", "a"]);
    expect(await titles({ ...mine, sort: "updated" })).toEqual(["b", "a", "c"]);
    expect(await titles({ ...mine, sort: "comments" })).toEqual(["a", "b", "c"]);
    expect(await titles({ ...mine, sort: "comments", direction: "asc" })).toEqual(["c", "b", "a"]);
    expect(await titles({ ...mine, assignee: "otto" })).toEqual(["b"]);
    expect(await titles({ ...mine, assignee: "none" })).toEqual(["c", "a"]);
    const pages = await octokit.paginate(octokit.rest.issues.listForRepo, { ...mine, per_page: 2 });
    expect(pages.map(({ title }) => title)).toEqual(["c", "b", "a"]);
  });
});
