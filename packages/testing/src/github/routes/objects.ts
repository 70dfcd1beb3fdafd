import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { invalid, notFound, Refusal } from "../answer.ts";
import { git, tryGit } from "../git.ts";
import type { Handlers } from "../handler.ts";
import { dig, isObject, type JsonObject } from "../json.ts";
import type { FakeRepository } from "../repository.ts";

/** Git's own objects: references, blobs, trees, commits. */
export const objectRoutes: Handlers = {
  "GET /repos/{owner}/{repo}/git/ref/{ref}": {
    needs: ["contents", "read"],
    answer: async (call, repository) => {
      const ref = `refs/${call.path.ref}`;
      const sha = await readRef(repository, ref);
      if (sha === undefined) throw notFound();
      return { status: 200, body: { ref, object: { type: "commit", sha } } };
    },
  },
  "POST /repos/{owner}/{repo}/git/refs": {
    needs: ["contents", "write"],
    answer: async (call, repository) => {
      const ref = String(call.body.ref);
      const sha = String(call.body.sha);
      if (!/^refs\/[^/]+\/./.test(ref))
        throw invalid("Reference", "ref", "a reference is refs/<kind>/<name>");
      if ((await readRef(repository, ref)) !== undefined) throw new Refusal(422, "Reference already exists");
      await demandCommit(repository, sha);
      await git(repository.gitDir, ["update-ref", ref, sha]);
      return { status: 201, body: { ref, object: { type: "commit", sha } } };
    },
  },
  "PATCH /repos/{owner}/{repo}/git/refs/{ref}": {
    needs: ["contents", "write"],
    answer: async (call, repository) => {
      const ref = `refs/${call.path.ref}`;
      const sha = String(call.body.sha);
      const old = await readRef(repository, ref);
      if (old === undefined) throw new Refusal(422, "Reference does not exist");
      await demandCommit(repository, sha);
      const forward = await tryGit(repository.gitDir, ["merge-base", "--is-ancestor", old, sha]);
      if (forward.code !== 0 && call.body.force !== true) {
        throw new Refusal(422, "Update is not a fast forward");
      }
      await git(repository.gitDir, ["update-ref", ref, sha]);
      return { status: 200, body: { ref, object: { type: "commit", sha } } };
    },
  },
  "POST /repos/{owner}/{repo}/git/blobs": {
    needs: ["contents", "write"],
    answer: async (call, repository) => {
      const encoding = call.body.encoding === "base64" ? "base64" : "utf8";
      const bytes = Buffer.from(String(call.body.content), encoding);
      const sha = await git(repository.gitDir, ["hash-object", "-w", "--stdin"], bytes);
      return { status: 201, body: { sha } };
    },
  },
  "POST /repos/{owner}/{repo}/git/trees": {
    needs: ["contents", "write"],
    answer: async (call, repository) => {
      const entries: readonly unknown[] = Array.isArray(call.body.tree) ? call.body.tree : [];
      const sha = await writeTree(repository, call.body.base_tree, entries.filter(isObject));
      return { status: 201, body: { sha, truncated: false } };
    },
  },
  "POST /repos/{owner}/{repo}/git/commits": {
    needs: ["contents", "write"],
    answer: async (call, repository) => {
      const { tree, message } = call.body;
      const parents: readonly unknown[] = Array.isArray(call.body.parents) ? call.body.parents : [];
      for (const parent of parents) await demandCommit(repository, String(parent));
      const args = parents.flatMap((parent) => ["-p", String(parent)]);
      const made = await tryGit(repository.gitDir, ["commit-tree", String(tree), ...args], String(message));
      if (made.code !== 0) throw invalid("Commit", "tree", "Tree SHA does not exist");
      const sha = made.stdout.toString().trim();
      const shown = parents.map((parent) => ({ sha: String(parent) }));
      return { status: 201, body: { sha, message, tree: { sha: tree }, parents: shown } };
    },
  },
};

async function readRef(repository: FakeRepository, ref: string): Promise<string | undefined> {
  const { code, stdout } = await tryGit(repository.gitDir, ["show-ref", "--verify", "--hash", ref]);
  return code === 0 ? stdout.toString().trim() : undefined;
}

async function demandCommit(repository: FakeRepository, sha: string): Promise<void> {
  const { code } = await tryGit(repository.gitDir, ["cat-file", "-e", `${sha}^{commit}`]);
  if (code !== 0) throw invalid("Commit", "sha", "Object does not exist");
}

/** Writes a tree through an index of its own: entries over those of `base`, without those whose id is null. */
async function writeTree(
  repository: FakeRepository,
  base: unknown,
  entries: readonly JsonObject[],
): Promise<string> {
  const { gitDir } = repository;
  const index = join(gitDir, `index-${randomUUID()}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    await git(gitDir, typeof base === "string" ? ["read-tree", base] : ["read-tree", "--empty"], "", env);
    const lines: string[] = [];
    for (const entry of entries) {
      const content = dig(entry, "content");
      const sha =
        typeof content === "string"
          ? await git(gitDir, ["hash-object", "-w", "--stdin"], content)
          : entry.sha === null
            ? "0".repeat(40)
            : String(entry.sha);
      lines.push(
        `${entry.sha === null ? "0" : String(entry.mode ?? "100644")} ${sha}\t${String(entry.path)}\0`,
      );
    }
    await git(gitDir, ["update-index", "-z", "--index-info"], lines.join(""), env);
    const written = await tryGit(gitDir, ["write-tree"], "", env);
    if (written.code !== 0) throw invalid("Tree", "tree", written.stderr.trim());
    return written.stdout.toString().trim();
  } finally {
    await rm(index, { force: true });
  }
}
