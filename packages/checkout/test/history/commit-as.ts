import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { runGit, writeFiles } from "../folders.ts";

/** A commit to make. */
interface CommitOptions {
  /** Files to write; `undefined` takes one away. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  readonly author?: string;
  /** As git reads a date: `2026-03-01T12:00:00+0100`. */
  readonly date?: string;
  readonly subject?: string;
}

/** Makes a commit of everything in a folder and returns its id. */
export function commitAs(root: string, options: CommitOptions = {}): string {
  const { files = {}, author = "Ada", date = "2026-01-01T12:00:00+0000", subject = "a commit" } = options;
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) rmSync(join(root, path));
    else writeFiles(root, { [path]: text });
  }
  runGit(root, "add", "-A");
  runGit(
    root,
    ...["-c", `user.name=${author}`, "-c", "user.email=a@example.org"],
    "commit",
    "-q",
    "--allow-empty",
    `--date=${date}`,
    "-m",
    subject,
  );
  return runGit(root, "rev-parse", "HEAD").trim();
}

/** Writes a commit's object byte by byte, which `git commit` would not do, with the tree of HEAD, and moves HEAD there. */
export function commitObject(root: string, header: string, body = "a commit\n"): string {
  const tree = runGit(root, "write-tree").trim();
  const parent = runGit(root, "rev-parse", "HEAD").trim();
  const input = Buffer.from(`tree ${tree}\nparent ${parent}\n${header}\n${body}`, "latin1");
  const write = ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"];
  const id = execFileSync("git", write, { cwd: root, input, encoding: "utf8" }).trim();
  runGit(root, "reset", "-q", "--soft", id);
  return id;
}
