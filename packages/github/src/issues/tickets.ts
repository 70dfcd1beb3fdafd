import type { Tickets } from "@pawl/gate";
import { freshIssue } from "./fresh-issue.ts";
import { OutOfTime } from "./pace.ts";
import type { IssuePlace } from "./place.ts";

/** Each ticket is a request: a sweep has a thousand an hour for everything. */
const MOST_ASKED = 300;

/**
 * Tells how issues and pull requests of the repository stand, each asked for once. One that was moved away counts as
 * missing here. Where GitHub does not answer, or too many were asked for, nothing is told, and `warn` hears of it once.
 */
export function askTickets(place: IssuePlace, warn: (line: string) => void): Tickets {
  const known = new Map<number, Promise<"open" | "closed" | "missing" | undefined>>();
  let warned = false;
  const give = (line: string): undefined => {
    if (!warned) warn(line);
    warned = true;
  };
  const ask = async (number: number): Promise<"open" | "closed" | "missing" | undefined> => {
    if (known.size > MOST_ASKED)
      return give(`More than ${MOST_ASKED} tickets are named: the others are not looked up.`);
    try {
      const issue = await freshIssue(place, number);
      return typeof issue === "string" ? "missing" : issue.state;
    } catch (error) {
      const why = error instanceof OutOfTime ? "its limits are used up" : "it does not answer";
      return give(`GitHub did not tell how some tickets stand: ${why}.`);
    }
  };
  return {
    stateOf(number) {
      const told = known.get(number) ?? ask(number);
      known.set(number, told);
      return told;
    },
  };
}
