import { remember } from "./lagging-lists.ts";
import type { Edit, FakeRepository, GoneIssue, Issue, IssueContent, IssueEvent } from "./repository.ts";
import type { World } from "./world.ts";

/** An issue to make, as if someone had opened it before. */
export interface IssueOptions {
  readonly title?: string;
  readonly body?: string | null;
  readonly author?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly state?: "open" | "closed";
  readonly stateReason?: IssueContent["stateReason"];
  readonly locked?: boolean;
}

/** Opens an issue that lists show at once. */
export function addIssue(world: World, repository: FakeRepository, options: IssueOptions): Issue {
  const now = world.clock.stamp();
  const author = world.account(options.author ?? "mona");
  const { state = "open" } = options;
  repository.lastNumber += 1;
  const issue: Issue = {
    id: world.nextId(),
    number: repository.lastNumber,
    author,
    createdAt: now,
    updatedAt: now,
    closedAt: state === "closed" ? now : null,
    closedBy: state === "closed" ? author : null,
    title: options.title ?? "Something is wrong",
    body: options.body ?? null,
    state,
    stateReason: options.stateReason ?? (state === "closed" ? "completed" : null),
    labels: labelNames(world, repository, options.labels ?? []),
    assignees: options.assignees ?? [],
    milestone: null,
    locked: options.locked ?? false,
    lockReason: null,
    pinned: false,
    edits: [],
    events: [],
    stale: [],
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

/** Opens an issue that lists show when their lag is over. */
export function openIssue(world: World, repository: FakeRepository, options: IssueOptions): Issue {
  const issue = addIssue(world, repository, options);
  remember(world, issue, undefined);
  return issue;
}

/** Changes what is different, in the name of `by`, and notes it in the issue's past. Labels are made where there are none. */
export function changeIssue(
  world: World,
  repository: FakeRepository,
  issue: Issue,
  by: string,
  wanted: Partial<IssueContent>,
): void {
  const change = {
    ...wanted,
    ...(wanted.labels === undefined ? {} : { labels: labelNames(world, repository, wanted.labels) }),
  };
  const before = { ...issue };
  const edits = describeEdits(issue, change);
  const events = describeEvents(issue, change);
  const reason = change.stateReason !== undefined && change.stateReason !== issue.stateReason;
  if (edits.length + events.length === 0 && !reason) return;
  remember(world, issue, before);
  const at = world.clock.stamp();
  Object.assign(issue, change, { updatedAt: at });
  if (before.state !== issue.state) {
    issue.closedAt = issue.state === "closed" ? at : null;
    issue.closedBy = issue.state === "closed" ? world.account(by) : null;
  }
  issue.edits.push(...edits.map((edit) => ({ ...edit, by, at })));
  issue.events.push(...events.map((event) => ({ ...event, by, at })));
}

/** Takes an issue out of its repository: deleted, or transferred to where it is now. */
export function removeIssue(
  world: World,
  repository: FakeRepository,
  issue: Issue,
  by: string,
  to: GoneIssue["to"],
): void {
  remember(world, issue, issue);
  repository.issues.delete(issue.number);
  repository.gone.set(issue.number, { issue, to });
  const at = world.clock.stamp();
  const detail = to === undefined ? {} : { detail: `${to.repository.fullName}#${to.number}` };
  issue.events.push({ event: to === undefined ? "deleted" : "transferred", by, at, ...detail });
}

function labelNames(world: World, repository: FakeRepository, names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => world.addLabel(repository, name).name))];
}

function describeEdits(
  issue: Issue,
  change: Partial<IssueContent>,
): readonly Pick<Edit, "field" | "before" | "after">[] {
  return (["title", "body"] as const).flatMap((field) => {
    const { [field]: after } = change;
    return after === undefined || after === issue[field] ? [] : [{ field, before: issue[field], after }];
  });
}

function describeEvents(
  issue: Issue,
  change: Partial<IssueContent>,
): readonly Pick<IssueEvent, "event" | "detail">[] {
  const { state, labels, assignees, milestone, locked, pinned } = change;
  const reason = change.stateReason ?? undefined;
  const switched = (now: boolean | undefined, then: boolean) => now !== undefined && now !== then;
  return [
    ...(state === "closed" && issue.state === "open"
      ? [{ event: "closed" as const, ...(reason === undefined ? {} : { detail: reason }) }]
      : []),
    ...(state === "open" && issue.state === "closed" ? [{ event: "reopened" as const }] : []),
    ...difference(labels, issue.labels, "labeled", "unlabeled"),
    ...difference(assignees, issue.assignees, "assigned", "unassigned"),
    ...(milestone === undefined
      ? []
      : difference(titles(milestone), titles(issue.milestone), "milestoned", "demilestoned")),
    ...(switched(locked, issue.locked)
      ? [{ event: locked === true ? ("locked" as const) : ("unlocked" as const) }]
      : []),
    ...(switched(pinned, issue.pinned)
      ? [{ event: pinned === true ? ("pinned" as const) : ("unpinned" as const) }]
      : []),
  ];
}

function titles(milestone: IssueContent["milestone"]): readonly string[] {
  return milestone === null ? [] : [milestone.title];
}

function difference(
  now: readonly string[] | undefined,
  then: readonly string[],
  added: IssueEvent["event"],
  removed: IssueEvent["event"],
): readonly Pick<IssueEvent, "event" | "detail">[] {
  if (now === undefined) return [];
  return [
    ...now.filter((each) => !then.includes(each)).map((detail) => ({ event: added, detail })),
    ...then.filter((each) => !now.includes(each)).map((detail) => ({ event: removed, detail })),
  ];
}
