import { notFound } from "../answer.ts";
import type { Call, Handlers } from "../handler.ts";
import type { FakeRepository, Pull } from "../repository.ts";
import { showPull } from "../shapes.ts";

/** GitHub lists no more files of a pull request. */
const mostFiles = 3000;

/** Pull requests: list, get, files. */
export const pullRoutes: Handlers = {
  "GET /repos/{owner}/{repo}/pulls": {
    needs: ["pull-requests", "read"],
    answer: (call, repository) => {
      const state = call.query.get("state") ?? "open";
      const head = call.query.get("head");
      const base = call.query.get("base");
      const matching = [...repository.pulls.values()].filter(
        (pull) =>
          (state === "all" || repository.issues.get(pull.number)?.state === state) &&
          (head === null || head === `${pull.headRepository.owner}:${pull.headRef}`) &&
          (base === null || base === pull.baseRef),
      );
      const { items, headers } = call.page(matching.reverse());
      return { status: 200, headers, body: items.map((pull) => showPull(call.world, repository, pull)) };
    },
  },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": {
    needs: ["pull-requests", "read"],
    answer: (call, repository) => ({
      status: 200,
      body: showPull(call.world, repository, findPull(call, repository)),
    }),
  },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/files": {
    needs: ["pull-requests", "read"],
    answer: (call, repository) => {
      const { items, headers } = call.page(findPull(call, repository).files.slice(0, mostFiles));
      return { status: 200, headers, body: items };
    },
  },
};

function findPull(call: Call, repository: FakeRepository): Pull {
  const pull = repository.pulls.get(Number(call.path.pull_number));
  if (pull === undefined) throw notFound();
  return pull;
}
