import { compileGlobs, defineGate } from "@pawl/gate";
import { z } from "zod";
import { collectHandlers } from "./collect.ts";
import { Level } from "./level.ts";
import { messageOf } from "./messages.ts";
import { rules } from "./rules.ts";
import type { Site } from "./site.ts";
import { fromRow } from "./site-row.ts";

const options = z.strictObject({
  level: z
    .enum(["swallow", "strict"])
    .default("swallow")
    .describe(
      "`swallow` reports handlers that lose the error; `strict` also broad handlers that record it or hand it on",
    ),
  "handed-on": z
    .boolean()
    .default(true)
    .describe(
      "whether giving the exception itself to a call, a variable or the caller counts as handling it",
    ),
  recorders: z
    .array(z.string().min(1))
    .default([])
    .describe(
      "functions that record or report an exception, besides those of the standard library, Sentry and the like; by dotted name or its end (`report_crash`)",
    ),
  boundaries: z
    .array(z.string().min(1))
    .default(["main"])
    .describe(
      "where a broad handler that records is fine at `strict` too: functions (`main`, `Worker.run`) or globs over paths",
    ),
  "typed-silent": z
    .boolean()
    .default(false)
    .describe("whether `bare-except/silent` also reports handlers of narrow types that do nothing"),
});
type Options = z.output<typeof options>;
type RuleId = keyof typeof rules;

/** The gate against handlers that hide failures. */
export const gate = defineGate({
  name: "bare-except",
  summary: "Fail on exception handlers that hide failures: bare, broad and silent ones.",
  rules,
  options,
  facts: {
    handlers: {
      files: () => ["**/*.py", "**/*.pyi", "**/*.pyw"],
      depends: ["recorders"],
      collect: collectHandlers,
    },
  },
  async *check(project, options) {
    const isBoundary = boundaryTest(options.boundaries);
    let handlers = 0;
    let broad = 0;
    for (const [path, fact] of project.facts.handlers) {
      handlers += fact.handlers;
      for (const row of fact.sites) {
        const site = fromRow(row);
        if (site.form === "bare" || site.form === "broad") broad++;
        const rule = ruleOf(site, options, () => isBoundary(path, site.scope));
        if (rule === undefined) continue;
        const { line, column, endLine, endColumn, scope, code, codeEndLine } = site;
        yield {
          rule,
          at: { path, line, column, endLine, endColumn },
          message: messageOf(site, rule),
          scope,
          code,
          codeEndLine,
        };
      }
    }
    return { handlers, broad };
  },
});

/** The worst rule that applies to a site. */
function ruleOf(site: Site, options: Options, isBoundary: () => boolean): RuleId | undefined {
  if (site.form === "suppress") return "bare-except/suppress";
  if (site.form === "narrow") return options["typed-silent"] ? "bare-except/silent" : undefined;
  if (site.level === Level.raised) return undefined;
  if (site.form === "bare") return "bare-except/bare";
  if (site.silent !== undefined) return "bare-except/silent";
  if (site.level === Level.nothing || (site.level === Level.handedOn && !options["handed-on"])) {
    return "bare-except/swallowed";
  }
  if (options.level !== "strict") return undefined;
  return site.level === Level.recorded && isBoundary() ? undefined : "bare-except/broad";
}

/** An entry with a slash or an ending is a glob over paths, any other a function: its name or the end of its dotted name. */
function boundaryTest(boundaries: readonly string[]): (path: string, scope: string) => boolean {
  const isPath = (entry: string): boolean => /[/*]|\.pyi?$/.test(entry);
  const matches = compileGlobs(boundaries.filter(isPath));
  const functions = boundaries.filter((entry) => !isPath(entry));
  return (path, scope) =>
    functions.some((name) => scope === name || scope.endsWith(`.${name}`)) || matches(path);
}
