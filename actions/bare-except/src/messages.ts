import { Level } from "./level.ts";
import type { Site } from "./site.ts";

const exits = {
  end: "carries on after the `try`",
  return: "returns to the caller",
  continue: "goes on with the next iteration",
  break: "leaves the loop",
  exit: "exits with status 0",
} as const;

/** What happens instead, on the worst path: "on one path only logs a message, then returns to the caller". */
function instead(site: Site): string {
  const way = exits[site.exit ?? "end"];
  const told =
    site.level === Level.handedOn
      ? "only hands the exception on, then "
      : site.told === "print"
        ? "only prints a message, then "
        : site.told === "log"
          ? "only logs a message without the traceback, then "
          : "";
  return `${site.onlySome === true ? "on some path " : ""}${told}${way}`;
}

/** The handler's header as the messages show it. */
function header(site: Site): string {
  if (site.form === "suppress") return `suppress(${site.caught})`;
  return `except${site.star === true ? "*" : ""}${site.caught === "" ? "" : ` ${site.caught}`}`;
}

/** The message of a site under a rule: what is swallowed, and what happens instead. */
export function messageOf(site: Site, rule: string): string {
  switch (rule) {
    case "bare-except/bare":
      return site.silent === undefined
        ? `\`except:\` catches everything, \`KeyboardInterrupt\` and \`SystemExit\` too, and ${insteadOfRaise(site)}`
        : `\`except:\` catches everything, \`KeyboardInterrupt\` and \`SystemExit\` too, and does nothing but \`${site.silent}\``;
    case "bare-except/silent":
      return `\`${header(site)}\` hides ${site.form === "broad" ? "every error" : "the error"} of its \`try\` block: the handler does nothing but \`${site.silent ?? "pass"}\``;
    case "bare-except/swallowed":
      return `\`${header(site)}\` swallows every error of its \`try\` block: it neither re-raises nor records the traceback, but ${instead(site)}`;
    case "bare-except/suppress":
      return `\`${header(site)}\` hides every error of its block without a trace`;
    default:
      return `\`${header(site)}\` catches every error where a narrower type would do`;
  }
}

function insteadOfRaise(site: Site): string {
  if (site.level === Level.recorded)
    return `does not raise it again: ${site.onlySome === true ? "on some path it " : "it "}records the traceback and ${exits[site.exit ?? "end"]}`;
  return instead(site);
}
