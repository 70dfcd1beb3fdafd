import type { Need, Project, Rule } from "@pawl/gate";

/** What a gate is told of the world beside the facts. */
export type World = Omit<Project, "facts" | "looked">;

/** Rules that this world has no answer for, each with the reason in words. */
export function unanswered(
  rules: Readonly<Record<string, Rule>>,
  world: World,
): readonly { readonly rule: string; readonly reason: string }[] {
  return Object.entries(rules).flatMap(([rule, { needs }]) =>
    needs === undefined || hasAnswer(needs, world) ? [] : [{ rule, reason: REASONS[needs] }],
  );
}

function hasAnswer(need: Need, { sweep, closes, tickets }: World): boolean {
  if (need === "sweep") return sweep;
  return (need === "closes" ? closes : tickets) !== undefined;
}

const REASONS: Readonly<Record<Need, string>> = {
  sweep: "for sweeps only",
  closes: "only a change says what it closes",
  tickets: "for sweeps only",
};
