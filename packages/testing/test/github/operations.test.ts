import { gzipSync } from "node:zlib";
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
  // Requests and answers both fit GitHub's own description.
  expect(world.fake.violations).toEqual([]);
  await world.fake.stop();
});

describe("the fake GitHub", () => {
  it("shows pull requests, their files with renames, and their branches compared", async () => {
    const { octokit, pull } = world;
    const got = await octokit.rest.pulls.get({ ...place, pull_number: pull.number });
    expect(got.data.head).toMatchObject({ ref: "topic", sha: pull.headSha });
    expect(got.data.merge_commit_sha).toBe(pull.mergeSha);
    const listed = await octokit.rest.pulls.list({ ...place, head: "octo:topic" });
    expect(listed.data.map(({ number }) => number)).toEqual([pull.number]);
    const files = await octokit.rest.pulls.listFiles({ ...place, pull_number: pull.number });
    expect(
      files.data.map(({ filename, status, previous_filename }) => [filename, status, previous_filename]),
    ).toEqual([
      ["new.py", "added", undefined],
      ["pkg/moved.py", "renamed", "pkg/a.py"],
    ]);
    expect(files.data[0]).toMatchObject({ additions: 2, deletions: 0, changes: 2 });
    const compared = await octokit.rest.repos.compareCommitsWithBasehead({
      ...place,
      basehead: "main...topic",
    });
    expect(compared.data).toMatchObject({ status: "ahead", ahead_by: 1, behind_by: 0, total_commits: 1 });
    expect(compared.data.merge_base_commit.sha).toBe(pull.baseSha);
    expect(compared.data.files).toHaveLength(2);
  });

  it("keeps check runs: annotations add up, a name's latest run is listed", async () => {
    const { octokit, pull } = world;
    const annotation = {
      path: "new.py",
      start_line: 1,
      end_line: 1,
      annotation_level: "failure" as const,
      message: "m",
    };
    const output = { title: "t", summary: "s", annotations: Array.from({ length: 50 }, () => annotation) };
    const created = await octokit.rest.checks.create({
      ...place,
      name: "Pawl",
      head_sha: pull.headSha,
      external_id: "e",
    });
    expect(created.data).toMatchObject({ status: "queued", conclusion: null, external_id: "e" });
    const check_run_id = created.data.id;
    await octokit.rest.checks.update({ ...place, check_run_id, output });
    const done = await octokit.rest.checks.update({ ...place, check_run_id, output, conclusion: "failure" });
    expect(done.data).toMatchObject({
      status: "completed",
      conclusion: "failure",
      output: { annotations_count: 100 },
    });
    const annotations = await octokit.paginate(octokit.rest.checks.listAnnotations, {
      ...place,
      check_run_id,
    });
    expect(annotations).toHaveLength(100);
    const again = await octokit.rest.checks.create({ ...place, name: "Pawl", head_sha: pull.headSha });
    const latest = await octokit.rest.checks.listForRef({ ...place, ref: pull.headSha, check_name: "Pawl" });
    expect(latest.data.check_runs.map(({ id }) => id)).toEqual([again.data.id]);
    const all = await octokit.rest.checks.listForRef({ ...place, ref: "topic", filter: "all" });
    expect(all.data.total_count).toBe(2);
  });

  it("keeps issues in the name of the token, found by author, label and state", async () => {
    const { octokit, fake, repository } = world;
    fake.addIssue(repository, { author: "mona", labels: ["debt"] });
    const created = await octokit.rest.issues.create({
      ...place,
      title: "T",
      body: "B",
      labels: ["debt", "new"],
    });
    expect(created.data).toMatchObject({
      number: 3,
      state: "open",
      user: { login: "github-actions[bot]", type: "Bot" },
    });
    const mine = { ...place, creator: "github-actions[bot]", labels: "Debt" };
    expect((await octokit.rest.issues.listForRepo(mine)).data.map(({ number }) => number)).toEqual([3]);
    const closed = await octokit.rest.issues.update({
      ...place,
      issue_number: 3,
      state: "closed",
      state_reason: "not_planned",
    });
    expect(closed.data).toMatchObject({ state: "closed", state_reason: "not_planned" });
    expect((await octokit.rest.issues.listForRepo(mine)).data).toEqual([]);
    expect((await octokit.rest.issues.listForRepo({ ...mine, state: "all" })).data).toHaveLength(1);
    const reopened = await octokit.rest.issues.update({
      ...place,
      issue_number: 3,
      state: "open",
      title: "U",
    });
    expect(reopened.data).toMatchObject({ state_reason: "reopened", title: "U", closed_at: null });
    const pull = await octokit.rest.issues.get({ ...place, issue_number: 1 });
    expect(pull.data.pull_request).toBeDefined();
  });

  it("keeps comments", async () => {
    const { octokit, repository } = world;
    const on = { ...place, issue_number: 1 };
    const created = await octokit.rest.issues.createComment({ ...on, body: "one" });
    const comment_id = created.data.id;
    await octokit.rest.issues.updateComment({ ...place, comment_id, body: "two" });
    expect((await octokit.rest.issues.getComment({ ...place, comment_id })).data.body).toBe("two");
    const listed = await octokit.rest.issues.listComments(on);
    expect(listed.data.map(({ body, user }) => [body, user?.login])).toEqual([
      ["two", "github-actions[bot]"],
    ]);
    await octokit.rest.issues.deleteComment({ ...place, comment_id });
    expect(repository.comments.size).toBe(0);
  });

  it("keeps labels, whose names have no case", async () => {
    const { octokit } = world;
    await octokit.rest.issues.createLabel({ ...place, name: "Debt", color: "ff0000", description: "owed" });
    const on = { ...place, issue_number: 1 };
    await octokit.rest.issues.addLabels({ ...on, labels: ["debt", "in/dir"] });
    const left = await octokit.rest.issues.removeLabel({ ...on, name: "in/dir" });
    expect(left.data.map(({ name }) => name)).toEqual(["Debt"]);
    const all = await octokit.rest.issues.listLabelsForRepo(place);
    expect(all.data.map(({ name }) => name)).toEqual(["Debt", "in/dir"]);
  });

  it("renames labels where they are, and refuses a name that another one has", async () => {
    const { octokit, repository } = world;
    const { issues } = octokit.rest;
    await issues.addLabels({ ...place, issue_number: 1, labels: ["debt", "other"] });
    const renamed = await issues.updateLabel({ ...place, name: "DEBT", new_name: "Debt", color: "00ff00" });
    expect(renamed.data).toMatchObject({ name: "Debt", color: "00ff00" });
    expect((await issues.getLabel({ ...place, name: "debt" })).data).toMatchObject({ color: "00ff00" });
    expect(repository.issues.get(1)?.labels).toEqual(["Debt", "other"]);
    const conflict = issues.updateLabel({ ...place, name: "debt", new_name: "Other" });
    await expect(conflict).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ resource: "Label", field: "name", code: "already_exists" }] } },
    });
    await issues.deleteLabel({ ...place, name: "Other" });
    expect(repository.issues.get(1)?.labels).toEqual(["Debt"]);
    await expect(issues.getLabel({ ...place, name: "other" })).rejects.toMatchObject({ status: 404 });
  });

  it("shows files and folders of any commit", async () => {
    const { octokit } = world;
    const file = await octokit.rest.repos.getContent({ ...place, path: "pkg/moved.py", ref: "topic" });
    if (Array.isArray(file.data) || file.data.type !== "file") throw new Error("no file");
    expect(Buffer.from(file.data.content, "base64").toString()).toBe("a = 1\nb = 2\nc = 3\n");
    const folder = await octokit.rest.repos.getContent({ ...place, path: "pkg" });
    expect(folder.data).toMatchObject([{ name: "a.py" }, { name: "b.py", path: "pkg/b.py", size: 6 }]);
  });

  it("writes git's objects, that git then reads", async () => {
    const { octokit, pull } = world;
    const blob = await octokit.rest.git.createBlob({ ...place, content: "z = 1\n" });
    const entry = { path: "z.py", mode: "100644" as const, type: "blob" as const, sha: blob.data.sha };
    const removed = { path: "pkg/b.py", mode: "100644" as const, type: "blob" as const, sha: null };
    const tree = await octokit.rest.git.createTree({
      ...place,
      base_tree: pull.baseSha,
      tree: [entry, removed],
    });
    const commit = await octokit.rest.git.createCommit({
      ...place,
      message: "made",
      tree: tree.data.sha,
      parents: [pull.baseSha],
    });
    await octokit.rest.git.createRef({ ...place, ref: "refs/heads/made", sha: commit.data.sha });
    const ref = await octokit.rest.git.getRef({ ...place, ref: "heads/made" });
    expect(ref.data.object.sha).toBe(commit.data.sha);
    const compared = await octokit.rest.repos.compareCommitsWithBasehead({
      ...place,
      basehead: "main...made",
    });
    expect(compared.data.files?.map(({ filename, status }) => [filename, status])).toEqual([
      ["pkg/b.py", "removed"],
      ["z.py", "added"],
    ]);
    const read = await octokit.rest.git.getCommit({ ...place, commit_sha: commit.data.sha });
    expect(read.data).toMatchObject({
      message: "made",
      tree: { sha: tree.data.sha },
      parents: [{ sha: pull.baseSha }],
    });
    const whole = await octokit.rest.git.getTree({ ...place, tree_sha: "made", recursive: "1" });
    expect(whole.data).toMatchObject({ sha: tree.data.sha, truncated: false });
    expect(whole.data.tree.map(({ path, type }) => [path, type])).toEqual([
      ["pkg", "tree"],
      ["pkg/a.py", "blob"],
      ["z.py", "blob"],
    ]);
    const content = await octokit.rest.git.getBlob({ ...place, file_sha: blob.data.sha });
    expect(Buffer.from(content.data.content, "base64").toString()).toBe("z = 1\n");
    await octokit.rest.git.updateRef({ ...place, ref: "heads/made", sha: pull.baseSha, force: true });
    await octokit.rest.git.deleteRef({ ...place, ref: "heads/made" });
    const { git } = octokit.rest;
    const asked = [
      () => git.getRef({ ...place, ref: "heads/made" }),
      () => git.getBlob({ ...place, file_sha: tree.data.sha }),
      () => git.getCommit({ ...place, commit_sha: "made" }),
      () => git.getTree({ ...place, tree_sha: "none" }),
    ];
    for (const ask of asked) await expect(ask()).rejects.toMatchObject({ status: 404 });
  });

  it("takes SARIF and unpacks it", async () => {
    const { octokit, pull, repository } = world;
    const sarif = gzipSync('{"version":"2.1.0"}').toString("base64");
    const ref = "refs/heads/main";
    await octokit.rest.codeScanning.uploadSarif({ ...place, commit_sha: pull.baseSha, ref, sarif });
    expect(repository.sarifs).toMatchObject([{ ref, content: { version: "2.1.0" } }]);
  });

  it("says who asks, about the repository, and how many requests are left", async () => {
    const { octokit, fake } = world;
    const repository = await octokit.rest.repos.get(place);
    expect(repository.data).toMatchObject({ default_branch: "main", private: false });
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>("query { viewer { login } }");
    expect(viewer.login).toBe("github-actions[bot]");
    fake.addToken({ token: "mine", kind: "user", login: "mona", remaining: 7 });
    expect((await client(fake, "mine").rest.users.getAuthenticated()).data.login).toBe("mona");
    expect((await client(fake, "mine").rest.rateLimit.get()).data.rate.remaining).toBe(6);
  });

  it("pins three issues", async () => {
    const { octokit, fake, repository } = world;
    const pin = (id: string, name = "pinIssue") =>
      octokit.graphql(`mutation ($id: ID!) { ${name}(input: {issueId: $id}) { issue { number } } }`, { id });
    const issues = Array.from({ length: 4 }, () => fake.addIssue(repository));
    for (const issue of issues.slice(0, 3)) await pin(`I_${issue.id}`);
    await expect(pin(`I_${issues[3]?.id}`)).rejects.toThrow("Maximum 3 pinned");
    await pin(`I_${issues[0]?.id}`, "unpinIssue");
    await pin(`I_${issues[3]?.id}`);
    expect(issues.map(({ pinned }) => pinned)).toEqual([false, true, true, true]);
  });
});
