import { visible } from "../visible.ts";

/** GitHub refuses longer titles. UTF-16 units, so that it holds however GitHub counts. */
const LONGEST = 256;

const CUT = "…";

/** U+200B, a space of no width: parts what GitHub and mail programs would link or notify by. */
const SPLIT = "\u200b";

/**
 * A text from outside as the title of an issue: one line of at most 256 UTF-16 units in which nothing is a mention, a
 * reference, a comment or a closing keyword. Never empty.
 * @param reserved UTF-16 units that are left free for what follows it.
 */
export function issueTitle(text: string, reserved = 0): string {
  const line = visible(text.replaceAll(/\s+/g, " ").trim());
  const inert = line.replaceAll(/[@#](?=\w)|(?<=\bgh)-(?=\d)|:(?=\/\/)|<(?=!--)/gi, `$&${SPLIT}`);
  if (inert === "") return "(a text that is empty)";
  const longest = LONGEST - reserved;
  if (inert.length <= longest) return inert;
  const cut = inert.slice(0, longest - CUT.length);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}${CUT}`;
}

/** A title as it is shown elsewhere, without what parts the words in it. */
export function shownTitle(title: string): string {
  return title.replaceAll(SPLIT, "");
}
