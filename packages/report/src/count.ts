/** A whole number with its thousands parted: `5,691`. By hand: the first use of `Intl` takes 10 ms. */
export function thousands(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
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
