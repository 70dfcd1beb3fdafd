import { expect, it } from "vitest";
import { plan } from "../../src/issues/plan.ts";
import { recognise } from "../../src/issues/recognise.ts";
import { heldBy, sitesOf } from "../../src/issues/site.ts";
import { Nights } from "./nights.ts";

it("looks at what stands as often with issues of a thousand commits as with those of one", () => {
  const nights = new Nights("finding");
  const lines = Array.from({ length: 50 }, (_, index) => `TODO n${index}`);
  const sweep = nights.look({ "a.py": lines });
  const opened = plan(sweep, [], { ...nights.settings, maxIssues: 500 }).filter((one) => one.kind === "open");
  const [first] = opened;
  if (first === undefined) throw new Error("nothing was opened");
  const closed = Array.from({ length: 1_000 }, (_, index) => {
    const entries = first.mark.entries.map((entry) => ({ ...entry, path: "gone.py", code: `gone${index}` }));
    const mark = {
      ...first.mark,
      id: `id${index}`,
      swept: `commit${index}`,
      entries,
      closedAs: "paid",
    } as const;
    const issue = { number: index, title: "t", body: "", state: "closed", stateReason: "completed" } as const;
    return { ...issue, labels: [], mark };
  });
  let looks = 0;
  const sites = sitesOf(sweep.report.findings).map((site) => {
    const { code } = site;
    return Object.defineProperty({ ...site }, "code", {
      get: () => {
        looks += 1;
        return code;
      },
    });
  });
  recognise(sites, heldBy(closed, "wontfix"), sweep.commit, new Map());
  expect(looks).toBeLessThanOrEqual(10 * sites.length);
});
