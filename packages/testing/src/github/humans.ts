import { addComment } from "./comments.ts";
import { changeIssue, type IssueOptions, openIssue, removeIssue } from "./issues.ts";
import { removeLabel, renameLabel } from "./labels.ts";
import { pinIssue } from "./pins.ts";
import type { FakeRepository, Issue, IssueComment } from "./repository.ts";
import { transferIssue } from "./transfer.ts";
import type { World } from "./world.ts";

/** How a text is entered: a browser sends CR LF at every line end, the API what it is given. */
export interface Entered {
  /** `web` where nothing is said. */
  readonly via?: "web" | "api";
}

/** What a maintainer does to the issues of a repository, at once and without a token. Unknown numbers throw. */
export interface Human {
  open(options: Omit<IssueOptions, "author">): Issue;
  /** @param reason `completed` where nothing is said. */
  close(number: number, reason?: "completed" | "not_planned" | "duplicate"): void;
  reopen(number: number): void;
  label(number: number, ...names: readonly string[]): void;
  unlabel(number: number, ...names: readonly string[]): void;
  assign(number: number, ...logins: readonly string[]): void;
  /** @param title null takes the issue out of its milestone. */
  setMilestone(number: number, title: string | null): void;
  retitle(number: number, title: string): void;
  /** @param body The new body, or what makes it of the old one. */
  editBody(number: number, body: string | ((body: string) => string), entered?: Entered): void;
  /**
   * Ticks the boxes of the task list in whose line `text` is, as a click does, which leaves the rest of the body alone.
   * @throws {Error} where there is no such box to tick.
   */
  tick(number: number, text: string): void;
  lock(number: number, reason?: string): void;
  unlock(number: number): void;
  /** @throws {Error} for a fourth one. */
  pin(number: number): void;
  unpin(number: number): void;
  comment(number: number, body: string, entered?: Entered): IssueComment;
  /** Moves an issue and its comments. The number, and the label that the other repository does not have, are lost. */
  transfer(number: number, to: FakeRepository): Issue;
  delete(number: number): void;
  renameLabel(name: string, to: string): void;
  deleteLabel(name: string): void;
}

/** Someone who may do everything. */
export function makeHuman(world: World, repository: FakeRepository, login: string): Human {
  const find = (number: number): Issue => {
    const issue = repository.issues.get(number);
    if (issue === undefined) throw new Error(`${repository.fullName} has no issue ${number}`);
    return issue;
  };
  const change = (number: number, wanted: Parameters<typeof changeIssue>[4]): void =>
    changeIssue(world, repository, find(number), login, wanted);
  return {
    open: (options) =>
      openIssue(world, repository, {
        ...options,
        author: login,
        body: typeof options.body === "string" ? enter(options.body) : null,
      }),
    close: (number, reason = "completed") => change(number, { state: "closed", stateReason: reason }),
    reopen: (number) => {
      if (find(number).state === "closed") change(number, { state: "open", stateReason: "reopened" });
    },
    label: (number, ...names) => change(number, { labels: [...find(number).labels, ...names] }),
    unlabel: (number, ...names) => {
      const lower = names.map((name) => name.toLowerCase());
      change(number, { labels: find(number).labels.filter((name) => !lower.includes(name.toLowerCase())) });
    },
    assign: (number, ...logins) =>
      change(number, { assignees: [...new Set([...find(number).assignees, ...logins])] }),
    setMilestone: (number, title) =>
      change(number, { milestone: title === null ? null : world.addMilestone(repository, title) }),
    retitle: (number, title) => change(number, { title }),
    editBody: (number, body, entered) => {
      const old = find(number).body ?? "";
      change(number, { body: enter(typeof body === "string" ? body : body(old), entered) });
    },
    tick: (number, text) => {
      const lines = (find(number).body ?? "").split("\n");
      const ticked = lines.map((line) =>
        line.includes(text) ? line.replace(/^(\s*(?:[-*+]|\d+[.)])\s+)\[ \]/, "$1[x]") : line,
      );
      if (ticked.join("\n") === lines.join("\n")) throw new Error(`no box to tick beside ${text}`);
      change(number, { body: ticked.join("\n") });
    },
    lock: (number, reason) => change(number, { locked: true, lockReason: reason ?? null }),
    unlock: (number) => change(number, { locked: false, lockReason: null }),
    pin: (number) => pinIssue(world, repository, find(number), login, true),
    unpin: (number) => pinIssue(world, repository, find(number), login, false),
    comment: (number, body, entered) =>
      addComment(world, repository, find(number).number, enter(body, entered), login),
    transfer: (number, to) => transferIssue(world, repository, find(number), to, login),
    delete: (number) => removeIssue(world, repository, find(number), login, undefined),
    renameLabel: (name, to) => void renameLabel(repository, name, { name: to }),
    deleteLabel: (name) => removeLabel(world, repository, name, login),
  };
}

function enter(text: string, { via = "web" }: Entered = {}): string {
  return via === "web" ? text.replaceAll(/\r?\n/g, "\r\n") : text;
}
