import { type State, worse } from "./level.ts";

/** The ways out of a stretch of code, each with the state of the worst path that takes it. */
export interface Ways {
  readonly next?: State | undefined;
  readonly raise?: State | undefined;
  readonly return?: State | undefined;
  readonly break?: State | undefined;
  readonly continue?: State | undefined;
  readonly exit?: State | undefined;
}

const kinds = ["next", "raise", "return", "break", "continue", "exit"] as const;

/** The ways out of two stretches of which either may run. */
export function join(a: Ways, b: Ways): Ways {
  return Object.fromEntries(kinds.map((kind) => [kind, worse(a[kind], b[kind])]));
}

/** The same ways out after something more happened on each. */
export function mapWays(ways: Ways, change: (state: State) => State): Ways {
  const changed: Partial<Record<(typeof kinds)[number], State>> = {};
  for (const kind of kinds) {
    const state = ways[kind];
    if (state !== undefined) changed[kind] = change(state);
  }
  return changed;
}

/** The worst state of all ways out. */
export function worst(ways: Ways): State | undefined {
  return kinds.reduce<State | undefined>((found, kind) => worse(found, ways[kind]), undefined);
}
