import { invalid, notFound, Refusal } from "../answer.ts";
import { findCommit, tryGit } from "../git.ts";
import type { Call, Handlers } from "../handler.ts";
import { dig, isObject, type JsonObject } from "../json.ts";
import type { CheckRun, FakeRepository } from "../repository.ts";
import { showCheckRun } from "../shapes.ts";

/** Check runs: create, update, list of a commit, annotations. */
export const checkRoutes: Handlers = {
  "POST /repos/{owner}/{repo}/check-runs": {
    needs: ["checks", "write"],
    answer: async (call, repository) => {
      demandApp(call);
      const headSha = String(call.body.head_sha);
      const there = await tryGit(repository.gitDir, ["cat-file", "-e", `${headSha}^{commit}`]);
      if (!/^[\da-f]{40,64}$/.test(headSha) || there.code !== 0) {
        throw invalid("CheckRun", "head_sha", `No commit found for SHA: ${headSha}`);
      }
      const now = call.world.clock.stamp();
      const run: CheckRun = {
        id: call.world.nextId(),
        headSha,
        app: call.token.account,
        name: String(call.body.name),
        status: "queued",
        conclusion: null,
        externalId: null,
        detailsUrl: null,
        startedAt: now,
        completedAt: null,
        title: null,
        summary: null,
        text: null,
        annotations: [],
      };
      change(call, run);
      repository.checkRuns.set(run.id, run);
      return { status: 201, body: showCheckRun(call.world, repository, run) };
    },
  },
  "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": {
    needs: ["checks", "write"],
    answer: (call, repository) => {
      demandApp(call);
      const run = findRun(call, repository);
      if (run.app !== call.token.account) {
        throw new Refusal(
          403,
          "Invalid app_id: a check run can only be modified by the GitHub App that created it.",
        );
      }
      change(call, run);
      return { status: 200, body: showCheckRun(call.world, repository, run) };
    },
  },
  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": {
    needs: ["checks", "read"],
    answer: async (call, repository) => {
      const sha = await findCommit(repository.gitDir, call.path.ref ?? "");
      if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${call.path.ref}`);
      const all = filterRuns([...repository.checkRuns.values()], sha, call.query);
      const { items, headers } = call.page(all);
      const runs = items.map((run) => showCheckRun(call.world, repository, run));
      return { status: 200, headers, body: { total_count: all.length, check_runs: runs } };
    },
  },
  "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations": {
    needs: ["checks", "read"],
    answer: (call, repository) => {
      const { items, headers } = call.page(findRun(call, repository).annotations);
      return { status: 200, headers, body: items };
    },
  },
};

function demandApp(call: Call): void {
  if (call.token.kind !== "app") throw new Refusal(403, "You must authenticate via a GitHub App.");
}

function findRun(call: Call, repository: FakeRepository): CheckRun {
  const run = repository.checkRuns.get(Number(call.path.check_run_id));
  if (run === undefined) throw notFound();
  return run;
}

/** Applies a create or an update: annotations are added to those that are there, all else is replaced. */
function change(call: Call, run: CheckRun): void {
  const { body } = call;
  if (body.status === "completed" && body.conclusion === undefined && run.conclusion === null) {
    throw invalid("CheckRun", "conclusion", "a completed check run needs a conclusion");
  }
  const annotations = readAnnotations(body);
  run.name = textOf(body.name) ?? run.name;
  run.externalId = textOf(body.external_id) ?? run.externalId;
  run.detailsUrl = textOf(body.details_url) ?? run.detailsUrl;
  run.startedAt = textOf(body.started_at) ?? run.startedAt;
  run.conclusion = textOf(body.conclusion) ?? run.conclusion;
  run.status = body.conclusion === undefined ? (textOf(body.status) ?? run.status) : "completed";
  if (run.status === "completed") run.completedAt = textOf(body.completed_at) ?? call.world.clock.stamp();
  run.title = textOf(dig(body, "output", "title")) ?? run.title;
  run.summary = textOf(dig(body, "output", "summary")) ?? run.summary;
  run.text = textOf(dig(body, "output", "text")) ?? run.text;
  run.annotations = [...run.annotations, ...annotations];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** GitHub's rules for annotations that its description only words. The number per request is in the description. */
function readAnnotations(body: JsonObject): readonly JsonObject[] {
  const given = dig(body, "output", "annotations");
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  return list.filter(isObject).map((annotation) => {
    const { start_line: start, end_line: end, start_column: from, end_column: to } = annotation;
    const wrong = (message: string) =>
      invalid("CheckRun", "annotations", `${String(annotation.path)}: ${message}`);
    if (Number(start) < 1 || Number(end) < Number(start))
      throw wrong("lines begin at 1 and do not run backwards");
    if (start !== end && (from !== undefined || to !== undefined)) throw wrong("columns need one line");
    if (String(annotation.path).startsWith("/")) throw wrong("a path is relative to the repository");
    if (Buffer.byteLength(String(annotation.message)) > 64 * 1024) throw wrong("a message has at most 64 KB");
    if (String(annotation.title ?? "").length > 255) throw wrong("a title has at most 255 characters");
    return annotation;
  });
}

/** The check runs of a commit; of each name and app the latest, unless all are asked for. */
function filterRuns(runs: readonly CheckRun[], sha: string, query: URLSearchParams): readonly CheckRun[] {
  const name = query.get("check_name");
  const status = query.get("status");
  const appId = query.get("app_id");
  const matching = runs.filter(
    (run) =>
      run.headSha === sha &&
      (name === null || run.name === name) &&
      (status === null || run.status === status) &&
      (appId === null || run.app.id === Number(appId)),
  );
  if (query.get("filter") === "all") return matching;
  return [...new Map(matching.map((run) => [`${run.app.id} ${run.name}`, run])).values()];
}
