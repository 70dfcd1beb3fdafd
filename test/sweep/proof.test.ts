import { afterAll, describe, expect, it } from "vitest";
import { git, removeFolders } from "../actions/checkout.ts";
import { planned, pushFiles } from "./files.ts";
import { startPlace } from "./place.ts";

afterAll(removeFolders);

const CONFIG = "issues: { file: all, trend: false }\n";

describe("debt that a sweep does not see", () => {
  it("is not paid where the tracker does not answer for its ticket", async () => {
    const place = await startPlace(CONFIG);
    const { fake, repository } = place;
    const ticket = fake.addIssue(repository, { state: "closed" });
    await pushFiles(place, { "pawl.yml": CONFIG, "a.py": `# TODO(#${ticket.number}): x\n` });
    expect(planned(await place.night())).toEqual(["open TODO: x: old debt that has no issue yet"]);
    const ask = "GET /repos/{owner}/{repo}/issues/{issue_number}";
    fake.fail(ask, { status: 502, times: 4 });
    const warnings: string[] = [];
    const night = await place.night(warnings);
    expect(planned(night)).toEqual([]);
    expect(night.plan.map(({ reason }) => reason)).toEqual([
      "no proof that all of its debt is gone: todo-to-issues/closed-ticket was not judged: the issue tracker did not answer for every ticket",
    ]);
    expect(warnings).toEqual(["Not every ticket could be looked up: GitHub answered 502."]);
    expect(planned(await place.night())).toEqual([]);
    await pushFiles(place, { "a.py": "a = 1\n" });
    expect(planned(await place.night())).toEqual(["close TODO: x: its debt is paid"]);
    await fake.stop();
  });

  it("is not paid where its rules are switched off for its file", async () => {
    const place = await startPlace(CONFIG);
    await pushFiles(place, { "pawl.yml": CONFIG, "legacy/a.py": "# TODO: x\n", "b.py": "b = 1\n" });
    await place.night();
    const rules = "{ todo-to-issues/no-ticket: off, todo-to-issues/todo: off }";
    await pushFiles(place, {
      "pawl.yml": `${CONFIG}overrides:\n  - { paths: ["legacy/**"], rules: ${rules} }\n`,
    });
    const night = await place.night();
    expect(planned(night)).toEqual([]);
    expect(night.plan.map(({ reason }) => reason)).toEqual([
      "no proof that all of its debt is gone: todo-to-issues/no-ticket is off for legacy/a.py",
    ]);
    await pushFiles(place, { "legacy/a.py": undefined });
    expect(planned(await place.night())).toEqual(["close TODO: x: its debt is paid"]);
    await place.fake.stop();
  });

  it("is not paid where an option looks for other words, in a file that nobody touched", async () => {
    const place = await startPlace(CONFIG);
    await pushFiles(place, { "pawl.yml": CONFIG, "a.py": "# TODO: x\n", "b.py": "b = 1\n" });
    await place.night();
    await pushFiles(place, { "pawl.yml": `${CONFIG}todo-to-issues: { words: [FIXME] }\n` });
    const night = await place.night();
    expect(planned(night)).toEqual([]);
    expect(night.plan.map(({ reason }) => reason)).toEqual([
      "no proof that all of its debt is gone: a.py is as it was, and is judged in another way",
    ]);
    await pushFiles(place, { "a.py": "a = 1\n" });
    expect(planned(await place.night())).toEqual(["close TODO: x: its debt is paid"]);
    await place.fake.stop();
  });

  it("is not paid where an old run is run again, nor is what was paid back", async () => {
    const place = await startPlace(CONFIG);
    const { fake, folder, repository } = place;
    const old = await pushFiles(place, { "pawl.yml": CONFIG, "a.py": "# TODO: x\n", "b.py": "b = 1\n" });
    await place.night();
    const tip = await pushFiles(place, { "a.py": "a = 1\n", "b.py": "# TODO: later\n" });
    expect(planned(await place.night())).toEqual([
      "open TODO: later: has no issue yet",
      "close TODO: x: its debt is paid",
    ]);
    await git(folder, "checkout", "--quiet", old);
    const states = () => [...repository.issues.values()].map(({ state }) => state);
    const before = states();
    const again = await place.night();
    expect(again.unwritten).toBe(`${old.slice(0, 12)} is older than the last sweep`);
    expect(states()).toEqual(before);
    await git(folder, "checkout", "--quiet", tip);
    // A push while the run waited for its turn is no reason to sweep nothing.
    await git(folder, "commit", "--quiet", "--allow-empty", "-m", "Meanwhile");
    await git(folder, "push", "--quiet", repository.gitDir, "HEAD:refs/heads/main");
    await git(folder, "checkout", "--quiet", tip);
    expect((await place.night()).unwritten).toBeUndefined();
    expect(fake.violations).toEqual([]);
    await fake.stop();
  });
});

