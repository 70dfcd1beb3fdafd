import type { Issue } from "@pawl/testing";
import { expect } from "vitest";
import { makeChance } from "./chance.ts";
import { type Debt, Edits, SAYS, standing } from "./debt.ts";
import { aroundOf, debtIssues, meddle, type Words } from "./humans.ts";
import { startPlace } from "./place.ts";

/** How a history goes. */
export interface HistoryOptions {
  readonly seed: number;
  readonly nights: number;
  /** Part of the requests that some trouble befalls, in the nights that have any. */
  readonly faults: number;
}

/**
 * Lives through a random history: people edit, move, rename and revert, maintainers decide, and every night there is a
 * sweep. Every third of them has trouble: requests fail, lists lag, another sweep runs beside it. After each one without
 * trouble nothing may be lost, doubled, or taken from a human.
 */
export async function live({ seed, nights, faults }: HistoryOptions): Promise<void> {
  const place = await startPlace(
    "issues: { file: all, max-issues: 500, max-updates: 500, max-closes: 500, trend: false }\n",
  );
  const { fake, repository } = place;
  const chance = makeChance(seed);
  const edits = new Edits(chance);
  const words: Words = { around: new Map(), titles: new Map(), decided: new Map() };
  const past: Debt[] = [];
  let debt: Debt = new Map();
  try {
    for (let night = 0; night < nights; night++) {
      const count = night === 0 ? 15 : chance.below(5);
      for (let step = 0; step < count; step++) {
        debt = chance.happens(0.05) ? (past.at(-2 - chance.below(3)) ?? debt) : edits.edit(debt);
      }
      past.push(debt);
      await place.push(debt);
      const hasTrouble = night % 3 === 2;
      // A day and a minute: a sweep sees what was before, and itself not what it writes.
      fake.listLagMs = hasTrouble && chance.happens(0.5) ? 24 * 3_600_000 + 60_000 : 0;
      const human = fake.human(repository);
      if (chance.happens(0.6)) meddle(chance, human, debtIssues(repository), words);
      const trouble = hasTrouble ? fake.failAtRandom({ seed: seed + night, rate: faults }) : undefined;
      const warnings: string[] = [];
      // Now and then two runs begin at once: a person's by hand, beside the one of the schedule.
      const twice = hasTrouble && chance.happens(0.3);
      const [result] = await Promise.all([place.night(warnings), ...(twice ? [place.night()] : [])]);
      trouble?.stop();
      fake.clock.advance(60_000);
      const at = `seed ${seed}, night ${night}`;
      checkWords(debtIssues(repository), words, at);
      if (hasTrouble) continue;
      expect({ complete: result?.complete, warnings }, at).toMatchObject({ complete: true });
      checkDebt(debtIssues(repository), standing(debt), words, at);
      if (night % 10 === 0) await checkIdle(place, at);
    }
    expect(fake.violations).toEqual([]);
  } finally {
    await fake.stop();
  }
}

/** Titles, labels, assignees and all that is written around Pawl's part belong to humans. */
function checkWords(issues: readonly Issue[], words: Words, at: string): void {
  for (const issue of issues) {
    const title = words.titles.get(issue.number);
    if (title !== undefined) expect(issue.title, at).toBe(title);
    const around = words.around.get(issue.number);
    if (around !== undefined) expect(aroundOf(issue.body ?? ""), at).toBe(around);
    const own = issue.events.filter(({ by }) => by === "github-actions[bot]").map(({ event }) => event);
    expect(
      own.filter((event) => !["closed", "reopened", "commented", "labeled"].includes(event)),
      at,
    ).toEqual([]);
  }
}

/**
 * All debt that stands is in an issue: an open one, or one that a human closed for good. And no two open issues have the same
 * debt, unless it stands twice or a human opened one again.
 */
function checkDebt(issues: readonly Issue[], stands: readonly string[], words: Words, at: string): void {
  const isHuman = ({ number }: Issue): boolean => words.decided.has(number);
  const open = issues.filter(({ state }) => state === "open");
  const covered = [...open, ...issues.filter((issue) => issue.state === "closed" && isHuman(issue))];
  const lost = without(stands, covered.map(textOf));
  expect(lost, `${at}: lost`).toEqual([]);
  const doubled = without(open.filter((issue) => !isHuman(issue)).map(textOf), stands);
  expect(doubled, `${at}: doubled, or not closed`).toEqual([]);
}

/** Nothing has changed since: no issue is written. */
async function checkIdle(place: Awaited<ReturnType<typeof startPlace>>, at: string): Promise<void> {
  await place.night();
  const before = place.fake.requests.length;
  const { opened, updated, closed } = await place.night();
  expect({ opened, updated, closed }, at).toEqual({ opened: 0, updated: 0, closed: 0 });
  const counts = Object.keys(place.fake.countRequests(before));
  expect(
    counts.filter((name) => /^(?:POST|PATCH|PUT|DELETE)/.test(name)),
    at,
  ).toEqual([]);
}

/** What an issue says of its debt, as its own part shows it. */
function textOf({ body }: Issue): string {
  return body?.slice(body.indexOf("<!-- pawl:issue ")).match(SAYS)?.[0] ?? "nothing";
}

/** The texts of one list that the other does not have as often. */
function without(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return one.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
