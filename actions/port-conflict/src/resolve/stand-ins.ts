import { type Found, type Known, setKey } from "./known.ts";

/** The possibilities that stand in for what is not known. */
export function standingIn(found: Found): Found {
  return { ...found, known: found.known.map((known): Known => ({ ...known, standIn: true })) };
}

/** The same possibilities where it does not matter that they stand in for others. */
export function withoutStandIns(found: Found): Found {
  return { ...found, known: found.known.map(({ standIn: _standIn, ...known }): Known => known) };
}

/**
 * Whether a possibility is one of several assignments of a name of which another, reached in the same way, is not known.
 */
export function isBesideUnknown({ choices }: Known, { under = [] }: Pick<Found, "under">): boolean {
  return under.some((other) => {
    let isOther = false;
    for (const [key, choice] of other) {
      const own = choices.get(key);
      if (own === undefined || own === choice) continue;
      if (!key.startsWith(setKey)) return false;
      isOther = true;
    }
    return isOther;
  });
}
