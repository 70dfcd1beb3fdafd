/** How well a path through a handler treats the exception, worst first. */
export const Level = {
  /** Nobody will ever know of it, at most a message says that something happened. */
  nothing: 0,
  /** The exception object itself was given to something else: a call, a variable, the caller. */
  handedOn: 1,
  /** Its traceback was recorded. */
  recorded: 2,
  /** It, or another one, goes on: the path ends in a raise or in a failing exit. */
  raised: 3,
} as const;

/** One of {@link Level}. */
export type Level = (typeof Level)[keyof typeof Level];

/** What a path told a person, without the traceback. */
export type Told = "nobody" | "print" | "log";

/** What is known at a point of a path. */
export interface State {
  readonly level: Level;
  readonly told: Told;
  /** The level of the best path that came by here; more than `level` where the paths differ. */
  readonly best: Level;
}

/** The state of the worse of two paths that meet. */
export function worse(a: State | undefined, b: State | undefined): State | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const first = a.level === b.level ? toldRank(a.told) <= toldRank(b.told) : a.level < b.level;
  const { level, told } = first ? a : b;
  return { level, told, best: higher(a.best, b.best) };
}

/** The state after something that happens in any case. */
export function followedBy(state: State, effect: State): State {
  return {
    level: higher(state.level, effect.level),
    told: toldRank(effect.told) > toldRank(state.told) ? effect.told : state.told,
    best: higher(state.best, effect.best),
  };
}

/** The state behind one thing that does as much for the exception as `level` says. */
export function stateOf(level: Level, told: Told = "nobody"): State {
  return { level, told, best: level };
}

/** The state before anything happened. */
export const untouched: State = stateOf(Level.nothing);

function higher(a: Level, b: Level): Level {
  return a > b ? a : b;
}

function toldRank(told: Told): number {
  return told === "nobody" ? 0 : told === "print" ? 1 : 2;
}
