import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { BARE, CLI, folder, git, pawl, repository, start } from "./pawl.ts";

/** Longer than the coarsest clock of a file system ticks: what is older is remembered by its stamp. */
const TICK = 2_100;

const MORE = `${BARE}try:\n    work()\nexcept Exception:\n    pass\n`;
const NONE = "x = 1\n";

/** Checks twice with what is kept, and once without: all three must say the same. */
async function sameThrice(cwd: string, ...args: readonly string[]): Promise<string> {
  const ask = (...more: readonly string[]) => pawl(cwd, "check", "--format", "json", ...args, ...more);
  const [first, second] = [await ask(), await ask()];
  const plain = await ask("--no-cache");
  expect(plain.stderr).toBe("");
  expect(first).toEqual(plain);
  expect(second).toEqual(plain);
  return plain.stdout;
}

/** What is done to a repository of which facts are kept, so that its index says something else than its files hold. */
const changes: Readonly<Record<string, (root: string) => void>> = {
  "an edit": (root) => writeFileSync(path.join(root, "a.py"), MORE),
  "an edit of the same length, with the file's time put back": (root) => {
    writeFileSync(path.join(root, "a.py"), BARE.replace("work()", "walk()").replace("except:\n", "except :"));
    spawnSync("touch", ["-d", "2020-01-01", path.join(root, "a.py")]);
  },
  "two files that change places": (root) => {
    for (const [from, to] of ["a.py x.py", "b.py a.py", "x.py b.py"].map((pair) => pair.split(" "))) {
      renameSync(path.join(root, from ?? ""), path.join(root, to ?? ""));
    }
  },
  "a branch that is switched to": (root) => {
    git(root, "checkout", "--quiet", "-b", "other");
    writeFileSync(path.join(root, "a.py"), NONE);
    git(root, "commit", "--quiet", "-am", "other");
    git(root, "checkout", "--quiet", "-");
    git(root, "checkout", "--quiet", "other");
  },
  "line ends that git converts": (root) => {
    writeFileSync(path.join(root, ".gitattributes"), "*.py text eol=crlf\n");
    rmSync(path.join(root, "a.py"));
    git(root, "checkout", "--quiet", "a.py");
  },
  "keywords that git expands": (root) => {
    writeFileSync(path.join(root, "a.py"), `# $Id$\n${BARE}`);
    writeFileSync(path.join(root, ".gitattributes"), "*.py ident\n");
    git(root, "add", ".");
    rmSync(path.join(root, "a.py"));
    git(root, "checkout", "--quiet", "a.py");
  },
  "a filter that keeps something else than what is on disk": (root) => {
    writeFileSync(path.join(root, ".gitattributes"), "*.py filter=empty\n");
    git(root, "config", "filter.empty.clean", "echo '# nothing'");
    writeFileSync(path.join(root, "a.py"), MORE);
    git(root, "add", "a.py");
  },
  "a pointer of Git LFS in a file's place": (root) =>
    writeFileSync(
      path.join(root, "a.py"),
      "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n",
    ),
  "an edit of a file that is assumed to be unchanged": (root) => {
    git(root, "update-index", "--assume-unchanged", "a.py");
    writeFileSync(path.join(root, "a.py"), MORE);
  },
  "an edit of a file whose work tree is skipped": (root) => {
    git(root, "update-index", "--skip-worktree", "a.py");
    writeFileSync(path.join(root, "a.py"), MORE);
  },
  "a file that is only intended to be added": (root) => {
    writeFileSync(path.join(root, "new.py"), BARE);
    git(root, "add", "--intent-to-add", "new.py");
  },
  "a sparse checkout": (root) => git(root, "sparse-checkout", "set", "--no-cone", "/a.py"),
  "a merge that stopped at a conflict": (root) => {
    git(root, "checkout", "--quiet", "-b", "theirs");
    writeFileSync(path.join(root, "a.py"), MORE);
    git(root, "commit", "--quiet", "-am", "theirs");
    git(root, "checkout", "--quiet", "-");
    writeFileSync(path.join(root, "a.py"), BARE.replace("work", "walk"));
    git(root, "commit", "--quiet", "-am", "ours");
    spawnSync("git", ["merge", "--quiet", "theirs"], { cwd: root });
  },
  "a link in the place of a file": (root) => {
    rmSync(path.join(root, "a.py"));
    spawnSync("ln", ["-s", "b.py", path.join(root, "a.py")]);
  },
  "a file that nobody may read": (root) => chmodSync(path.join(root, "a.py"), 0o000),
};

function made(...init: readonly string[]): string {
  const root = folder({ "a.py": BARE, "b.py": MORE, "pkg/c.py": NONE });
  git(root, "init", "--quiet", ...init);
  git(root, "add", ".");
  git(root, "commit", "--quiet", "-m", "first");
  return root;
}

