/**
 * Runs the action over what `take` gives until it gives nothing, over at most `width` items at a time.
 * Rejects with the first error, after which no item is begun any more.
 */
export async function runInFlight<Item>(
  take: () => Item | undefined,
  width: number,
  action: (item: Item) => Promise<void>,
): Promise<void> {
  let isStopped = false;
  const takeTurns = async (): Promise<void> => {
    for (let item = take(); item !== undefined && !isStopped; item = take()) {
      try {
        await action(item);
      } catch (error) {
        isStopped = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: width }, takeTurns));
}
