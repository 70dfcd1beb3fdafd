import type { FakeRepository, Human, Issue } from "@pawl/testing";
import type { Chance } from "./chance.ts";

/** What maintainers wrote and decided in a history: nobody else may change it. */
export interface Words {
  /** By issue, what stands above and below Pawl's part. */
  readonly around: Map<number, string>;
  /** By issue, the title that a human gave it. */
  readonly titles: Map<number, string>;
  /** Issues of which a human decided that they are over, or that they are open. */
  readonly decided: Map<number, "not planned" | "completed" | "reopened" | "wontfix">;
}

/** Something that a maintainer does with one of Pawl's issues about debt, now and then. */
export function meddle(chance: Chance, human: Human, issues: readonly Issue[], words: Words): void {
  const open = issues.filter(({ state }) => state === "open");
  const closed = issues.filter(({ state }) => state === "closed");
  const issue = chance.pick(open);
  const old = chance.pick(closed);
  const kind = chance.below(9);
  if (kind === 0 && issue !== undefined) {
    human.close(issue.number, "not_planned");
    words.decided.set(issue.number, "not planned");
  }
  if (kind === 1 && issue !== undefined) {
    human.close(issue.number, "completed");
    words.decided.set(issue.number, "completed");
  }
  if (kind === 2 && old !== undefined && !words.decided.has(old.number)) {
    human.reopen(old.number);
    words.decided.set(old.number, "reopened");
  }
  if (kind === 3 && issue !== undefined) {
    human.label(issue.number, "wontfix");
    words.decided.set(issue.number, "wontfix");
  }
  if (kind === 4 && issue !== undefined) {
    human.unlabel(issue.number, "todo");
    human.label(issue.number, "team-a");
    human.assign(issue.number, "mona");
    human.setMilestone(issue.number, "Soon");
  }
  if (kind === 5 && issue !== undefined) {
    const title = `A better title ${chance.below(1000)}`;
    human.retitle(issue.number, title);
    words.titles.set(issue.number, title);
  }
  if (kind >= 6 && issue !== undefined) {
    const note = `A note ${chance.below(1000)} that closes nothing`;
    human.editBody(issue.number, (body) =>
      chance.happens(0.5) ? `${note}\n\n${body}` : `${body}\n\n${note}`,
    );
    words.around.set(issue.number, aroundOf(issue.body ?? ""));
  }
}

/** What stands above and below Pawl's part of a body. */
export function aroundOf(body: string): string {
  const begin = body.indexOf("<!-- pawl:issue ");
  const closing = "<!-- /pawl:issue -->";
  const end = body.indexOf(closing);
  return begin < 0 || end < 0 ? body : `${body.slice(0, begin)}|${body.slice(end + closing.length)}`;
}

/** Pawl's issues about debt: the dashboard is none of them. */
export function debtIssues(repository: FakeRepository): readonly Issue[] {
  return [...repository.issues.values()].filter(({ body }) => body?.includes("<!-- pawl:issue ") === true);
}
