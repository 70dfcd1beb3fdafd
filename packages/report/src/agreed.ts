import type { NewSuppression, Report } from "@pawl/engine";
import { countOf, thousands } from "./count.ts";

/** Suppressions that are named before the rest is only counted. */
const MOST_NAMED = 20;

/** A reason is cut to so many UTF-16 units: the file has all of it. */
const LONGEST_REASON = 200;

/** How a text that comes from the repository is shown: a path or a name, and a sentence. */
export interface Show {
  readonly name: (text: string) => string;
  readonly text: (text: string) => string;
}

/** What is kept quiet and was not in the base, one line each: the reviewer decides whether the reasons hold. */
export function newSuppressionLines({ newSuppressions }: Report, show: Show): readonly string[] {
  const named = newSuppressions.slice(0, MOST_NAMED).map((one) => {
    const reason = one.reason === undefined ? "no reason given" : show.text(shortened(one.reason));
    const until = one.until === undefined ? "" : ` (until ${one.until})`;
    return `new ${what(one, show)} at ${show.name(`${one.path}:${one.line}`)}: ${reason}${until}`;
  });
  const rest = newSuppressions.length - named.length;
  return rest > 0 ? [...named, `and ${countOf(rest, "more new suppression")}`] : named;
}

function shortened(reason: string): string {
  return reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason;
}

function what({ kind, rule, covers }: NewSuppression, show: Show): string {
  if (covers === undefined) return `${kind} comment for ${show.name(rule)}`;
  return `accept of ${show.name(rule)} in ${show.name(covers)}`;
}

/** How the gates stand to their ceilings, one line each. */
export function limitLines({ limits }: Report, show: Show): readonly string[] {
  return limits.map(({ gate, unit, ceiling, count, over }) => {
    const stand = over ? `above its ceiling by ${thousands(count - ceiling)}` : "below its ceiling";
    const word = !over && count === ceiling ? "at its ceiling" : stand;
    return `${show.name(gate)} is ${word}: ${thousands(count)} ${unit}, ${thousands(ceiling)} allowed today`;
  });
}
