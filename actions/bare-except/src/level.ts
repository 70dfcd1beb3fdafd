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
}

/** The state of the worse of two paths that meet. */
export function worse(a: State | undefined, b: State | undefined): State | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.level !== b.level) return a.level < b.level ? a : b;
  return toldRank(a.told) <= toldRank(b.told) ? a : b;
}

/** The state after something that happens in any case. */
export function then(state: State, effect: State): State {
  return {
    level: effect.level > state.level ? effect.level : state.level,
    told: toldRank(effect.told) > toldRank(state.told) ? effect.told : state.told,
  };
}

/** The state before anything happened. */
export const untouched: State = { level: Level.nothing, told: "nobody" };

function toldRank(told: Told): number {
  return told === "nobody" ? 0 : told === "print" ? 1 : 2;
}
