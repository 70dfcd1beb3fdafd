import type { Tickets } from "@pawl/gate";
import { readFailure } from "../client/failure-kind.ts";
import type { IssuesContext } from "./context.ts";
import { describeRefusal, isGone } from "./refusal.ts";

/** How the repository's own issues are asked for. */
export interface TicketsOptions extends Pick<IssuesContext, "client" | "pace" | "repository"> {
  /** The most issues that one run asks for; 500 where nothing is said. */
  readonly most?: number;
  /** Told once, in a line that is safe to log, why GitHub does not answer or is not asked any more. */
  warn(line: string): void;
}

const MOST = 500;

type State = Awaited<ReturnType<Tickets["stateOf"]>>;

/**
 * The issues and pull requests of the repository as a gate asks for them: one request each at most. A pull request that is
 * merged is closed; what moved to another repository stands as it does there, and is missing where the token does not see
 * it.
 */
export function tickets({ client, pace, repository, most = MOST, warn }: TicketsOptions): Tickets {
  const known = new Map<number, Promise<State>>();
  let hasIssues: Promise<boolean> | undefined;
  let warned = false;

  function warnOnce(line: string): undefined {
    if (!warned) warn(line);
    warned = true;
  }

  /** A repository that is not seen, or has no issues, says of every number that it is not there. */
  function seesIssues(): Promise<boolean> {
    hasIssues ??= pace.read(() => client.rest.repos.get(repository)).then(({ data }) => data.has_issues);
    return hasIssues;
  }

  async function ask(number: number): Promise<State> {
    try {
      const place = { ...repository, issue_number: number };
      const { data } = await pace.read(() => client.rest.issues.get(place));
      return data.state === "open" ? "open" : "closed";
    } catch (error) {
      if (!isGone(error)) return doubt(error);
    }
    try {
      if (await seesIssues()) return "missing";
      return warnOnce("Tickets are not looked up: the repository has no issues.");
    } catch (error) {
      return doubt(error);
    }
  }

  function doubt(error: unknown): undefined {
    if (readFailure(error) === undefined) throw error;
    return warnOnce(describeRefusal("Not every ticket could be looked up", error, "issues: read"));
  }

  return {
    async stateOf(number) {
      const asked = known.get(number);
      if (asked !== undefined) return asked;
      if (known.size >= most) return warnOnce(`Only ${most} tickets are looked up in one run.`);
      const state = ask(number);
      known.set(number, state);
      return state;
    },
  };
}
