import { git } from "./git.ts";
import type { Hunk } from "./line-map.ts";
import { twinsWithLineFeeds } from "./lone-carriage-returns.ts";
import type { Scratch } from "./scratch.ts";

/** Two blobs to compare line by line. */
export interface BlobPair {
  readonly base: string;
  readonly head: string;
}

/**
 * The hunks of each pair, in the pairs' order; none where the two are the same. Lines end as in Python. One `git diff-tree` over two trees in which
 * the files are called by their number: no name and no attribute of the repository can have a say in it.
 */
export async function diffLines(
  root: string,
  scratch: Scratch,
  pairs: readonly BlobPair[],
): Promise<readonly (readonly Hunk[])[]> {
  const hunks = pairs.map((): Hunk[] => []);
  if (pairs.length === 0) return hunks;
  const twins = await twinsWithLineFeeds(
    root,
    scratch,
    pairs.flatMap(({ base, head }) => [base, head]),
  );
  const entries = (side: (pair: BlobPair) => string): string =>
    pairs.map((pair, at) => `100644 blob ${twins.get(side(pair)) ?? side(pair)}\t${at}\0`).join("");
  // Two trees, parted by an empty record.
  const input = Buffer.from(`${entries((pair) => pair.base)}\0${entries((pair) => pair.head)}`);
  const made = await git(root, ["mktree", "-z", "--missing", "--batch"], { env: scratch.env, input });
  const [base = "", head = ""] = made.toString().split("\n");
  const patch = await git(root, ["diff-tree", "-p", ...format, base, head], { env: scratch.env });
  let current: Hunk[] | undefined;
  for (const line of markedLines(patch)) {
    const [, file] = /^diff --git a\/(\d+) /.exec(line) ?? [];
    if (file !== undefined) current = hunks[Number(file)];
    const range = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (range === null) continue;
    const [, baseAt, baseCount = "1", headAt, headCount = "1"] = range;
    current?.push({
      base: { at: Number(baseAt), count: Number(baseCount) },
      head: { at: Number(headAt), count: Number(headCount) },
    });
  }
  return hunks;
}

const format = [
  ...["-U0", "--inter-hunk-context=0", "--text", "--no-renames", "--no-color"],
  ...["--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/", "--diff-algorithm=histogram"],
];

/** The lines that begin a file or a hunk. Those of the files begin with `+`, `-` or a backslash. */
function* markedLines(patch: Buffer): Generator<string> {
  for (let from = 0; from < patch.length; ) {
    const end = patch.indexOf(0x0a, from);
    const to = end < 0 ? patch.length : end;
    const first = patch[from];
    if (first === 0x64 || first === 0x40) yield patch.toString("latin1", from, Math.min(to, from + 200));
    from = to + 1;
  }
}
