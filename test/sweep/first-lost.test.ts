import { afterAll, describe, expect, it } from "vitest";
import { git, removeFolders } from "../actions/checkout.ts";
import type { Debt } from "./debt.ts";
import { startPlace } from "./place.ts";

afterAll(removeFolders);

/** As many TODOs, one a function. */
function debtOf(count: number): Debt {
  const parts = Array.from({ length: count }, (_, at) => ({
    name: `f${at}`,
    lines: ["x = 1", { number: at + 1, version: 0 }],
  }));
  return new Map([["src/a.py", parts]]);
}

/** Forgets all commits but those that a branch has. */
async function forget(folder: string): Promise<void> {
  await git(folder, "reflog", "expire", "--expire=now", "--all");
  await git(folder, "gc", "--quiet", "--prune=now");
}

describe("the commit of the first sweep", () => {
  it("that a force-push lost is said once, and what stands then is old debt", async () => {
    const { fake, repository, folder, push, night } = await startPlace("issues: { trend: false }\n");
    const titles = () => [...repository.issues.values()].map(({ title }) => title);
    try {
      await push(debtOf(1));
      await night();
      await git(folder, "checkout", "--quiet", "--orphan", "anew");
      await push(debtOf(2));
      await git(folder, "branch", "--quiet", "-D", "main");
      await forget(folder);
      await forget(repository.gitDir);

      const warnings: string[] = [];
      expect(await night(warnings)).toMatchObject({ opened: 0, complete: true });
      expect(warnings).toEqual([
        "The commit of the first sweep of todo-to-issues cannot be had: what stands now counts as old debt.",
      ]);
      expect(titles()).toEqual(["Debt dashboard"]);

      await push(debtOf(3));
      warnings.length = 0;
      expect(await night(warnings)).toMatchObject({ opened: 1 });
      expect(warnings).toEqual([]);
      expect(titles()).toEqual(["Debt dashboard", "TODO: pay debt n3v0"]);
      expect(fake.violations).toEqual([]);
    } finally {
      await fake.stop();
    }
  });
});
