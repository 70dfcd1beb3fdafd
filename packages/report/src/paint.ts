/** How a piece of text is to look; the names say what the text is, not its colour. */
export type Style = "error" | "warning" | "notice" | "pass" | "strong" | "faint" | "code";

/** Puts a style on a text that is already safe to show. */
export type Paint = (style: Style, text: string) => string;

/** SGR parameters (ECMA-48, 8.3.117) that turn a style on; 0 turns all off. */
const ON: Readonly<Record<Style, string>> = {
  error: "1;31",
  warning: "1;33",
  notice: "1;36",
  pass: "1;32",
  strong: "1",
  faint: "2",
  code: "36",
};

/** A painter with terminal colours, or one that leaves every text as it is. */
export function painter(color: boolean): Paint {
  return (style, text) => (color && text !== "" ? `\x1b[${ON[style]}m${text}\x1b[0m` : text);
}
