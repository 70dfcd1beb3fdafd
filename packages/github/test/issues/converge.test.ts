import type { FiledIssue } from "@pawl/report";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/issues/apply-changes.ts";
import type { ApplyContext } from "../../src/issues/context.ts";
import { findTwins } from "../../src/issues/converge.ts";
import { closing, contextOf, opening, startIssues, texts } from "./on-issues.ts";

/** What a plan does about issues of one debt: all but the lowest number are closed. */
function closeTwins([first, ...others]: readonly FiledIssue[]) {
  return others
    .filter(({ state }) => state === "open")
    .map((issue) =>
      closing(issue, {
        as: "duplicate",
        reason: `duplicate of #${first?.number}`,
        ...(first && { of: first.number }),
      }),
    );
}

async function fileAndConverge(context: ApplyContext) {
  const plan = ["x", "y", "z"].map((id) => opening(id));
  const applied = await applyChanges(plan, context);
  const twins = await findTwins(applied.created, context);
  return { twins, closed: await applyChanges(twins.groups.flatMap(closeTwins), context) };
}

describe.concurrent("two runs at once", () => {
  it("leave one issue of each debt, the one with the lowest number", async (test) => {
    const { fake, context, issues, repository } = await startIssues(test);
    const other = await contextOf(fake, "issues");
    await Promise.all([fileAndConverge(context), fileAndConverge(other)]);
    const open = issues().filter(({ state }) => state === "open");
    expect(open.map(({ title }) => title).toSorted()).toEqual(["Debt x", "Debt y", "Debt z"]);
    expect(issues()).toHaveLength(6);
    for (const { title, number } of open)
      expect(issues().filter((issue) => issue.title === title && issue.number < number)).toEqual([]);
    const said = [...repository.comments.values()].map(({ issue }) => issue);
    expect(new Set(said)).toEqual(
      new Set(
        issues()
          .filter(({ state }) => state === "closed")
          .map(({ number }) => number),
      ),
    );
    expect(fake.violations).toEqual([]);
  });

  it("know what they created themselves where the list does not show it yet", async (test) => {
    const { fake, context } = await startIssues(test);
    await applyChanges([opening("x")], context);
    fake.listLag = 9;
    const applied = await applyChanges([opening("x"), opening("y")], context);
    const { groups } = await findTwins(applied.created, context);
    expect(groups.map((group) => group.map(({ number }) => number))).toEqual([[1, 2]]);
  });

  it("ask nothing where nothing was created, and say what GitHub refuses", async (test) => {
    const { fake, context, repository } = await startIssues(test);
    expect(await findTwins([], context)).toEqual({ groups: [] });
    expect(fake.requests).toEqual([]);
    const { created } = await applyChanges([opening("x")], context);
    repository.hasIssues = false;
    expect(await findTwins(created, { ...context, ...texts })).toEqual({
      groups: [],
      refusal:
        "The issues were not read: GitHub answered 410; the repository has no issues, which its settings can switch on.",
    });
  });
});
