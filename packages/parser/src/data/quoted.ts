const LONGEST = 60;

/** A text from a file, quoted, on one line and of bounded length. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
