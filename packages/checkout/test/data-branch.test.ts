import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type BranchReplacement, IncompleteClone, readBranchFile, replaceBranch } from "../src/index.ts";
import { makeFolder, makeRepository, runGit, writeFiles } from "./folders.ts";

afterEach(() => vi.unstubAllEnvs());

const branch = "pawl-data";

/** A bare remote with one commit on `main`, and a clone of it over a transport. */
function makeClone(...options: readonly string[]): { remote: string; root: string } {
  const remote = join(makeFolder(), "remote.git");
  runGit(makeRepository({ "a.py": "1\n" }), "clone", "-q", "--bare", ".", remote);
  return { remote, root: clone(remote, ...options) };
}

function clone(remote: string, ...options: readonly string[]): string {
  const root = join(makeFolder(), "clone");
  runGit(remote, "clone", "-q", ...options, `file://${remote}`, root);
  return root;
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

function replace(
  root: string,
  text: string,
  expected: string | undefined,
  more: Partial<BranchReplacement> = {},
) {
  return replaceBranch({
    ...{ root, branch, expected, message: "Totals", date: new Date("2026-03-01T04:05:06.789Z") },
    files: new Map([["totals.csv", bytes(text)]]),
    ...more,
  });
}

/** The id of the commit that was written. */
function written(result: Awaited<ReturnType<typeof replaceBranch>>): string {
  if (result.outcome !== "replaced") throw new Error(JSON.stringify(result));
  return result.commit;
}

async function read(root: string, path = "totals.csv") {
  const file = await readBranchFile({ root, branch, path });
  return file && { commit: file.commit, text: file.bytes && Buffer.from(file.bytes).toString() };
}

/** Everything that is in a git directory and its working tree, but objects. */
function stateOf(root: string): readonly string[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !path.includes("/objects/"));
  return paths.sort().map((path) => `${path} ${readFileSync(path, "latin1")}`);
}

describe("a branch of data", () => {
  it("is made, read and replaced by one commit without parents, and nothing of it stays here", async () => {
    const { remote, root } = makeClone();
    expect(await read(root)).toBeUndefined();
    const before = stateOf(root);
    const objects = () => readdirSync(join(root, ".git/objects"), { recursive: true }).length;
    const count = objects();
    const first = written(await replace(root, "day,1\r\n", undefined));
    expect([stateOf(root), objects()]).toEqual([before, count]);
    expect(await read(root)).toEqual({ commit: first, text: "day,1\r\n" });
    expect(await read(root, "other.csv")).toEqual({ commit: first, text: undefined });
    const files = new Map([
      ["b/c.csv", bytes("c")],
      ["totals.csv", bytes("")],
      ["a \u00e9.csv", new Uint8Array([0xff, 0])],
    ]);
    const second = written(await replace(root, "", first, { files, message: "Totals\n\nof today" }));
    expect(runGit(remote, "cat-file", "commit", branch)).toMatch(
      /^tree [0-9a-f]{40}\nauthor Pawl <noreply@pawl\.invalid> 1772337906 \+0000\ncommitter Pawl <noreply@pawl\.invalid> 1772337906 \+0000\n\nTotals\n\nof today\n$/,
    );
    expect(runGit(remote, "ls-tree", "-r", "--name-only", "-z", branch).split("\0")).toEqual([
      "a \u00e9.csv",
      "b/c.csv",
      "totals.csv",
      "",
    ]);
    expect((await readBranchFile({ root, branch, path: "a \u00e9.csv" }))?.bytes).toEqual(
      new Uint8Array([0xff, 0]),
    );
    expect(await read(root, "totals.csv")).toEqual({ commit: second, text: "" });
    expect(stateOf(root)).toEqual(before);
  });

  it("gets the same commit for the same input, whoever writes it", async () => {
    const { remote, root } = makeClone();
    const first = written(await replace(root, "1", undefined));
    const other = clone(remote);
    runGit(other, "config", "user.name", "Somebody");
    runGit(other, "config", "i18n.commitEncoding", "ISO-8859-1");
    runGit(other, "config", "core.autocrlf", "true");
    vi.stubEnv("GIT_AUTHOR_NAME", "Else");
    vi.stubEnv("GIT_COMMITTER_DATE", "2000-01-01T00:00:00Z");
    expect(written(await replace(other, "1", first))).toBe(first);
  });

  it("is not overwritten where somebody was faster", async () => {
    const { remote, root } = makeClone();
    const other = clone(remote);
    const mine = written(await replace(root, "mine", undefined));
    expect(await replace(other, "theirs", undefined)).toEqual({ outcome: "faster" });
    expect(await replace(other, "theirs", "1".repeat(40))).toEqual({ outcome: "faster" });
    const theirs = written(await replace(other, "theirs", (await read(other))?.commit));
    expect(await replace(root, "again", mine)).toEqual({ outcome: "faster" });
    expect(await read(root)).toEqual({ commit: theirs, text: "theirs" });
    runGit(remote, "update-ref", "-d", `refs/heads/${branch}`);
    expect(await replace(root, "again", theirs)).toEqual({ outcome: "faster" });
  });

  it("is written by one of many at once", async () => {
    const { remote } = makeClone();
    const roots = [1, 2, 3, 4].map(() => clone(remote));
    const results = await Promise.all(roots.map((root, at) => replace(root, `${at}`, undefined)));
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(["faster", "faster", "faster", "replaced"]);
    const winner = results.findIndex(({ outcome }) => outcome === "replaced");
    expect((await read(roots[0] ?? ""))?.text).toBe(String(winner));
  });

  it("that is protected is refused, in the remote's words", async () => {
    const { remote, root } = makeClone();
    const hook = join(remote, "hooks/pre-receive");
    writeFiles(remote, { "hooks/pre-receive": "#!/bin/sh\necho 'GH006: Protected branch' >&2\nexit 1\n" });
    chmodSync(hook, 0o755);
    expect(await replace(root, "1", undefined)).toEqual({
      outcome: "refused",
      reason: "pre-receive hook declined: GH006: Protected branch",
      hint: expect.stringContaining("contents: write"),
    });
  });

  it("whose push broke off is said to be written where it was", async () => {
    const { remote, root } = makeClone();
    writeFiles(remote, { "hooks/post-receive": "#!/bin/sh\nkill -9 $PPID\n" });
    chmodSync(join(remote, "hooks/post-receive"), 0o755);
    const commit = written(await replace(root, "1", undefined));
    expect((await read(root))?.commit).toBe(commit);
  });

  it("of a remote that is gone cannot be reached", async () => {
    const { root } = makeClone();
    runGit(root, "config", "remote.origin.url", `file://${makeFolder()}/none.git`);
    expect(await replace(root, "1", undefined)).toMatchObject({
      outcome: "unreachable",
      reason: expect.stringContaining("none.git"),
    });
    await expect(read(root)).rejects.toThrow(IncompleteClone);
  });

  it("works in a shallow clone, in one without blobs or trees, and in one that is neither", async () => {
    const { remote, root } = makeClone();
    runGit(remote, "config", "uploadpack.allowFilter", "true");
    let expected = written(await replace(root, "0", undefined));
    for (const option of ["--depth=1", "--filter=blob:none", "--filter=tree:0", "--bare"]) {
      const root = clone(remote, "--single-branch", "--branch=main", option);
      const shallow = runGit(root, "rev-parse", "--is-shallow-repository");
      expect((await read(root))?.commit).toBe(expected);
      expected = written(await replace(root, option, expected));
      expect(await read(root)).toEqual({ commit: expected, text: option });
      expect(runGit(root, "rev-parse", "--is-shallow-repository")).toBe(shallow);
    }
  });

  it("of a SHA-256 repository has its ids", async () => {
    const remote = makeFolder();
    runGit(remote, "init", "-q", "--bare", "--object-format=sha256");
    const root = makeFolder();
    runGit(root, "init", "-q", "--object-format=sha256");
    runGit(root, "remote", "add", "origin", remote);
    const first = written(await replace(root, "1", undefined));
    expect(first).toHaveLength(64);
    expect(await replace(root, "2", undefined)).toEqual({ outcome: "faster" });
    expect(await read(root)).toEqual({ commit: first, text: "1" });
  });
});

