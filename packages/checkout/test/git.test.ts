import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { GitFailure, git } from "../src/index.ts";
import { listPython, makeFolder, makeRepository, runGit, writeFiles } from "./folders.ts";

afterEach(() => vi.unstubAllEnvs());

describe("git", () => {
  it("is given its arguments without a shell and its input on stdin", async () => {
    const folder = makeFolder();
    runGit(folder, "init", "-q");
    const id = await git(folder, ["hash-object", "--stdin"], { input: Buffer.from("$(touch x); `y`\n") });
    expect(id.toString()).toMatch(/^[0-9a-f]{40}\n$/);
    expect((await git(folder, ["check-ref-format", "--branch", "a'b$c"])).toString()).toBe("a'b$c\n");
  });

  it("that fails is an error with its status and its own words", async () => {
    const failure = await git(makeFolder(), ["rev-parse", "HEAD"]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GitFailure);
    expect(failure).toMatchObject({ status: 128, stderr: expect.stringContaining("not a git repository") });
    expect(String(failure)).toContain("`git rev-parse` failed (128): fatal: not a git repository");
  });

  it("survives input that is larger than what it reads", async () => {
    const input = Buffer.alloc(4 * 1024 * 1024, "a");
    expect((await git(makeFolder(), ["--version"], { input })).toString()).toContain("git version");
  });

  it("that is not there is said so", async () => {
    const repository = makeRepository(["a.py"]);
    vi.stubEnv("PATH", makeFolder());
    await expect(listPython(repository)).rejects.toThrow("git was not found");
  });

  it("is told apart from a folder that is not there", async () => {
    const folder = join(makeFolder(), "gone");
    await expect(git(folder, ["--version"])).rejects.toThrow(`there is no folder ${folder}`);
  });

  it("runs no file system monitor of the repository", async () => {
    const repository = makeRepository(["a.py"]);
    writeFiles(repository, { "monitor.sh": `#!/bin/sh\ntouch ${repository}/ran\n` });
    chmodSync(join(repository, "monitor.sh"), 0o755);
    runGit(repository, "config", "core.fsmonitor", `${repository}/monitor.sh`);
    runGit(repository, "status");
    expect(existsSync(join(repository, "ran"))).toBe(true);
    runGit(repository, "clean", "-fq", "ran");
    expect(await listPython(repository)).toEqual(["a.py"]);
    expect(existsSync(join(repository, "ran"))).toBe(false);
  });
});

describe("the environment of a hook", () => {
  it("does not lead to another repository", async () => {
    const other = makeRepository(["other.py"]);
    const repository = makeRepository(["a.py"]);
    vi.stubEnv("GIT_DIR", join(other, ".git"));
    vi.stubEnv("GIT_INDEX_FILE", join(other, ".git/index"));
    vi.stubEnv("GIT_WORK_TREE", other);
    vi.stubEnv("GIT_PREFIX", "sub/");
    expect(await listPython(repository)).toEqual(["a.py"]);
    expect(await listPython(other, { paths: [repository] })).toEqual(["a.py"]);
  });

  it("of the very repository lists it as ever, from a sub-folder too", async () => {
    const repository = makeRepository(["a.py", "sub/b.py"]);
    vi.stubEnv("GIT_DIR", ".git");
    vi.stubEnv("GIT_INDEX_FILE", ".git/index");
    expect(await listPython(repository)).toEqual(["a.py", "sub/b.py"]);
    expect(await listPython(join(repository, "sub"))).toEqual(["sub/b.py"]);
  });

  it("does not turn paths into patterns", async () => {
    const repository = makeRepository(["a*/x.py", "ab/y.py"]);
    vi.stubEnv("GIT_GLOB_PATHSPECS", "1");
    expect(await listPython(repository, { paths: ["a*"] })).toEqual(["a*/x.py"]);
  });
});