describe("the first sweep", () => {
  const NEW = "issues: { trend: false }\n";
  const start = async () => {
    const place = await startPlace(NEW);
    await pushFiles(place, { "pawl.yml": NEW, "a.py": "# TODO: old\n" });
    expect(planned(await place.night())).toEqual([]);
    const head = await pushFiles(place, { "b.py": "# TODO: one\n" });
    // As actions/checkout leaves it: without the commit of that sweep.
    await git(place.folder, "fetch", "--quiet", "--depth=1", place.repository.cloneUrl, head);
    await git(place.folder, "reflog", "expire", "--expire=now", "--all");
    await git(place.folder, "gc", "--quiet", "--prune=now");
    return place;
  };

  it("is remembered where the remote does not answer for a night", async () => {
    const place = await start();
    place.fake.fail("git", { status: 503, times: 2 });
    const warnings: string[] = [];
    expect(planned(await place.night(warnings))).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The commit of the first sweep of todo-to-issues cannot be had, so this sweep files no/,
      ),
    ]);
    expect(planned(await place.night())).toEqual(["open TODO: one: has no issue yet"]);
    await place.fake.stop();
  });

  it("begins anew where its commit is gone", async () => {
    const place = await start();
    await git(place.folder, "checkout", "--quiet", "--orphan", "anew");
    await pushFiles(place, { "c.py": "c = 1\n" });
    await git(place.repository.gitDir, "gc", "--quiet", "--prune=now");
    const warnings: string[] = [];
    expect(planned(await place.night(warnings))).toEqual([]);
    expect(warnings).toEqual([
      "The commit of the first sweep of todo-to-issues is gone: what stands now counts as old debt.",
    ]);
    expect(planned(await place.night())).toEqual([]);
    await pushFiles(place, { "c.py": "# TODO: two\n" });
    expect(planned(await place.night())).toEqual(["open TODO: two: has no issue yet"]);
    await place.fake.stop();
  });
});

describe("an issue whose marker a human takes away", () => {
  it("is the human's, and its debt is not filed anew, not even where the issue had followed an edit", async () => {
    const place = await startPlace(CONFIG);
    const { fake, repository } = place;
    await pushFiles(place, { "pawl.yml": CONFIG, "a.py": "def f():\n    # TODO: x\n    pass\n" });
    await place.night();
    await pushFiles(place, { "a.py": "def f():\n    # TODO: x and y\n    pass\n" });
    expect(planned(await place.night())).toEqual(["update TODO: x and y: moved or edited"]);
    fake.human(repository).editBody(1, "Mine now");
    expect(planned(await place.night())).toEqual([]);
    expect(repository.issues.get(1)?.body).toBe("Mine now");
    const before = fake.requests.length;
    expect(planned(await place.night())).toEqual([]);
    expect(Object.keys(fake.countRequests(before)).filter((name) => !/^GET|^graphql/.test(name))).toEqual([]);
    await fake.stop();
  });
});