describe("settings of people's own", () => {
  it("neither run, nor sign, nor send anything else, nor send it elsewhere", async () => {
    const { remote, root } = makeClone();
    const ran = join(makeFolder(), "ran");
    const elsewhere = join(makeFolder(), "elsewhere.git");
    runGit(root, "init", "-q", "--bare", elsewhere);
    for (const hook of ["pre-push", "reference-transaction", "post-index-change"]) {
      writeFiles(root, { [`.git/hooks/${hook}`]: `#!/bin/sh\ntouch ${ran}\nexit 1\n` });
      chmodSync(join(root, ".git/hooks", hook), 0o755);
    }
    runGit(root, ...["-c", "core.hooksPath=/dev/null"], "tag", "-a", "v1", "-m", "v1");
    const settings = [
      ["core.hooksPath", join(root, ".git/hooks")],
      ["push.followTags", "true"],
      ["push.gpgSign", "true"],
      ["commit.gpgSign", "true"],
      ["gpg.program", "false"],
      ["push.recurseSubmodules", "only"],
      ["push.pushOption", "ci.skip"],
      ["remote.origin.mirror", "true"],
      ["remote.origin.push", "refs/tags/*"],
      ["remote.origin.pushurl", `file://${elsewhere}`],
      [`url.file://${elsewhere}.pushInsteadOf`, `file://${remote}`],
    ] as const;
    for (const [name, value] of settings) runGit(root, "config", name, value);
    const commit = written(await replace(root, "1", undefined));
    expect(runGit(remote, "for-each-ref", "--format=%(refname) %(objectname)")).toContain(
      `refs/heads/${branch} ${commit}`,
    );
    expect(runGit(remote, "tag", "-l")).toBe("");
    expect(runGit(elsewhere, "for-each-ref")).toBe("");
    expect(existsSync(ran)).toBe(false);
  });

  it("that say where the remote really is count alike for reading and for writing", async () => {
    const { remote, root } = makeClone();
    runGit(root, "config", "remote.origin.url", "mine:remote");
    runGit(root, "config", `url.file://${remote}.insteadOf`, "mine:remote");
    // Taken alone, this would lead on from the address that the first one led to.
    runGit(root, "config", `url.file://${makeFolder()}/none.git.insteadOf`, `file://${remote}`);
    const commit = written(await replace(root, "1", undefined));
    expect(await read(root)).toEqual({ commit, text: "1" });
  });
});

it("a working tree of another repository below makes no difference", async () => {
  const { root } = makeClone();
  writeFileSync(join(root, "totals.csv"), "not this\n");
  vi.stubEnv("GIT_DIR", makeFolder());
  const commit = written(await replace(root, "1", undefined));
  expect(await read(root)).toEqual({ commit, text: "1" });
});
