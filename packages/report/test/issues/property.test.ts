import { defaultConfig, type IssueSettings } from "@pawl/engine";
import type { Filing, Grouping } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import type { PlannedChange } from "../../src/issues/changes.ts";
import { decision, isReopenedByHuman, isWontFix } from "../../src/issues/decisions.ts";
import { defaultFiling } from "../../src/issues/filing.ts";
import { entryOf } from "../../src/issues/identity.ts";
import { plan } from "../../src/issues/plan.ts";
import { findSection } from "../../src/issues/section.ts";
import type { Sweep } from "../../src/issues/sweep.ts";
import { fc } from "../arbitrary.ts";
import { GATE } from "./repository.ts";
import { step, World } from "./world.ts";

/** Where the debt of a sweep is, by what tells it apart, counted. */
function count(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function check(world: World, sweep: Sweep, settings: IssueSettings): void {
  const label = settings.wontFixLabel;
  const again = plan(sweep, world.tracker.filed(), settings);
  expect(again.filter(({ kind }) => kind !== "keep")).toEqual([]);
  const key = ({ path, scope, code }: { path: string; scope: string; code: string }): string =>
    [path, scope, code].join(" ");
  const standing = sweep.report.findings.filter(({ status }) => status === "new" || status === "known");
  const here = count(standing.map((finding) => key(entryOf(finding))));
  const filed = world.tracker.filed();
  const open = filed.filter(({ state }) => state === "open");
  const live = open.filter(
    (issue) => !isReopenedByHuman(issue) && !isWontFix(issue, label) && issue.mark.misses === 0,
  );
  const entriesOf = (issues: typeof filed) =>
    issues.flatMap(({ mark }) => mark.entries.filter(({ agreed, line }) => !agreed && line > 0));
  const unfiled = again.flatMap((one) =>
    one.kind === "keep" && one.unfiled !== undefined ? one.unfiled.mark.entries.map(key) : [],
  );
  const inOpen = count(entriesOf(open).map(key));
  const inLive = count(
    entriesOf(live)
      .filter(({ path }) => sweep.wasLookedAt(GATE, path) && !world.broken.has(path))
      .map(key),
  );
  const offered = count(unfiled);
  const decided = filed.filter((one) => decision(one, label) !== undefined);
  const refused = count(decided.flatMap(({ mark }) => mark.entries.map(({ code }) => code)));
  const missing = new Map<string, number>();
  for (const [name, number] of here) {
    const have = (inOpen.get(name) ?? 0) + (offered.get(name) ?? 0);
    const code = name.split(" ")[2] ?? "";
    if (have < number) missing.set(code, (missing.get(code) ?? 0) + number - have);
    // What is filed, and proven to be seen, is there.
    expect((inLive.get(name) ?? 0) + (offered.get(name) ?? 0)).toBeLessThanOrEqual(number);
  }
  for (const name of inLive.keys()) expect(here.has(name), name).toBe(true);
  for (const [code, number] of missing) expect(number).toBeLessThanOrEqual(refused.get(code) ?? 0);
  const ids = open
    .filter((issue) => !isReopenedByHuman(issue) && !isWontFix(issue, label))
    .map(({ mark }) => mark.id);
  expect(new Set(ids).size).toBe(ids.length);
}

function checkHumans(world: World, before: ReadonlyMap<number, { state: string; decided: boolean }>): void {
  for (const [number, { title, before: text }] of world.human) {
    const issue = world.tracker.issues.get(number);
    if (issue === undefined) continue;
    if (title !== undefined) expect(issue.title).toBe(title);
    const section = findSection("issue", issue.body);
    if (section === undefined || section === "damaged") throw new Error("the marker is gone");
    expect(issue.body.slice(0, section.from) + issue.body.slice(section.to)).toBe(text);
  }
  for (const [number, { state, decided }] of before) {
    if (decided) expect(world.tracker.issues.get(number)?.state).toBe(state);
  }
}

function planNow(world: World, settings: IssueSettings, filing: Filing): readonly PlannedChange[] {
  return plan(world.sweep(settings, filing), world.tracker.filed(), settings);
}

/** What humans decided on, and the state that it is to stay in. */
function decisionsOf(
  world: World,
  { wontFixLabel }: IssueSettings,
): ReadonlyMap<number, { state: string; decided: boolean }> {
  return new Map(
    world.tracker.filed().map((issue) => {
      const decided = decision(issue, wontFixLabel) !== undefined || isWontFix(issue, wontFixLabel);
      return [issue.number, { state: issue.state, decided }];
    }),
  );
}

describe("plan", () => {
  const groupings: readonly Grouping[] = ["finding", "file", "directory", "rule"];
  for (const groupBy of groupings) {
    it(`loses no debt, files none twice, and leaves humans alone over any history, by ${groupBy}`, () => {
      const filing = defaultFiling(GATE);
      fc.assert(
        fc.property(
          fc.array(fc.array(step, { maxLength: 6 }), { minLength: 1, maxLength: 8 }),
          fc.record({
            file: fc.constantFrom("new" as const, "all" as const),
            misses: fc.constantFrom(1, 1, 2),
            cap: fc.constantFrom(1, 999),
          }),
          fc.array(fc.nat(8), { maxLength: 2 }),
          fc.record({ cut: fc.nat(), twice: fc.boolean() }),
          (nights, { file, misses, cap }, absent, { cut, twice }) => {
            const settings: IssueSettings = {
              ...defaultConfig([]).issues,
              ...{ groupBy: new Map([[GATE, groupBy]]), file, misses },
              ...{ maxIssues: cap, maxUpdates: cap, maxCloses: cap },
            };
            const world = new World();
            for (const number of absent) world.absent.add(`commit${number}`);
            for (const steps of nights) {
              for (const one of steps) world.apply(one);
              world.commit();
              const decided = decisionsOf(world, settings);
              const changes = planNow(world, settings, filing);
              // A sweep that was killed somewhere, perhaps while another one did the same, and those of the next nights.
              world.tracker.applyAll(changes.slice(0, cut % (changes.length + 1)));
              if (twice) world.tracker.applyAll(changes);
              let sweeps = 0;
              for (let left = true; left; sweeps++) {
                const next = planNow(world, settings, filing).filter(({ kind }) => kind !== "keep");
                world.tracker.applyAll(next);
                left = cap < 999 && next.length > 0 && sweeps < 100;
              }
              if (cap === 999 && twice) world.tracker.applyAll(planNow(world, settings, filing));
              checkHumans(world, decided);
              check(world, world.sweep(settings, filing), settings);
            }
          },
        ),
        { numRuns: Number(process.env.PLAN_RUNS ?? 300) },
      );
    });
  }
});
