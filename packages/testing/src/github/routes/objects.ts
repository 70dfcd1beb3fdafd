import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { invalid, notFound } from "../answer.ts";
import { git, tryGit } from "../git.ts";
import type { Handlers } from "../handler.ts";
import { dig, isObject, type JsonObject } from "../json.ts";
import type { FakeRepository } from "../repository.ts";
import { demandCommit } from "./refs.ts";

/** Git's own objects: blobs, trees, commits. */
export const objectRoutes: Handlers = {
  "GET /repos/{owner}/{repo}/git/blobs/{file_sha}": {
    needs: ["contents", "read"],
    answer: async (call, repository) => {
      const sha = call.path.file_sha ?? "";
      const bytes = await readObject(repository, "blob", sha);
      return { status: 200, body: { sha, size: bytes.length, encoding: "base64", content: wrap(bytes) } };
    },
  },
  "GET /repos/{owner}/{repo}/git/commits/{commit_sha}": {
    needs: ["contents", "read"],
    answer: async (call, repository) => {
      const sha = call.path.commit_sha ?? "";
      const text = (await readObject(repository, "commit", sha)).toString();
      const end = text.indexOf("\n\n");
      const fields = text
        .slice(0, end)
        .split("\n")
        .map((line) => line.split(" "));
      const valuesOf = (name: string) =>
        fields.flatMap(([field, value = ""]) => (field === name ? [value] : []));
      const parents = valuesOf("parent").map((parent) => ({ sha: parent }));
      const [tree] = valuesOf("tree");
      return { status: 200, body: { sha, message: text.slice(end + 2), tree: { sha: tree }, parents } };
    },
  },
  "GET /repos/{owner}/{repo}/git/trees/{tree_sha}": {
    needs: ["contents", "read"],
    answer: async (call, repository) => {
      const name = call.path.tree_sha ?? "";
      const { gitDir } = repository;
      // GitHub takes branches here too.
      const found = await tryGit(gitDir, [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${name}^{tree}`,
      ]);
      if (found.code !== 0) throw notFound();
      const sha = found.stdout.toString().trim();
      const recursive = call.query.has("recursive") ? ["-r", "-t"] : [];
      const tree = readTree(await git(gitDir, ["ls-tree", "-z", "-l", ...recursive, sha]));
      return { status: 200, body: { sha, tree, truncated: false } };
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

/** @throws {Refusal} 404 for none of that id and kind. */
async function readObject(repository: FakeRepository, kind: "blob" | "commit", sha: string): Promise<Buffer> {
  const known = /^[\da-f]{40,64}$/.test(sha);
  const read = known ? await tryGit(repository.gitDir, ["cat-file", kind, sha]) : undefined;
  if (read?.code !== 0) throw notFound();
  return read.stdout;
}

/** base64 as GitHub wraps it. */
function wrap(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll(/.{60}/g, "$&\n");
}

/** The entries of `ls-tree -z -l`: mode, type, id, size, a tab, the path. */
function readTree(listed: string): readonly object[] {
  const lines = listed.split("\0").filter((line) => line !== "");
  return lines.map((line) => {
    const tab = line.indexOf("\t");
    const [mode, type, sha, size] = line.slice(0, tab).split(/ +/);
    return { path: line.slice(tab + 1), mode, type, sha, ...(type === "blob" ? { size: Number(size) } : {}) };
  });
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
