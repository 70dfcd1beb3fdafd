/** First and last port, both included. */
export type PortRange = readonly [from: number, to: number];

/** The ports that every process may bind and that no system hands out to clients. */
export const ORDINARY: PortRange = [1024, 32767];

/**
 * The next ports that nobody has, from `after` upwards and then from the ranges' beginning; fewer than `count` where there
 * are no more.
 */
export function freePorts(
  taken: ReadonlySet<number>,
  ranges: readonly PortRange[],
  count: number,
  after = 0,
): readonly number[] {
  const within = (ranges.length > 0 ? ranges : [ORDINARY]).toSorted(([one], [other]) => one - other);
  const found: number[] = [];
  const take = (isWanted: (port: number) => boolean): void => {
    for (const [from, to] of within) {
      for (let port = Math.max(from, 1); port <= Math.min(to, 65535) && found.length < count; port++) {
        if (isWanted(port) && !taken.has(port) && !found.includes(port)) found.push(port);
      }
    }
  };
  take((port) => port > after);
  take((port) => port <= after);
  return found;
}
