import { notFound } from "../answer.ts";
import { findCommit, git, tryGit } from "../git.ts";
import type { Handlers } from "../handler.ts";

/** Above this GitHub sends a file's size and id, not its content. */
const mostBytes = 1024 * 1024;

/** A file or the entries of a folder at a commit. */
export const contentRoutes: Handlers = {
  "GET /repos/{owner}/{repo}/contents/{path}": {
    needs: ["contents", "read"],
    answer: async (call, repository) => {
      const { gitDir } = repository;
      const commit = await findCommit(gitDir, call.query.get("ref") ?? repository.defaultBranch);
      const path = (call.path.path ?? "").replace(/\/$/, "");
      if (commit === undefined) throw notFound();
      const entry = readEntries(await git(gitDir, ["ls-tree", "-z", "-l", commit, "--", path]))[0];
      if (entry === undefined) throw notFound();
      if (entry.type === "dir") {
        const inside = readEntries(await git(gitDir, ["ls-tree", "-z", "-l", commit, "--", `${path}/`]));
        return { status: 200, body: inside };
      }
      const { stdout } = await tryGit(gitDir, ["cat-file", "blob", entry.sha]);
      const whole = entry.size <= mostBytes;
      return {
        status: 200,
        body: {
          ...entry,
          encoding: whole ? "base64" : "none",
          content: whole ? stdout.toString("base64").replaceAll(/.{60}/g, "$&\n") : "",
        },
      };
    },
  },
};

interface Entry {
  readonly type: "file" | "dir";
  readonly name: string;
  readonly path: string;
  readonly sha: string;
  readonly size: number;
}

/** The entries of `ls-tree -z -l`: mode, type, id, size, a tab, the path. */
function readEntries(listed: string): readonly Entry[] {
  return listed
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const tab = line.indexOf("\t");
      const [, type, sha = "", size] = line.slice(0, tab).split(/ +/);
      const path = line.slice(tab + 1);
      const name = path.slice(path.lastIndexOf("/") + 1);
      return { type: type === "tree" ? "dir" : "file", name, path, sha, size: Number(size) || 0 };
    });
}
