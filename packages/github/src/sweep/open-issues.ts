import { version } from "@pawl/run";
import { type Client, connect } from "../client/connect.ts";
import { readFailure } from "../client/failure-kind.ts";
import { askLogin } from "../client/own-login.ts";
import { makePace, type Pace } from "../client/pace.ts";
import type { IssuesContext } from "../issues/context.ts";
import { listIssues } from "../issues/list-issues.ts";
import { describeRefusal } from "../issues/refusal.ts";
import { findStanding } from "./default-branch.ts";
import { type OurIssues, sortOurs } from "./our-issues.ts";
import type { SweepRequest } from "./request.ts";
import { whyNotWritten } from "./why-not-written.ts";

/** The issues of a repository when a sweep begins. */
interface OpenedIssues {
  /** Undefined where there is no token, or GitHub shows nothing. */
  readonly place: IssuesContext | undefined;
  readonly ours: OurIssues;
  /** Why nothing is written, in words. */
  readonly unwritten: string | undefined;
  /** Seconds between two writes, once the configuration is known. */
  readonly setSpacing: (seconds: number) => void;
}

/** No sweep is held up for longer by GitHub's limits, in milliseconds: the rest is for the next. */
const LONGEST_WAIT = 15 * 60_000;

const NO_LOGIN = "GitHub does not tell whom the token belongs to";

const UNSEEN = "GitHub did not show the issues";

const NONE: OurIssues = { filed: [], boards: [] };

/** Connects to GitHub and reads what was filed. What GitHub refuses is told, and the sweep goes on without it. */
export async function openIssues(request: SweepRequest): Promise<OpenedIssues> {
  const { token = "", apiUrl, repository, botLogin, clock, warn } = request;
  let spacing = 3;
  const setSpacing = (seconds: number): void => {
    spacing = seconds;
  };
  const pace = makePace({
    ...(clock && { clock }),
    spacing: () => spacing * 1_000,
    longestWait: LONGEST_WAIT,
  });
  const client = await connect({ token, apiUrl, version, pace });
  if (client === undefined)
    return { place: undefined, ours: NONE, unwritten: "there is no token", setSpacing };
  try {
    const login = await loginOf(client, pace, botLogin);
    if (login === undefined) {
      warn(`${NO_LOGIN}: \`bot-login\` has to name the login that it writes as.`);
      return { place: undefined, ours: NONE, unwritten: NO_LOGIN, setSpacing };
    }
    const place = { client, pace, repository, login };
    const standing = await findStanding(client, repository, request.commit, pace);
    const listed = await listIssues(place);
    if ("refusal" in listed) {
      warn(listed.refusal);
      return { place: undefined, ours: NONE, unwritten: UNSEEN, setSpacing };
    }
    const ours = sortOurs(listed.issues, warn);
    return { place, ours, unwritten: whyNotWritten(request, standing, ours), setSpacing };
  } catch (error) {
    if (readFailure(error) === undefined) throw error;
    warn(describeRefusal("Nothing is written", error));
    return { place: undefined, ours: NONE, unwritten: UNSEEN, setSpacing };
  }
}

/**
 * Who we are: what we filed is found again by it, so that no guess will do.
 * @throws Octokit's error where GitHub does not know the token, or does not answer and the login is not named.
 */
async function loginOf(
  client: Client,
  pace: Pace,
  botLogin: string | undefined,
): Promise<string | undefined> {
  try {
    return await pace.read(() => askLogin(client));
  } catch (error) {
    const failure = readFailure(error);
    if (failure?.status === 401) throw error;
    if (botLogin === undefined && failure !== undefined && failure.kind !== "refused") throw error;
    return botLogin;
  }
}
