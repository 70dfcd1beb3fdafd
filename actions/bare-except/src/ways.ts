import { type State, worse } from "./level.ts";

/** The ways out of a stretch of code, each with the state of the worst path that takes it. */
export interface Ways {
  readonly next: State | undefined;
  readonly raise: State | undefined;
  readonly return: State | undefined;
  readonly break: State | undefined;
  readonly continue: State | undefined;
  readonly exit: State | undefined;
}

/** No way out at all. */
export const nowhere: Ways = {
  next: undefined,
  raise: undefined,
  return: undefined,
  break: undefined,
  continue: undefined,
  exit: undefined,
};

/** The one way out `kind`. */
export function only(kind: keyof Ways, state: State | undefined): Ways {
  return { ...nowhere, [kind]: state };
}

/** The ways out of two stretches of which either may run. */
export function join(a: Ways, b: Ways): Ways {
  if (a === nowhere) return b;
  if (b === nowhere) return a;
  return {
    next: worse(a.next, b.next),
    raise: worse(a.raise, b.raise),
    return: worse(a.return, b.return),
    break: worse(a.break, b.break),
    continue: worse(a.continue, b.continue),
    exit: worse(a.exit, b.exit),
  };
}

/** Whether there is another way out than to what comes next. */
export function hasExits({
  raise,
  return: returned,
  break: broken,
  continue: continued,
  exit,
}: Ways): boolean {
  return (raise ?? returned ?? broken ?? continued ?? exit) !== undefined;
}

/** The same ways out without the one to what comes next. */
export function leaving(ways: Ways): Ways {
  return { ...ways, next: undefined };
}

/** The same ways out after something more happened on each. */
export function mapWays(ways: Ways, change: (state: State) => State): Ways {
  const then = (state: State | undefined): State | undefined =>
    state === undefined ? undefined : change(state);
  return {
    next: then(ways.next),
    raise: then(ways.raise),
    return: then(ways.return),
    break: then(ways.break),
    continue: then(ways.continue),
    exit: then(ways.exit),
  };
}

/** The worst state of all ways out. */
export function worst(ways: Ways): State | undefined {
  let found: State | undefined;
  for (const state of [ways.next, ways.raise, ways.return, ways.break, ways.continue, ways.exit])
    found = worse(found, state);
  return found;
}
