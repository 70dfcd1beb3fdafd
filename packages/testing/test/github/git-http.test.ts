import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SampleRepository, startSample } from "./sample.ts";

let sample: SampleRepository;
let world: Awaited<ReturnType<typeof startSample>>;
let secret = "";
const folder = mkdtempSync(join(tmpdir(), "pawl-git-http-"));
beforeAll(async () => {
  sample = new SampleRepository();
  world = await startSample(sample);
  const repository = await world.fake.addRepository({ name: "secret", from: sample.folder, isPrivate: true });
  secret = repository.cloneUrl;
  world.fake.addToken({ token: "blind", permissions: { issues: "write" } });
  world.fake.addToken({ token: "other", permissions: { contents: "write" }, repositories: ["octo/other"] });
});
afterAll(async () => {
  await world.fake.stop();
  sample.remove();
  rmSync(folder, { recursive: true });
});

/** git as an action calls it: the token goes through the environment. Resolves to its output, or to its complaint. */
function git(args: readonly string[], token?: string): Promise<{ ok: boolean; text: string }> {
  const header =
    token === undefined
      ? {}
      : {
          GIT_CONFIG_COUNT: "1",
          GIT_CONFIG_KEY_0: "http.extraheader",
          GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
        };
  const env = { PATH: process.env.PATH, HOME: folder, GIT_TERMINAL_PROMPT: "0", ...header };
  return new Promise((done) =>
    execFile("git", [...args], { cwd: folder, env }, (error, stdout, stderr) =>
      done({ ok: error === null, text: `${stdout}${stderr}` }),
    ),
  );
}

describe("git over HTTP", () => {
  it("fetches from a public repository without a token, one pull request's merge and all", async () => {
    const { pull, repository } = world;
    const listed = await git(["ls-remote", repository.cloneUrl]);
    expect(listed.text).toContain(`${pull.mergeSha}\trefs/pull/${pull.number}/merge`);
    expect(listed.text).toContain(`${pull.headSha}\trefs/pull/${pull.number}/head`);
    expect((await git(["clone", "--quiet", "--depth=1", repository.cloneUrl, "shallow"])).ok).toBe(true);
    const merge = `refs/pull/${pull.number}/merge`;
    expect(await git(["-C", "shallow", "fetch", "--quiet", "origin", merge])).toEqual({ ok: true, text: "" });
    const byId = await git(["-C", "shallow", "fetch", "--quiet", "--depth=1", "origin", pull.headSha]);
    expect(byId).toEqual({ ok: true, text: "" });
  });

  it("serves partial clones, and the address without .git", async () => {
    const address = world.repository.cloneUrl.replace(/\.git$/, "");
    const cloned = await git(["clone", "--quiet", "--bare", "--filter=blob:none", address, "partial"]);
    expect(cloned).toEqual({ ok: true, text: "" });
    const missing = await git(["-C", "partial", "rev-list", "--objects", "--missing=print", "HEAD"]);
    expect(missing.text).toMatch(/^\?[\da-f]{40}$/m);
  });

  it("asks for a token that may read a private one", async () => {
    expect(await git(["ls-remote", secret], "all")).toMatchObject({ ok: true });
    const refused = async (token?: string) => (await git(["ls-remote", secret], token)).text;
    expect(await refused()).toContain("could not read Username");
    expect(await refused("expired")).toMatch(/could not read Username|Authentication failed/);
    expect(await refused("blind")).toContain("403");
    expect(await refused("other")).toContain("not found");
    expect(world.fake.requests.some(({ operation }) => operation === "git")).toBe(true);
  });

  it("lets a token push that may write", async () => {
    const { repository, fake } = world;
    await git(["clone", "--quiet", repository.cloneUrl, "pushed"]);
    const push = (token: string) =>
      git(["-C", "pushed", "push", "--quiet", "origin", "HEAD:refs/heads/made"], token);
    expect((await push("blind")).ok).toBe(false);
    expect(await push("all")).toEqual({ ok: true, text: "" });
    const before = await fake.addPull(repository, { head: "topic", base: "made" });
    const later = sample.commit({ "later.py": "z = 1\n" }, "later");
    sample.git("push", "--quiet", repository.gitDir, `${later}:refs/heads/topic`, "--force");
    const after = await fake.synchronize(repository, before.number);
    expect(after).toMatchObject({ number: before.number, headSha: later });
    expect(after.files.map(({ filename }) => filename)).toEqual(["later.py"]);
  });

  it("opens a pull request from a fork", async () => {
    const { fake, repository } = world;
    const fork = await fake.addRepository({ owner: "mona", from: sample.folder, fork: true });
    const pull = await fake.addPull(repository, { head: "topic", fork });
    expect(pull.headRepository.fullName).toBe("mona/repo");
    const listed = await git(["ls-remote", repository.cloneUrl, `refs/pull/${pull.number}/*`]);
    expect(listed.text).toContain(pull.headSha);
  });
});
