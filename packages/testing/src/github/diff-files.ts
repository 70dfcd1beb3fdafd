import { git } from "./git.ts";

/** A file that differs between two commits, as pull requests and comparisons list it. */
export interface DiffFile {
  readonly sha: string | null;
  readonly filename: string;
  readonly status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed" | "unchanged";
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  readonly previous_filename?: string;
}

const statuses = new Map<string, DiffFile["status"]>([
  ["A", "added"],
  ["D", "removed"],
  ["M", "modified"],
  ["R", "renamed"],
  ["C", "copied"],
  ["T", "changed"],
]);

/** The files that differ from `base` to `head`, in git's order; renames as git finds them. */
export async function diffFiles(gitDir: string, base: string, head: string): Promise<readonly DiffFile[]> {
  const options = ["-r", "-z", "-M", "-l0", base, head];
  const raw = (await git(gitDir, ["diff-tree", "--raw", "--no-abbrev", ...options])).split("\0");
  const counts = (await git(gitDir, ["diff-tree", "--numstat", ...options])).split("\0");
  const files: DiffFile[] = [];
  for (let at = 0, count = 0; raw[at]?.startsWith(":") === true; ) {
    const [, , , blob = "", letters = ""] = (raw[at] ?? "").split(" ");
    const renamed = letters.startsWith("R") || letters.startsWith("C");
    const [added = "0", deleted = "0"] = (counts[count] ?? "").split("\t");
    const additions = Number(added) || 0;
    const deletions = Number(deleted) || 0;
    files.push({
      sha: /^0+$/.test(blob) ? null : blob,
      filename: raw[at + (renamed ? 2 : 1)] ?? "",
      status: statuses.get(letters.slice(0, 1)) ?? "changed",
      additions,
      deletions,
      changes: additions + deletions,
      ...(renamed ? { previous_filename: raw[at + 1] ?? "" } : {}),
    });
    at += renamed ? 3 : 2;
    // A rename's counts stand before an empty name, the old and the new one.
    count += renamed ? 3 : 1;
  }
  return files;
}
