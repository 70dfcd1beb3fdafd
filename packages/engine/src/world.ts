import type { Need, Project, Rule } from "@pawl/gate";

/** What a gate is told of the world beside the facts. */
export type World = Omit<Project, "facts" | "looked" | "has" | "paths">;

/**
 * Rules that this world has no answer for, each with the reason in words.
 * @param ticketsInDoubt whether the tracker left a question open: what it was asked for may be there, and was not reported.
 */
export function unanswered(
  rules: Readonly<Record<string, Rule>>,
  world: World,
  ticketsInDoubt = false,
): readonly { readonly rule: string; readonly reason: string }[] {
  return Object.entries(rules).flatMap(([rule, { needs }]) => {
    if (needs === undefined) return [];
    if (!hasAnswer(needs, world)) return [{ rule, reason: REASONS[needs] }];
    return needs === "tickets" && ticketsInDoubt ? [{ rule, reason: IN_DOUBT }] : [];
  });
}

function hasAnswer(need: Need, { sweep, closes, tickets, whole }: World): boolean {
  if (need === "sweep") return sweep;
  if (need === "whole") return whole;
  return (need === "closes" ? closes : tickets) !== undefined;
}

const REASONS: Readonly<Record<Need, string>> = {
  sweep: "for sweeps only",
  closes: "only a change says what it closes",
  tickets: "for sweeps only",
  whole: "for the whole tree only",
};

const IN_DOUBT = "the issue tracker did not answer for every ticket";
