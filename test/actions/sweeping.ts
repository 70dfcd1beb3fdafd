import { rmSync } from "node:fs";
import { join } from "node:path";
import {
  type ActionRun,
  type FakeGitHub,
  type Issue,
  type LoggedRequest,
  scheduleEvent,
  startAction,
  startGitHub,
  type WorkflowEvent,
} from "@pawl/testing";
import { copyRelease } from "../bundles/places.ts";
import { checkout, commit, git, makeFolder, removeFolders } from "./checkout.ts";

/** A configuration that waits no longer between two writes than it has to. */
export const HASTY = "issues: { spacing: 1 }\n";

type Files = Readonly<Record<string, string>>;

/** How a step is set up; what is not said is what a nightly workflow has. */
interface Step {
  /** The path of an action.yml in the release. */
  readonly action?: string;
  readonly by?: WorkflowEvent;
  /** What to check out, where it is not the event's commit. */
  readonly want?: string;
  readonly depth?: number | "all";
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What came of a step: its run, the folder it ran in, and what it asked of GitHub. */
export interface StepRun extends ActionRun {
  readonly workspace: string;
  readonly requests: readonly LoggedRequest[];
}

/** A repository on a GitHub of its own that people push to and that steps run in. */
export type SweptProject = Awaited<ReturnType<typeof startProject>>;

let release: string | undefined;
const started: FakeGitHub[] = [];

/** Ends all projects. Resolves to what was wrong with their requests. */
export async function endProjects(): Promise<readonly string[]> {
  const violations = started.flatMap((fake) => fake.violations);
  for (const fake of started.splice(0)) await fake.stop();
  removeFolders();
  if (release !== undefined) rmSync(release, { recursive: true });
  return violations;
}

/**
 * Starts a GitHub with a repository that has one commit. Of the tokens of its jobs `nightly` may all that a sweep needs,
 * `reader` nothing but read.
 */
export async function startProject(files: Files) {
  release ??= copyRelease();
  const actions = release;
  const fake = await startGitHub();
  started.push(fake);
  fake.addToken({ token: "nightly", permissions: { contents: "write", issues: "write" } });
  const read = { contents: "read", issues: "read", "pull-requests": "read" } as const;
  fake.addToken({ token: "reader", permissions: read });
  const repository = await fake.addRepository();
  const folder = makeFolder();
  await git(folder, "init", "--quiet", "--initial-branch=main");

  /** Commits files to a branch and pushes it; `gone` are removed. Resolves to the commit's id. */
  async function push(changed: Files, gone: readonly string[] = [], branch = "main"): Promise<string> {
    for (const path of gone) rmSync(join(folder, path));
    const id = await commit(folder, changed);
    await git(folder, "push", "--quiet", "--force", repository.gitDir, `HEAD:refs/heads/${branch}`);
    return id;
  }

  /** Runs a step in a checkout of its own. */
  async function run(step: Step = {}): Promise<StepRun> {
    const { action = "actions/todo-to-issues/action.yml", depth = 1, inputs = {}, token = "nightly" } = step;
    const by = step.by ?? scheduleEvent(repository, await git(folder, "rev-parse", "HEAD"));
    const workspace = makeFolder();
    await checkout(workspace, {
      url: repository.cloneUrl,
      want: step.want ?? by.sha,
      ...(depth === "all" ? {} : { depth }),
    });
    const from = fake.requests.length;
    const ran = await startAction({
      action: join(actions, action),
      workspace,
      inputs: { token, ...inputs },
      started: { on: fake, by },
      ...(step.env && { env: step.env }),
    });
    return { ...ran, workspace, requests: fake.requests.slice(from) };
  }

  const first = await push(files);
  return { fake, repository, folder, first, push, run, human: fake.human(repository) };
}

/** The requests that change something on GitHub: all but reading, by git too. */
export function writes({ requests }: StepRun): readonly string[] {
  return requests.flatMap(({ method, path, operation = "", body }) => {
    if (operation === "git") return path.includes("git-receive-pack") && method === "POST" ? ["push"] : [];
    if (operation === "graphql") return JSON.stringify(body).includes("mutation") ? ["graphql mutation"] : [];
    return method === "GET" ? [] : [operation || `${method} ${path}`];
  });
}

/** The issues of a repository, but for pull requests and the dashboard. */
export function debtIssues({ repository }: Pick<SweptProject, "repository">): readonly Issue[] {
  const issues = [...repository.issues.values()].filter(({ number }) => !repository.pulls.has(number));
  return issues.filter(({ body }) => !body?.includes("<!-- pawl:dashboard "));
}

/** The one dashboard of a repository. @throws {Error} where there is none, or another one. */
export function dashboardIn({ repository }: Pick<SweptProject, "repository">): Issue {
  const boards = [...repository.issues.values()].filter(({ body }) => body?.includes("<!-- pawl:dashboard "));
  const [board] = boards;
  if (board === undefined || boards.length > 1) throw new Error(`${boards.length} dashboards`);
  return board;
}

/** The rows of the branch that holds the totals, the newest last; none where there is no branch. */
export async function trendOf({ repository }: Pick<SweptProject, "repository">): Promise<readonly unknown[]> {
  const text = await git(repository.gitDir, "show", "pawl-data:trend.jsonl").catch(() => "");
  return text.split("\n").flatMap((line): readonly unknown[] => (line === "" ? [] : [JSON.parse(line)]));
}

/** What a step says at a level: annotations without their places. */
export function said(step: ActionRun, level: "error" | "warning" | "notice"): readonly string[] {
  return step.commands.flatMap(({ name, data }) => (name === level ? [data] : []));
}
