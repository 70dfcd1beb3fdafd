import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { resolveRoot } from "../src/index.ts";
import { makeFolder, makeRepository, runGit, writeFiles } from "./folders.ts";

describe("the root of paths in a git repository", () => {
  it("is the top of its working tree, from anywhere", async () => {
    const root = makeRepository(["a.py", "src/deep/b.py"]);
    expect(await resolveRoot(root, [])).toEqual({ root, kind: "git", named: [""] });
    expect(await resolveRoot(join(root, "src"), [])).toEqual({ root, kind: "git", named: ["src"] });
    expect(await resolveRoot(join(root, "src"), ["deep", "../a.py"])).toEqual({
      root,
      kind: "git",
      named: ["a.py", "src/deep"],
    });
  });

  it("follows from the paths, not from where they are named", async () => {
    const root = makeRepository(["src/a.py"]);
    const elsewhere = makeRepository(["b.py"]);
    expect(await resolveRoot(elsewhere, [join(root, "src")])).toEqual({ root, kind: "git", named: ["src"] });
  });

  it("is that of a nested repository or submodule for a path inside of it", async () => {
    const outer = makeRepository(["a.py"]);
    const root = join(outer, "nested");
    mkdirSync(join(root, "src"), { recursive: true });
    runGit(root, "init", "-q");
    expect(await resolveRoot(outer, ["nested/src"])).toEqual({ root, kind: "git", named: ["src"] });
  });

  it("is a linked worktree's own", async () => {
    const main = makeRepository(["a.py"]);
    const root = join(makeFolder(), "tree");
    runGit(main, "worktree", "add", "-q", root);
    expect(await resolveRoot(root, [])).toEqual({ root, kind: "git", named: [""] });
  });

  it("goes through a link to a folder; a link to a file stays a link", async () => {
    const root = makeRepository(["src/a.py"]);
    const folder = makeFolder();
    symlinkSync(join(root, "src"), join(folder, "way"));
    symlinkSync("a.py", join(root, "src/link.py"));
    expect(await resolveRoot(folder, ["way"])).toEqual({ root, kind: "git", named: ["src"] });
    expect(await resolveRoot(folder, ["way/link.py"])).toEqual({ root, kind: "git", named: ["src/link.py"] });
  });

  it("is found with hundreds of files in hundreds of folders", async () => {
    const names = Array.from({ length: 300 }, (_, at) => `p${at}/a.py`);
    const root = makeRepository(names);
    expect((await resolveRoot(root, names)).named).toHaveLength(300);
  });
});

describe("the root of paths outside of git", () => {
  it("is the folder itself if one is named", async () => {
    const root = makeFolder();
    writeFiles(root, ["a.py"]);
    expect(await resolveRoot(dirname(root), [root])).toEqual({ root, kind: "plain", named: [""] });
    expect(await resolveRoot(root, [])).toEqual({ root, kind: "plain", named: [""] });
  });

  it("is the current folder if all lie in it", async () => {
    const root = makeFolder();
    writeFiles(root, ["a/x.py", "b/y.py"]);
    expect(await resolveRoot(root, ["a", "b/y.py"])).toEqual({ root, kind: "plain", named: ["a", "b/y.py"] });
    expect(await resolveRoot(root, ["b/y.py"])).toEqual({ root, kind: "plain", named: ["b/y.py"] });
  });

  it("is what they share otherwise", async () => {
    const root = makeFolder();
    writeFiles(root, ["a/x.py", "ab/y.py", "c/z.py"]);
    expect(await resolveRoot(join(root, "c"), [join(root, "a"), "../ab/y.py"])).toEqual({
      root,
      kind: "plain",
      named: ["a", "ab/y.py"],
    });
    const alone = await resolveRoot(join(root, "c"), ["../a/x.py"]);
    expect(alone).toEqual({ root: join(root, "a"), kind: "plain", named: ["x.py"] });
  });

  it("is a plain one where `.git` is an empty folder, as for git", async () => {
    const root = makeFolder();
    mkdirSync(join(root, ".git"));
    expect(await resolveRoot(root, [])).toEqual({ root, kind: "plain", named: [""] });
  });
});

describe("what cannot be judged", () => {
  it("is a path that is not there, by its name", async () => {
    const folder = makeFolder();
    writeFiles(folder, ["a.py"]);
    await expect(resolveRoot(folder, ["a.py", "gone/b.py"])).rejects.toThrow("no file or folder gone/b.py");
    await expect(resolveRoot(folder, ["a.py/b.py"])).rejects.toThrow("no file or folder a.py/b.py");
  });

  it("is paths of two repositories, or one in git and one not", async () => {
    const [one, other, plain] = [makeRepository(["a.py"]), makeRepository(["b.py"]), makeFolder()];
    const both = resolveRoot(one, [one, other]);
    await expect(both).rejects.toThrow(`paths of different repositories: ${one} and ${other}`);
    await expect(both).rejects.toMatchObject({ hint: "run once for each repository" });
    await expect(resolveRoot(one, ["a.py", plain])).rejects.toThrow(`a.py and ${plain}`);
  });

  it("is a bare repository and the inside of `.git`", async () => {
    const bare = makeFolder();
    runGit(bare, "init", "-q", "--bare");
    await expect(resolveRoot(bare, [])).rejects.toThrow("is a git directory");
    await expect(resolveRoot(join(bare, "hooks"), [])).rejects.toThrow("is a git directory");
    const repository = makeRepository(["a.py"]);
    await expect(resolveRoot(repository, [".git"])).rejects.toThrow("is a git directory");
    await expect(resolveRoot(repository, [".git/hooks"])).rejects.toThrow("is a git directory");
    await expect(resolveRoot(repository, [".git/HEAD"])).rejects.toThrow("is a git directory");
  });

  it("is a repository that git cannot open: never a plain folder", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, ".git"), "gitdir: /nowhere/at/all\n");
    await expect(resolveRoot(folder, [])).rejects.toThrow(/git rev-parse.*not a git repository: .*nowhere/);
    const broken = makeRepository(["a.py"]);
    writeFileSync(join(broken, ".git/config"), "[core\n");
    await expect(resolveRoot(broken, [])).rejects.toThrow(/git rev-parse.*bad config line/);
  });

  it("is a folder whose files git keeps elsewhere", async () => {
    const [elsewhere, root] = [makeFolder(), makeRepository(["a.py"])];
    runGit(root, "config", "core.worktree", elsewhere);
    await expect(resolveRoot(root, [])).rejects.toThrow(`the files of ${root} are in ${elsewhere}`);
  });

  it("is a device", async () => {
    await expect(resolveRoot(makeFolder(), ["/dev/null"])).rejects.toThrow(
      "/dev/null is neither a file nor a folder",
    );
  });
});
