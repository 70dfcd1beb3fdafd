import type { WorkflowEvent } from "./events.ts";
import type { FakeGitHub } from "./start-github.ts";

/** The variables by which the runner tells a step of the server, the repository and the event. */
export function runnerVariables(
  github: Pick<FakeGitHub, "serverUrl" | "apiUrl" | "graphqlUrl">,
  event: WorkflowEvent,
): Readonly<Record<string, string>> {
  const { repository, ref } = event;
  const isPull = ref.startsWith("refs/pull/");
  return {
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_OWNER: repository.owner,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_SHA: event.sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: isPull ? ref.replace("refs/pull/", "") : ref.replace(/^refs\/(?:heads|tags)\//, ""),
    GITHUB_REF_TYPE: ref.startsWith("refs/tags/") ? "tag" : "branch",
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_ACTOR: "mona",
    GITHUB_TRIGGERING_ACTOR: "mona",
    GITHUB_WORKFLOW: "Pawl",
    GITHUB_JOB: "pawl",
    GITHUB_ACTION: "__self",
    GITHUB_RUN_ID: "1658821493",
    GITHUB_RUN_NUMBER: "1",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RETENTION_DAYS: "90",
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "GitHub Actions 1",
  };
}
