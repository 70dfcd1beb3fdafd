import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/issues/apply-changes.ts";
import type { ApplyContext } from "../../src/issues/context.ts";
import { findTwins } from "../../src/issues/converge.ts";
import { listIssues } from "../../src/issues/list-issues.ts";
import {
  closing,
  contextOf,
  type filed,
  opened,
  opening,
  startIssues,
  texts,
  updating,
} from "./on-issues.ts";

const ids = ["a", "b", "c", "d"];

/** A sweep that wants one issue for each id, at a commit that begins with `commit`, and none for `old`. */
async function sweep(context: ApplyContext, commit: string): Promise<void> {
  const listed = await listIssues(context);
  if ("refusal" in listed) return;
  const all = listed.issues.flatMap((issue) => {
    const mark = texts.readMark(issue.body);
    return mark === undefined || mark === "damaged" ? [] : [{ ...issue, mark }];
  });
  const of = (id: string) => all.filter(({ mark, state }) => mark.id === id && state === "open");
  const twins = ids.flatMap((id) => closeOthers(of(id)));
  const plan = [
    ...twins,
    ...ids.filter((id) => of(id).length === 0).map((id) => opening(id)),
    ...ids
      .flatMap((id) => of(id).slice(0, 1))
      .filter(({ mark }) => !mark.swept.startsWith(commit))
      .map((issue) => updating(issue, { mark: { ...issue.mark, swept: commit.repeat(40) }, retitle: false })),
    ...of("old").map((issue) => closing(issue)),
  ];
  const { created } = await applyChanges(plan, context);
  const { groups } = await findTwins(created, context);
  await applyChanges(
    groups.flatMap((group) => closeOthers(group.filter(({ state }) => state === "open"))),
    context,
  );
}

function closeOthers([first, ...others]: Awaited<ReturnType<typeof filed>>) {
  return others.map((issue) => closing(issue, { as: "duplicate", ...(first && { of: first.number }) }));
}

describe.concurrent("two runs at once, with trouble at every fourth request and lists that lag", () => {
  it.for([1, 2, 3, 4, 5, 6])(
    "leave one issue of each debt after a night without trouble: %i",
    async (seed, test) => {
      const started = await startIssues(test);
      const { fake, repository, human, issues } = started;
      await opened(started, "old", "a");
      human.editBody(2, (body) => `Human words.\n${body}`, { via: "api" });
      human.retitle(2, "A human's title");
      fake.listLag = 2;
      const trouble = fake.failAtRandom({ seed, rate: 0.25 });
      for (const commit of ["b", "c"]) {
        const both = await Promise.all([contextOf(fake, "issues"), contextOf(fake, "issues")]);
        await Promise.all(both.map((context) => sweep(context, commit)));
      }
      trouble.stop();
      expect(trouble.befallen.length).toBeGreaterThan(5);
      const context = await contextOf(fake, "issues");
      for (const _ of [1, 2, 3]) await listIssues(context);
      await sweep(context, "d");
      fake.listLag = 0;
      for (const _ of [1, 2, 3]) await listIssues(context);
      const from = fake.requests.length;
      await sweep(context, "d");
      expect(fake.requests.slice(from).map(({ method }) => method)).toEqual(["GET"]);

      const open = issues().filter(({ state }) => state === "open");
      expect(
        open.map(({ body }) => texts.readMark(body ?? "")).map((mark) => mark !== "damaged" && mark?.id),
      ).toEqual(expect.arrayContaining(ids));
      expect(open).toHaveLength(ids.length);
      const second = repository.issues.get(2);
      expect([second?.title, second?.body?.startsWith("Human words.\n"), second?.state]).toEqual([
        "A human's title",
        true,
        "open",
      ]);
      expect(fake.violations).toEqual([]);
    },
  );
});
