import {
  type BoardUpdate,
  DASHBOARD_TITLE,
  emptyBoard,
  placeSection,
  readBoard,
  renderBoard,
  updateBoard,
  type Board,
} from "@pawl/report";
import { freshIssue } from "../issues/fresh-issue.ts";
import { readIssue } from "../issues/list-issues.ts";
import { UnknownOutcome } from "../issues/pace.ts";
import type { IssuePlace } from "../issues/place.ts";
import type { OurIssues } from "./our-issues.ts";

/**
 * Brings the dashboard up to date: opened and pinned where there is none, written only where something in it changed, left
 * alone where it was closed or its marker cannot be read. Returns how many writes that took.
 * @param old what it said when the sweep began, without what is to begin anew.
 * @throws what the client throws where GitHub refuses.
 */
export async function writeBoard(
  place: IssuePlace,
  boards: OurIssues["boards"],
  old: Board,
  update: BoardUpdate,
  warn: (line: string) => void,
): Promise<void> {
  const [first, ...others] = boards;
  if (first === undefined) {
    await openBoard(place, update, warn);
    return;
  }
  for (const { number, state } of others) if (state === "open") await closeTwin(place, number);
  if (first.state === "closed") return;
  const fresh = await freshIssue(place, first.number);
  if (typeof fresh === "string" || fresh.state === "closed") return;
  const now = readBoard(fresh.body);
  if (now === undefined || now === "damaged") {
    warn(`The dashboard #${first.number} has a marker that cannot be read: it is left alone.`);
    return;
  }
  const board = updateBoard({ ...old, ticked: now.ticked }, update);
  const body = placeSection(fresh.body, renderBoard(fresh.body, board, update));
  if (body === fresh.body) return;
  const wanted = { ...place.repository, issue_number: first.number, body };
  await place.pace.change(() => place.client.rest.issues.update(wanted));
}

async function openBoard(place: IssuePlace, update: BoardUpdate, warn: (line: string) => void): Promise<void> {
  const { client, repository, pace } = place;
  const body = renderBoard("", updateBoard(emptyBoard, update), update);
  try {
    const wanted = { ...repository, title: DASHBOARD_TITLE, body };
    const answer = await pace.add(() => client.rest.issues.create(wanted));
    await pin(place, answer.data.node_id, readIssue(answer.data).number, warn);
  } catch (error) {
    // The next sweep finds it, or opens it.
    if (!(error instanceof UnknownOutcome)) throw error;
    warn("GitHub did not say whether it opened the dashboard: the next sweep looks.");
  }
}

const PIN = "mutation ($id: ID!) { pinIssue(input: { issueId: $id }) { issue { id } } }";

/** Three issues can be pinned, and not every token may: neither keeps a dashboard from being there. */
async function pin({ client, pace }: IssuePlace, id: string, number: number, warn: (line: string) => void) {
  try {
    await pace.change(async () => {
      await client.graphql(PIN, { id });
      return { headers: {} };
    });
  } catch {
    warn(`The dashboard #${number} is not pinned: three issues are already, or the token may not.`);
  }
}

async function closeTwin({ client, repository, pace }: IssuePlace, number: number) {
  const state = { state: "closed" as const, state_reason: "not_planned" as const };
  await pace.change(() => client.rest.issues.update({ ...repository, issue_number: number, ...state }));
}
