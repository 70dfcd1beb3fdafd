import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { credentials } from "../src/access.ts";
import { changeBetween, fetchObjects, hasObject, IncompleteClone, openCommit } from "../src/index.ts";
import { commitAll, makeFolder, makeRepository, runGit, writeFiles } from "./folders.ts";

afterEach(() => vi.unstubAllEnvs());

const wants = (path: string) => path.endsWith(".py");
const python = { named: [""], defaultExcludes: true, wants };

/** A clone over a transport, not by copying, which knows of `main` only. */
function clone(origin: string, ...options: readonly string[]): string {
  const folder = join(makeFolder(), "clone");
  runGit(origin, "clone", "-q", "--single-branch", ...options, `file://${origin}`, folder);
  return folder;
}

/** A repository with a second commit on `main` and one on `topic`. */
function makeOrigin(): string {
  const origin = makeRepository({ "a.py": "1\n", "b.py": "one\n" });
  runGit(origin, "config", "uploadpack.allowFilter", "true");
  writeFiles(origin, { "a.py": "1\n2\n", "b.py": "2\n" });
  commitAll(origin);
  runGit(origin, "checkout", "-q", "-b", "topic");
  writeFiles(origin, { "a.py": "0\n1\n2\n", "c.py": "new\n" });
  commitAll(origin);
  runGit(origin, "checkout", "-q", "main");
  return origin;
}

describe("fetching objects", () => {
  it("brings a commit by ref or by id into a shallow clone, which stays shallow, and nothing else", async () => {
    const origin = makeOrigin();
    const root = clone(origin, "--depth=1");
    const topic = runGit(origin, "rev-parse", "topic").trim();
    const first = runGit(origin, "rev-parse", "main~1").trim();
    const refs = runGit(root, "for-each-ref");
    expect(await hasObject(root, topic)).toBe(false);
    const ids = await fetchObjects({ root, wants: ["refs/heads/topic", first] });
    expect([...ids]).toEqual([
      ["refs/heads/topic", topic],
      [first, first],
    ]);
    expect([await hasObject(root, topic), await hasObject(root, first)]).toEqual([true, true]);
    expect(runGit(root, "rev-parse", "--is-shallow-repository").trim()).toBe("true");
    expect(runGit(root, "for-each-ref")).toBe(refs);
    expect(existsSync(join(root, ".git/FETCH_HEAD"))).toBe(false);
    const change = await changeBetween({ root, base: first, head: { commit: topic }, wants });
    expect([...change.changed].sort()).toEqual(["a.py", "b.py", "c.py"]);
    expect([1, 2, 3].map((line) => change.baseLine("a.py", line))).toEqual([undefined, 1, undefined]);
  });

  it("keeps a full clone full, and works before the first commit", async () => {
    const origin = makeOrigin();
    const root = clone(origin);
    await fetchObjects({ root, wants: ["refs/heads/topic"] });
    expect(runGit(root, "rev-parse", "--is-shallow-repository").trim()).toBe("false");
    const empty = makeFolder();
    runGit(empty, "init", "-q");
    const ids = await fetchObjects({ root: empty, remote: `file://${origin}`, wants: ["refs/heads/main"] });
    expect(await hasObject(empty, ids.get("refs/heads/main") ?? "")).toBe(true);
  });

  it("says what is not there, and what to set", async () => {
    const root = clone(makeOrigin());
    const lost = fetchObjects({ root, wants: ["refs/heads/gone"] });
    await expect(lost).rejects.toThrow('"origin" has no "refs/heads/gone"');
    const forced = await fetchObjects({ root, wants: ["1".repeat(40)] }).catch((error: unknown) => error);
    expect(forced).toBeInstanceOf(IncompleteClone);
    expect(forced).toMatchObject({ hint: expect.stringContaining("force-push") });
    const remote = `file://${makeFolder()}/none`;
    await expect(fetchObjects({ root, remote, wants: ["refs/heads/main"] })).rejects.toThrow(IncompleteClone);
  });
});

describe("a partial clone", () => {
  it("gets all that is missing in one fetch", async () => {
    const origin = makeOrigin();
    const root = clone(origin, "--filter=blob:none");
    const trace = join(makeFolder(), "trace");
    vi.stubEnv("GIT_TRACE", trace);
    const base = await openCommit({ ...python, root, commit: "HEAD~1" });
    const change = await changeBetween({ root, base: "HEAD~1", head: { commit: "HEAD" }, wants });
    const read = await Promise.all(base.paths.map(async (path) => (await base.read(path))?.bytes.length));
    expect(base.paths).toEqual(["a.py", "b.py"]);
    expect(read).toEqual([2, 4]);
    expect([change.baseLine("a.py", 1), change.baseLine("a.py", 2)]).toEqual([1, undefined]);
    expect(readFileSync(trace, "utf8").match(/built-in: git.* fetch /g)).toHaveLength(1);
  });

  it("whose remote is gone says so before anything is read", async () => {
    const origin = makeOrigin();
    const root = clone(origin, "--filter=blob:none");
    runGit(root, "config", "remote.origin.url", `file://${makeFolder()}/none`);
    const opening = openCommit({ ...python, root, commit: "HEAD~1" });
    await expect(opening).rejects.toThrow('2 objects could not be fetched from "origin"');
    await expect(opening).rejects.toMatchObject({ hint: expect.stringContaining("fetch-depth: 0") });
  });
});

describe("a token", () => {
  /** A server that refuses everybody and remembers what it was shown. */
  async function startRefusing(): Promise<{ url: string; shown: (string | undefined)[] }> {
    const shown: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      shown.push(request.headers.authorization);
      response.writeHead(401, { "www-authenticate": "Basic" }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    return { url: `http://127.0.0.1:${port}/o/r`, shown };
  }

  it("is shown once to the remote, in place of what is configured, and never told", async () => {
    const { url, shown } = await startRefusing();
    const root = makeRepository(["a.py"]);
    runGit(root, "config", `http.${new URL(url).origin}/.extraheader`, "Authorization: Basic old");
    const trace = join(makeFolder(), "trace");
    vi.stubEnv("GIT_TRACE", trace);
    const refused = await fetchObjects({
      root,
      remote: url,
      token: "s3cret",
      wants: ["refs/heads/main"],
    }).catch((error: unknown) => error);
    const basic = Buffer.from("x-access-token:s3cret").toString("base64");
    expect(new Set(shown)).toEqual(new Set([`Basic ${basic}`]));
    expect(refused).toBeInstanceOf(IncompleteClone);
    expect(refused).toMatchObject({ hint: expect.stringContaining("the token was refused") });
    for (const text of [String(refused), readFileSync(trace, "utf8")]) {
      expect(text).not.toContain("s3cret");
      expect(text).not.toContain(basic);
    }
    const without = fetchObjects({ root, remote: url, wants: ["refs/heads/main"] });
    await expect(without).rejects.toMatchObject({ hint: expect.stringContaining("input `token`") });
  });

  it("is for HTTP only, and leaves the settings of the environment", async () => {
    const root = makeRepository(["a.py"]);
    expect(await credentials(root, { remote: "file:///x", token: "t" })).toEqual({});
    expect(await credentials(root, { remote: "https://example.org/o/r", token: "" })).toEqual({});
    vi.stubEnv("GIT_CONFIG_COUNT", "2");
    expect(await credentials(root, { remote: "https://example.org/o/r", token: "t" })).toMatchObject({
      GIT_CONFIG_COUNT: "5",
      GIT_CONFIG_KEY_3: "http.https://example.org/.extraheader",
    });
  });
});
