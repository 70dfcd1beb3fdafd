import type {
  Account,
  CheckRun,
  FakeRepository,
  IssueComment,
  Label,
  Pull,
  ShownIssue,
} from "./repository.ts";
import type { World } from "./world.ts";

/** An account as GitHub shows it; what its schema requires beside this is completed. */
export function showAccount(account: Account): object {
  return { login: account.login, id: account.id, type: account.type };
}

/** The same for a repository. */
export function showRepository(world: World, repository: FakeRepository): object {
  return {
    id: repository.id,
    name: repository.name,
    full_name: repository.fullName,
    private: repository.isPrivate,
    visibility: repository.isPrivate ? "private" : "public",
    fork: repository.fork,
    owner: showAccount(world.account(repository.owner)),
    default_branch: repository.defaultBranch,
    has_issues: repository.hasIssues,
    clone_url: repository.cloneUrl,
    html_url: `${world.serverUrl}/${repository.fullName}`,
    url: `${world.apiUrl}/repos/${repository.fullName}`,
  };
}

/** The same for a label. */
export function showLabel(label: Label): object {
  return { ...label, default: false };
}

/** The same for the labels of an issue, by their names. A list may show one that is not there any more. */
export function showLabels(repository: FakeRepository, names: readonly string[]): readonly object[] {
  return names.map((name) =>
    showLabel(
      repository.labels.get(name.toLowerCase()) ?? { id: 0, name, color: "ededed", description: null },
    ),
  );
}

/** The same for an issue; that of a pull request says so. */
export function showIssue(world: World, repository: FakeRepository, issue: ShownIssue): object {
  const isPull = repository.pulls.has(issue.number);
  const address = `${world.serverUrl}/${repository.fullName}`;
  return {
    id: issue.id,
    node_id: `I_${issue.id}`,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    user: showAccount(issue.author),
    labels: showLabels(repository, issue.labels),
    assignees: issue.assignees.map((login) => showAccount(world.account(login))),
    milestone: issue.milestone,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    comments: [...repository.comments.values()].filter(({ issue: number }) => number === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : showAccount(issue.closedBy),
    repository_url: `${world.apiUrl}/repos/${repository.fullName}`,
    author_association: "NONE",
    url: `${world.apiUrl}/repos/${repository.fullName}/issues/${issue.number}`,
    html_url: `${address}/${isPull ? "pull" : "issues"}/${issue.number}`,
    ...(isPull
      ? { pull_request: { url: `${world.apiUrl}/repos/${repository.fullName}/pulls/${issue.number}` } }
      : {}),
  };
}

/** The same for a comment. */
export function showComment(world: World, repository: FakeRepository, comment: IssueComment): object {
  return {
    id: comment.id,
    body: comment.body,
    user: showAccount(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: "NONE",
    html_url: `${world.serverUrl}/${repository.fullName}/issues/${comment.issue}#issuecomment-${comment.id}`,
  };
}

/** The same for a pull request. */
export function showPull(world: World, repository: FakeRepository, pull: Pull): object {
  const issue = repository.issues.get(pull.number);
  const side = (of: FakeRepository, ref: string, sha: string) => ({
    label: `${of.owner}:${ref}`,
    ref,
    sha,
    repo: showRepository(world, of),
    user: showAccount(world.account(of.owner)),
  });
  return {
    ...(issue === undefined ? {} : showIssue(world, repository, issue)),
    id: pull.id,
    state: issue?.state ?? "open",
    merged: false,
    mergeable: pull.mergeSha !== null,
    merge_commit_sha: pull.mergeSha,
    changed_files: pull.files.length,
    head: side(pull.headRepository, pull.headRef, pull.headSha),
    base: side(repository, pull.baseRef, pull.baseSha),
  };
}

/** The same for a check run. */
export function showCheckRun(world: World, repository: FakeRepository, run: CheckRun): object {
  const api = `${world.apiUrl}/repos/${repository.fullName}/check-runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    details_url: run.detailsUrl,
    url: api,
    html_url: `${world.serverUrl}/${repository.fullName}/runs/${run.id}`,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${api}/annotations`,
    },
    app: {
      id: run.app.id,
      slug: run.app.login.replace("[bot]", ""),
      name: run.app.login.replace("[bot]", ""),
    },
    pull_requests: [],
  };
}