describe("what is kept between runs", () => {
  it.concurrent.each(Object.entries(changes))("does not hide %s", async (_name, change) => {
    const root = made();
    await setTimeout(TICK);
    await pawl(root, "check");
    change(root);
    await setTimeout(TICK);
    await sameThrice(root);
    await sameThrice(root, "--base", "HEAD");
  });

  it("works in a repository of SHA-256", async () => {
    const root = made("--object-format=sha256");
    await setTimeout(TICK);
    expect(await sameThrice(root)).toContain('"findings": 3');
    await sameThrice(root, "--base", "HEAD");
  });

  it("lies in the git directory that working trees share, in the folder that is named, or nowhere", async () => {
    const root = made();
    git(root, "worktree", "add", "--quiet", path.join(root, "linked"));
    await pawl(path.join(root, "linked"), "check");
    expect(readdirSync(path.join(root, ".git", "pawl"))).toContain("facts");
    rmSync(path.join(root, ".git", "pawl"), { recursive: true });
    await pawl(root, "check", "--no-cache");
    await pawl(root, "check", "--cache-dir", "kept/here");
    expect(existsSync(path.join(root, ".git", "pawl"))).toBe(false);
    expect(readdirSync(path.join(root, "kept", "here", "pawl"))).toContain("facts");
    const { status, stderr } = await pawl(root, "check", "--cache-dir", "a.py");
    expect([status, stderr]).toEqual([
      2,
      "pawl: the cache folder a.py cannot be made: ENOTDIR\nIt was named as the cache folder.\n",
    ]);
  });

  it("is nothing that a commit can bring, nor what a link of it leads to", async () => {
    const root = made();
    const refused = async () => {
      const { status, stderr } = await pawl(root, "check", "--cache-dir", ".kept");
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(/^pawl: the cache folder \.kept is part of the repository/),
      ]);
    };
    await pawl(root, "check", "--cache-dir", ".kept");
    git(root, "add", ".kept");
    await refused();
    git(root, "rm", "-r", "--quiet", "--cached", ".kept");
    renameSync(path.join(root, ".kept"), path.join(root, "elsewhere"));
    symlinkSync("elsewhere", path.join(root, ".kept"));
    await refused();
  });

  it("does not touch what else lies in the folder that is named", async () => {
    const root = made();
    const others = {
      "kept/facts": "mine",
      "kept/stamps-2024.csv": "mine",
      "kept/backup.20240101.tmp": "mine",
    };
    for (const [name, text] of Object.entries(others)) {
      mkdirSync(path.join(root, "kept"), { recursive: true });
      writeFileSync(path.join(root, name), text);
      spawnSync("touch", ["-d", "2020-01-01", path.join(root, name)]);
    }
    await pawl(root, "check", "--cache-dir", "kept");
    for (const name of Object.keys(others)) expect(readFileSync(path.join(root, name), "utf8")).toBe("mine");
  });

  it("is not believed for files behind a folder that has become a link", async () => {
    const root = made();
    writeFileSync(path.join(root, ".gitignore"), "pkg\n");
    writeFileSync(path.join(root, "pkg", "c.py"), MORE);
    await setTimeout(TICK);
    await sameThrice(root);
    const outside = folder();
    renameSync(path.join(root, "pkg"), path.join(outside, "pkg"));
    symlinkSync(path.join(outside, "pkg"), path.join(root, "pkg"));
    await sameThrice(root);
  });

  it("of a plain folder lies in the user's cache", async () => {
    const root = folder({ "src/a.py": BARE });
    await start({ cwd: path.join(root, "src"), args: ["check"], env: { HOME: root } });
    expect(readdirSync(path.join(root, ".cache", "pawl"))).toContain("facts");
    expect(readdirSync(path.join(root, "src"))).toEqual(["a.py"]);
  });

  it("is whole after runs that write at once, and after runs that are killed", async () => {
    const root = repository();
    for (let at = 0; at < 300; at++) {
      mkdirSync(path.join(root, `p${at % 7}`), { recursive: true });
      writeFileSync(path.join(root, `p${at % 7}`, `m${at}.py`), BARE.replace("work", `work${at}`));
    }
    const right = (await pawl(root, "check", "--format", "json", "--no-cache")).stdout;
    const runs = Array.from({ length: 6 }, () => pawl(root, "check", "--format", "json"));
    for (const { stdout } of await Promise.all(runs)) expect(stdout).toBe(right);
    for (let wait = 40; wait < 400; wait += 40) {
      rmSync(path.join(root, ".git", "pawl"), { recursive: true, force: true });
      const child = spawn(process.execPath, [CLI, "check"], { cwd: root, stdio: "ignore" });
      const ended = new Promise((resolve) => child.on("exit", resolve));
      await setTimeout(wait);
      child.kill("SIGKILL");
      await ended;
      expect((await pawl(root, "check", "--format", "json")).stdout).toBe(right);
    }
  });

  it("does no harm where it is rubbish", async () => {
    const root = made();
    await setTimeout(TICK);
    const right = await sameThrice(root);
    const kept = path.join(root, ".git", "pawl");
    for (const name of readdirSync(kept)) writeFileSync(path.join(kept, name), "rubbish".repeat(1_000));
    expect(await sameThrice(root)).toBe(right);
    for (const name of readdirSync(kept)) {
      rmSync(path.join(kept, name));
      mkdirSync(path.join(kept, name));
    }
    expect(await sameThrice(root)).toBe(right);
  });
});
