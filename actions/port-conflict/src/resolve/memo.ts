import type { Repository } from "./repository.ts";

/**
 * Answers that are kept. One that was found while a file was missing says so again whenever it is given, for whoever asks knows
 * less than there is, too; and it is forgotten when more is known.
 */
export class Memo<Key, Value> {
  private readonly repository: Repository;
  private readonly known = new Map<Key, Value>();
  private readonly lacking = new Set<Key>();

  constructor(repository: Repository) {
    this.repository = repository;
    repository.onLearning.push(() => {
      for (const key of this.lacking) this.known.delete(key);
      this.lacking.clear();
    });
  }

  get(key: Key): Value | undefined {
    if (this.lacking.has(key)) this.repository.gaps++;
    return this.known.get(key);
  }

  /** @param gaps how many there were before the answer was looked for. */
  set(key: Key, value: Value, gaps: number): void {
    this.known.set(key, value);
    if (this.repository.gaps !== gaps) this.lacking.add(key);
  }
}
