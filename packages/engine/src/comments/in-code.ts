const LONGEST = 60;

/** A text from a repository in Markdown code quotes, of bounded length; it cannot end the quotes itself. */
export function inCode(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `\`${short.replaceAll("`", "'")}\``;
}
