import type { LinterComment } from "./comments-fact.ts";

type Linter = LinterComment["kind"];

/** How the codes and names of each linter look; a linter with none among a rule's twins says nothing about the rule. */
const CODE_OF: Readonly<Record<Linter, RegExp>> = {
  noqa: /^[A-Z]+\d+$/,
  pylint: /^(?:[CEFIRW]\d{4}|[a-z]+(?:-[a-z]+)*)$/,
  nosec: /^(?:[BS][1-9]\d\d|[a-z]+(?:_[a-z]+)+)$/,
};

/**
 * Whether a linter's comment is about a rule, which in the words of linters has the given codes and names. A blanket
 * comment is, where the linter has a twin of the rule at all.
 */
export function coversTwins({ kind, names }: LinterComment, twins: readonly string[]): boolean {
  const own = twins.filter((twin) => CODE_OF[kind].test(twin));
  if (names === null) return own.length > 0;
  return own.some((twin) => names.some((name) => means(kind, name, twin)));
}

/** flake8 takes a code for all that begin with it, pylint a letter for its category; bandit knows whole codes only. */
function means(kind: Linter, name: string, twin: string): boolean {
  if (kind === "noqa") return twin.startsWith(name);
  if (kind === "nosec") return twin === name;
  return name === "all" || twin === name || twin === name.toUpperCase() || isCategoryOf(name, twin);
}

function isCategoryOf(name: string, twin: string): boolean {
  return /^[CEFIRW]$/.test(name) && /^[CEFIRW]\d{4}$/.test(twin) && twin.startsWith(name);
}
