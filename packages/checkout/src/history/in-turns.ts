/** Does something for each item, in their order, with at most so many under way. Rejects as soon as one of them does. */
export async function inTurns<T>(
  items: readonly T[],
  atOnce: number,
  perform: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const work = async () => {
    for (const item of rest) await perform(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
