import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/issues/apply-changes.ts";
import type { ApplyContext } from "../../src/issues/context.ts";
import { type Dashboard, writeDashboard } from "../../src/issues/dashboard.ts";
import { listIssues } from "../../src/issues/list-issues.ts";
import {
  closing,
  contextOf,
  filed,
  Killed,
  killAfter,
  opened,
  opening,
  startIssues,
  updating,
} from "./on-issues.ts";

const dashboard: Dashboard = {
  title: "Debt",
  labels: [],
  isDashboard: (body) => body.startsWith("<!-- pawl:dashboard -->"),
  bodyOf: () => "<!-- pawl:dashboard -->\n3 issues",
};

/** A sweep that wants two new issues, the first old one written anew, and the second one closed. */
async function sweep(context: ApplyContext): Promise<void> {
  const issues = await filed(context);
  const isThere = (id: string) => issues.some(({ mark }) => mark.id === id);
  const old = issues.filter(({ mark }) => mark.id.startsWith("old"));
  const plan = [
    ...["new-1", "new-2"].filter((id) => !isThere(id)).map((id) => opening(id)),
    ...old
      .slice(0, 1)
      .filter(({ mark }) => mark.swept.startsWith("a"))
      .map((issue) => updating(issue)),
    ...old
      .slice(1)
      .filter(({ state }) => state === "open")
      .map((issue) => closing(issue)),
  ];
  await applyChanges(plan, context);
  const listed = await listIssues(context);
  if ("issues" in listed) await writeDashboard(dashboard, listed.issues, context);
}

describe.concurrent("a run that is killed and run again", () => {
  for (const when of ["before", "after"] as const) {
    it(`ends as one that was not, wherever it was killed ${when} a request was carried out`, async (test) => {
      const ends: string[] = [];
      let killed = true;
      for (let requests = 0; killed; requests += 1) {
        const started = await startIssues(test);
        const { fake, repository, issues } = started;
        await opened(started, "old-1", "old-2");
        const context = await contextOf(fake, "issues");
        killAfter(context.client, requests, when);
        killed = await sweep(context).then(
          () => false,
          (error: unknown) => {
            if (error instanceof Killed) return true;
            throw error;
          },
        );
        const again = await contextOf(fake, "issues");
        await sweep(again);
        const from = fake.requests.length;
        await sweep(again);
        const writes = fake.requests.slice(from).filter(({ method }) => method !== "GET");
        expect(writes).toEqual([]);
        const shown = issues().map(({ title, body, state, stateReason }) => [
          title,
          body,
          state,
          stateReason,
        ]);
        const said = [...repository.comments.values()].map(({ issue, body }) => [issue, body]);
        ends.push(JSON.stringify([shown.toSorted(), said]));
        expect(fake.violations).toEqual([]);
      }
      // One end for each of the 14 requests, and that of the run that got through.
      expect(ends.length).toBe(15);
      expect(new Set(ends).size).toBe(1);
    });
  }
});
