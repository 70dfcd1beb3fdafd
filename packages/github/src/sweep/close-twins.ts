import { type PlannedChange, singleOut } from "@pawl/report";
import { type Applying, applyChanges, type Applied } from "../issues/apply.ts";
import { listIssues } from "../issues/list-issues.ts";
import { sortOurs } from "./our-issues.ts";

/**
 * Looks again after issues were opened: another run may have opened the same ones at the same time. The lowest number
 * stays, whichever run made it. Lists lag: what is not seen now is seen by the next sweep.
 */
export async function closeTwins(
  opened: Applied["opened"],
  wontFixLabel: string,
  applying: Applying,
): Promise<readonly PlannedChange[]> {
  if (opened.length === 0) return [];
  const listed = sortOurs(await listIssues(applying), () => undefined).filed;
  const known = new Set(listed.map(({ number }) => number));
  const all = [...listed, ...opened.filter(({ number }) => !known.has(number))];
  const { settled } = singleOut(all, wontFixLabel);
  const { done } = await applyChanges(
    settled.filter(({ kind }) => kind === "close"),
    applying,
  );
  return done;
}
