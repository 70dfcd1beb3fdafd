/** Lets something happen at most once per `milliseconds`; the first time after as long has gone by. */
export function makePace(milliseconds: number): () => boolean {
  let last = performance.now();
  return () => {
    const now = performance.now();
    if (now - last < milliseconds) return false;
    last = now;
    return true;
  };
}
