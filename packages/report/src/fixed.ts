import type { Report } from "@pawl/engine";
import { thousands } from "./count.ts";

/** Fixed findings that are named before the rest is only counted. */
const MOST_NAMED = 10;

/** What the base had and the head has no more, one line each; rules and places go through `show`. */
export function fixedLines({ fixed }: Report, show: (text: string) => string): readonly string[] {
  const named = fixed
    .slice(0, MOST_NAMED)
    .map(({ rule, path, line }) => `fixed: ${show(rule)}, in the base at ${show(`${path}:${line}`)}`);
  const rest = fixed.length - named.length;
  return rest > 0 ? [...named, `and ${thousands(rest)} more fixed`] : named;
}
