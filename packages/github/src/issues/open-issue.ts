import { type GitHubIssue, type OpenIssue, readMark } from "@pawl/report";
import { statusOf } from "../client/failure-words.ts";
import type { Applying } from "./apply.ts";
import { listIssues, readIssue } from "./list-issues.ts";
import { UnknownOutcome } from "./pace.ts";

/** A list may lag behind a write by half a minute and more: looked at so often, at growing distances. */
const LOOKS = [5_000, 15_000, 40_000];

/**
 * Opens an issue. Where the answer is lost, it is looked for by its id before it is opened a second time; a second loss
 * leaves it: `undefined`. Where the token may not label, the issue is there without labels.
 * @throws what the client throws where GitHub refuses.
 */
export async function openIssue(change: OpenIssue, applying: Applying): Promise<GitHubIssue | undefined> {
  const { title, section } = applying.texts.issue(change);
  const create = async (labels: readonly string[]): Promise<GitHubIssue> => {
    const wanted = { ...applying.repository, title, body: section, labels: [...labels] };
    return readIssue((await applying.pace.add(() => applying.client.rest.issues.create(wanted))).data);
  };
  for (let tries = 0; tries < 2; tries++) {
    try {
      return await createLabelled(create, change.labels, applying);
    } catch (error) {
      if (!(error instanceof UnknownOutcome)) throw error;
      const made = await lookFor(change.mark.id, applying);
      if (made !== undefined) return made;
    }
  }
  return undefined;
}

async function createLabelled(
  create: (labels: readonly string[]) => Promise<GitHubIssue>,
  labels: readonly string[],
  { warn }: Applying,
): Promise<GitHubIssue> {
  try {
    return await create(labels);
  } catch (error) {
    // A label that cannot be had is no reason to keep the debt back.
    if (labels.length === 0 || statusOf(error) !== 422) throw error;
    warn("An issue has no labels: GitHub does not take those of the configuration.");
    return create([]);
  }
}

async function lookFor(id: string, applying: Applying): Promise<GitHubIssue | undefined> {
  for (const pause of LOOKS) {
    await applying.pace.rest(pause);
    const found = (await listIssues(applying)).find(({ body }) => {
      const mark = readMark(body);
      return typeof mark === "object" && mark.id === id;
    });
    if (found !== undefined) return found;
  }
  return undefined;
}
