/**
 * Runs the action over all items, at most `width` of them at a time, begun in their order.
 * Rejects with the first error, after which no item is begun any more.
 */
export async function runInFlight<Item>(
  items: readonly Item[],
  width: number,
  action: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  let isStopped = false;
  const takeTurns = async (): Promise<void> => {
    for (const item of rest) {
      if (isStopped) return;
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
