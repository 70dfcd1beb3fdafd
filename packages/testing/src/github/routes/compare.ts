import { notFound } from "../answer.ts";
import { diffFiles } from "../diff-files.ts";
import { findCommit, git, tryGit } from "../git.ts";
import type { Handlers } from "../handler.ts";

/** GitHub lists no more files of a comparison, and those with the first page only. */
const mostFiles = 300;

/** Comparing two commits: `base...head`. */
export const compareRoutes: Handlers = {
  "GET /repos/{owner}/{repo}/compare/{basehead}": {
    needs: ["contents", "read"],
    answer: async (call, repository) => {
      const { gitDir } = repository;
      const [from = "", to = ""] = (call.path.basehead ?? "").split("...");
      const base = await findCommit(gitDir, from);
      const head = await findCommit(gitDir, to);
      if (base === undefined || head === undefined) throw notFound();
      const common = await tryGit(gitDir, ["merge-base", base, head]);
      // GitHub compares no commits that have no ancestor in common.
      if (common.code !== 0) throw notFound();
      const mergeBase = common.stdout.toString().trim();
      const counts = await git(gitDir, ["rev-list", "--left-right", "--count", `${base}...${head}`]);
      const [behind = 0, ahead = 0] = counts.split("\t").map(Number);
      const listed = await git(gitDir, ["rev-list", "--reverse", `${base}..${head}`]);
      const { items, headers } = call.page(listed.split("\n").filter((line) => line !== ""));
      const first = (call.query.get("page") ?? "1") === "1";
      return {
        status: 200,
        headers,
        body: {
          status: ahead > 0 ? (behind > 0 ? "diverged" : "ahead") : behind > 0 ? "behind" : "identical",
          ahead_by: ahead,
          behind_by: behind,
          total_commits: ahead,
          base_commit: { sha: base },
          merge_base_commit: { sha: mergeBase },
          commits: items.map((sha) => ({ sha })),
          ...(first ? { files: (await diffFiles(gitDir, mergeBase, head)).slice(0, mostFiles) } : {}),
        },
      };
    },
  },
};
