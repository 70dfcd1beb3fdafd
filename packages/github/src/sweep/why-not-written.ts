import type { Standing } from "./default-branch.ts";
import type { OurIssues } from "./our-issues.ts";
import type { SweepRequest } from "./request.ts";

/**
 * Why a sweep writes nothing, in words; `undefined` where it does. What is not on the default branch is nobody's debt yet,
 * and what is gone there is not paid; what a later sweep found is truer than what an old run finds that is run again.
 */
export function whyNotWritten(
  { dryRun, commit }: SweepRequest,
  { branch, isOn, later }: Standing,
  ours: OurIssues,
): string | undefined {
  const name = commit.slice(0, 12);
  if (!isOn) return `${name} is not on the default branch ${JSON.stringify(branch)}`;
  if (later === "many") return `${name} is far behind the default branch ${JSON.stringify(branch)}`;
  if (sweptCommits(ours).some((one) => later.has(one))) return `${name} is older than the last sweep`;
  return dryRun ? "only the plan was asked for" : undefined;
}

/** The commits that issues and the dashboard speak of. */
function sweptCommits({ filed, boards }: OurIssues): readonly string[] {
  return [
    ...filed.flatMap(({ mark: { swept, missedAt } }) =>
      missedAt === undefined ? [swept] : [swept, missedAt],
    ),
    ...boards.flatMap(({ board }) =>
      board === "damaged" ? [] : [...board.gates.values()].map(({ first }) => first),
    ),
  ];
}
