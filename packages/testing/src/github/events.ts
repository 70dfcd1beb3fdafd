import type { FakeRepository, Pull } from "./repository.ts";

/** What starts a workflow: the file of `GITHUB_EVENT_PATH`, and what the runner says of it in variables. */
export interface WorkflowEvent {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string;
  readonly repository: FakeRepository;
  /** `GITHUB_SHA` */
  readonly sha: string;
  /** `GITHUB_REF`: the full reference. */
  readonly ref: string;
  /** `GITHUB_HEAD_REF` and `GITHUB_BASE_REF`: empty but for pull requests. */
  readonly headRef: string;
  readonly baseRef: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A pull request opened or pushed to. Its commit is the merge, or the head as it was where both do not merge. */
export function pullRequestEvent(
  repository: FakeRepository,
  pull: Pull,
  action = "synchronize",
): WorkflowEvent {
  return {
    name: "pull_request",
    repository,
    sha: pull.mergeSha ?? pull.headSha,
    ref: `refs/pull/${pull.number}/merge`,
    headRef: pull.headRef,
    baseRef: pull.baseRef,
    payload: {
      ...common(repository),
      action,
      number: pull.number,
      pull_request: pullPayload(repository, pull),
    },
  };
}

/** The same in the base's rights: the commit is the base's, and nothing of the head is checked out. */
export function pullRequestTargetEvent(
  repository: FakeRepository,
  pull: Pull,
  action = "synchronize",
): WorkflowEvent {
  return {
    ...pullRequestEvent(repository, pull, action),
    name: "pull_request_target",
    sha: pull.baseSha,
    ref: `refs/heads/${pull.baseRef}`,
  };
}

/** A push. `before` is forty zeros where the branch is new. */
export function pushEvent(
  repository: FakeRepository,
  push: {
    readonly branch?: string;
    readonly before: string;
    readonly after: string;
    readonly forced?: boolean;
  },
): WorkflowEvent {
  const { branch = repository.defaultBranch, before, after, forced = false } = push;
  const ref = `refs/heads/${branch}`;
  const created = /^0+$/.test(before);
  const payload = {
    ...common(repository),
    ref,
    before,
    after,
    created,
    deleted: false,
    forced,
    base_ref: null,
    compare: `${addressOf(repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: [],
    head_commit: { id: after, message: "A change", timestamp: "2026-11-23T09:00:00Z" },
    pusher: { name: "mona", email: "mona@example.com" },
  };
  return { ...bare("push", repository, after), ref, payload };
}

/** A merge queue's group of pull requests. */
export function mergeGroupEvent(
  repository: FakeRepository,
  group: {
    readonly base: string;
    readonly head: string;
    readonly baseBranch?: string;
    readonly pull?: number;
  },
): WorkflowEvent {
  const { base, head, baseBranch = repository.defaultBranch, pull = 1 } = group;
  const ref = `refs/heads/gh-readonly-queue/${baseBranch}/pr-${pull}-${base}`;
  const payload = {
    ...common(repository),
    action: "checks_requested",
    merge_group: {
      head_sha: head,
      head_ref: ref,
      base_sha: base,
      base_ref: `refs/heads/${baseBranch}`,
      head_commit: { id: head, message: "A change", timestamp: "2026-11-23T09:00:00Z" },
    },
  };
  return { ...bare("merge_group", repository, head), ref, payload };
}

/** A schedule of the default branch; `sha` is that branch's last commit. */
export function scheduleEvent(
  repository: FakeRepository,
  sha: string,
  schedule = "17 3 * * *",
): WorkflowEvent {
  return { ...bare("schedule", repository, sha), payload: { ...common(repository), schedule, workflow } };
}

/** A workflow started by hand, on the default branch. */
export function workflowDispatchEvent(
  repository: FakeRepository,
  sha: string,
  inputs: Readonly<Record<string, string>> = {},
): WorkflowEvent {
  const event = bare("workflow_dispatch", repository, sha);
  return { ...event, payload: { ...common(repository), inputs, ref: event.ref, workflow } };
}

const workflow = ".github/workflows/pawl.yml";

function bare(name: string, repository: FakeRepository, sha: string): WorkflowEvent {
  const ref = `refs/heads/${repository.defaultBranch}`;
  return { name, repository, sha, ref, headRef: "", baseRef: "", payload: {} };
}

function common(repository: FakeRepository): Readonly<Record<string, unknown>> {
  return {
    repository: repositoryPayload(repository),
    sender: { login: "mona", id: 1, type: "User" },
  };
}

function repositoryPayload(repository: FakeRepository): Readonly<Record<string, unknown>> {
  return {
    id: repository.id,
    name: repository.name,
    full_name: repository.fullName,
    private: repository.isPrivate,
    fork: repository.fork,
    owner: { login: repository.owner, type: "Organization" },
    default_branch: repository.defaultBranch,
    html_url: addressOf(repository),
    clone_url: repository.cloneUrl,
  };
}

function pullPayload(repository: FakeRepository, pull: Pull): Readonly<Record<string, unknown>> {
  const issue = repository.issues.get(pull.number);
  const side = (of: FakeRepository, ref: string, sha: string) => ({
    label: `${of.owner}:${ref}`,
    ref,
    sha,
    repo: repositoryPayload(of),
    user: { login: of.owner },
  });
  return {
    id: pull.id,
    number: pull.number,
    title: issue?.title,
    body: issue?.body,
    state: issue?.state,
    draft: false,
    merged: false,
    user: { login: issue?.author.login, type: issue?.author.type },
    html_url: `${addressOf(repository)}/pull/${pull.number}`,
    merge_commit_sha: pull.mergeSha,
    head: side(pull.headRepository, pull.headRef, pull.headSha),
    base: side(repository, pull.baseRef, pull.baseSha),
  };
}

function addressOf(repository: FakeRepository): string {
  return repository.cloneUrl.replace(/\.git$/, "");
}
