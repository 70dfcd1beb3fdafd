import type { Output, Terminal } from "./terminal.ts";

/** When text is coloured. */
export const COLOR_CHOICES = ["auto", "always", "never"] as const;

/** One of `COLOR_CHOICES`. */
export type ColorChoice = (typeof COLOR_CHOICES)[number];

/**
 * Whether text for `output` is coloured. `auto` follows FORCE_COLOR, then NO_COLOR (no-color.org), and else colours on a
 * terminal that is not dumb.
 */
export function isColored(choice: ColorChoice, output: Output, env: Terminal["env"]): boolean {
  if (choice !== "auto") return choice === "always";
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  const no = env.NO_COLOR;
  if (no !== undefined && no !== "") return false;
  return output.isTTY && env.TERM !== "dumb";
}
