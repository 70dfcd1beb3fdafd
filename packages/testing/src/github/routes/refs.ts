import { invalid, notFound, Refusal } from "../answer.ts";
import { git, tryGit } from "../git.ts";
import type { Handlers } from "../handler.ts";
import type { FakeRepository } from "../repository.ts";

/** References of a repository: get, create, move, delete. */
export const refRoutes: Handlers = {
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
  "DELETE /repos/{owner}/{repo}/git/refs/{ref}": {
    needs: ["contents", "write"],
    answer: async (call, repository) => {
      const ref = `refs/${call.path.ref}`;
      if ((await readRef(repository, ref)) === undefined) {
        throw new Refusal(422, "Reference does not exist");
      }
      await git(repository.gitDir, ["update-ref", "-d", ref]);
      return { status: 204 };
    },
  },
};

/** @throws {Refusal} 422 where the repository has no such commit. */
export async function demandCommit(repository: FakeRepository, sha: string): Promise<void> {
  const { code } = await tryGit(repository.gitDir, ["cat-file", "-e", `${sha}^{commit}`]);
  if (code !== 0) throw invalid("Commit", "sha", "Object does not exist");
}

async function readRef(repository: FakeRepository, ref: string): Promise<string | undefined> {
  const { code, stdout } = await tryGit(repository.gitDir, ["show-ref", "--verify", "--hash", ref]);
  return code === 0 ? stdout.toString().trim() : undefined;
}
