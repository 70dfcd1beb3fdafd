const ENGLISH = new Intl.NumberFormat("en-US");

/** A number with its thousands parted: `5,691`. */
export function thousands(count: number): string {
  return ENGLISH.format(count);
}

/** A number with its noun, given in the singular: `1 file`, `5,691 handlers`, `2 directories`. */
export function countOf(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${thousands(count)} ${noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}

/** Words as English lists them: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length <= 1) return words.join();
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
