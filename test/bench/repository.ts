import { spawnSync } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Corpus, keep, listPython, readCorpus } from "./corpus.ts";
import { cleanEnvironment } from "./measure.ts";

/** The branch that a change is compared with. */
export const baseBranch = "bench-base";

/**
 * Makes a folder a git repository with one commit of all that is in it, packed as a clone is. `deltas: false` packs whole
 * files, which is much faster where there are very many.
 */
export function commitAll(folder: string, pack = { deltas: true }): void {
  git(folder, "init", "--quiet");
  git(folder, "checkout", "--quiet", "-b", baseBranch);
  commit(folder, "All of it");
  git(folder, "repack", "-a", "-d", "-q", ...(pack.deltas ? [] : ["--window=0"]));
  settle(folder);
}

/**
 * A clone of a repository in which a branch gives some of its files, spread over the tree, a new broad handler each; made
 * once. `files` of the corpus that it returns are all Python files of the clone.
 */
export function makeChanged(corpus: Corpus, changed: number): Corpus {
  const head = git(corpus.folder, "rev-parse", "HEAD").trim();
  const folder = keep(`changed-${changed}-${head.slice(0, 12)}`, (clone) => {
    git(clone, "clone", "--quiet", "--no-hardlinks", corpus.folder, ".");
    git(clone, "checkout", "--quiet", "-B", baseBranch);
    git(clone, "checkout", "--quiet", "-b", "bench-change");
    for (const [index, path] of pickTexts(clone, changed).entries())
      appendFileSync(join(clone, path), `\n\n${handler(index)}`);
    commit(clone, "New handlers");
    settle(clone);
  });
  return readCorpus(folder, corpus.name);
}

/** Runs git in a folder, without what the user has configured. Throws with what it said where it fails. */
export function git(folder: string, ...args: readonly string[]): string {
  const run = spawnSync("git", ["-c", "core.autocrlf=false", "-c", "core.hooksPath=/dev/null", ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...cleanEnvironment(), ...nobody, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
  });
  if (run.status !== 0) throw new Error(`git ${args.join(" ")}: ${run.error?.message ?? run.stderr}`);
  return run.stdout;
}

/** Fixed, so that the same files are the same commit, and what is made from a commit can be kept by its id. */
const nobody = {
  GIT_AUTHOR_NAME: "bench",
  GIT_AUTHOR_EMAIL: "bench@example.com",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "bench",
  GIT_COMMITTER_EMAIL: "bench@example.com",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
};

function commit(folder: string, message: string): void {
  git(folder, "add", "--all", "--force");
  git(folder, "commit", "--quiet", "--message", message);
}

/** Lets git see files older than its index: it hashes again what was written in the same moment as the index. */
function settle(folder: string): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1100);
  git(folder, "status", "--short");
  git(folder, "update-index", "--refresh");
}

/** Files of some length, spread evenly over the sorted tree: no random choice, so that runs can be compared. */
function pickTexts(folder: string, many: number): readonly string[] {
  const files = listPython(folder).filter(({ bytes, path }) => bytes > 500 && isPlain(join(folder, path)));
  const step = files.length / many;
  return files
    .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
    .map(({ path }) => path);
}

/** Whether what is appended to a file is code there: its text ends at the left margin, and not in a string. */
function isPlain(file: string): boolean {
  const text = readFileSync(file, "utf8");
  return (
    /\n(?:def|class) \w/.test(text) && !text.includes('"""') && !text.includes("'''") && text.endsWith("\n")
  );
}

function handler(index: number): string {
  return `def pawl_bench_${index}():\n    try:\n        return open(__file__)\n    except Exception:\n        pass\n`;
}
