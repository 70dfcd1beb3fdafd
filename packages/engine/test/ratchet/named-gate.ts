import { check, parseConfig, type Report } from "@pawl/engine";
import { defineGate, type Place } from "@pawl/gate";
import { z } from "zod";
import { collectInMemory, treeOf } from "../in-memory.ts";
import { changeOf, type Files } from "./change-of.ts";

/** A line as a place. */
function lineAt(path: string, line: number, text: string): Place {
  return { path, line, column: 1, endLine: line, endColumn: text.length + 1 };
}

/**
 * A gate whose findings come from several files: `use NAME` of a `.use` file is one where `NAME = value` of some `.set`
 * file has a value that stands in `taken.txt`. What makes it so is the setting and, as a whole, `taken.txt`.
 */
export const namedGate = defineGate({
  name: "named",
  summary: "Finds uses of what is taken.",
  rules: {
    "named/worse": { severity: "error", summary: "A use of zero", help: "None." },
    "named/taken": { severity: "error", summary: "A use of what is taken", help: "None." },
  },
  options: z.strictObject({}),
  facts: {
    lines: {
      files: () => ["**/*.use", "**/*.set", "taken.txt"],
      depends: [],
      collect: ({ bytes }) => new TextDecoder().decode(bytes).split("\n"),
    },
  },
  async *check({ facts }) {
    const settings = new Map<string, { readonly value: string; readonly at: Place }>();
    for (const [path, lines] of facts.lines) {
      for (const [index, text] of lines.entries()) {
        const [name, value] = text.split(" = ");
        if (path.endsWith(".set") && name !== undefined && value !== undefined)
          settings.set(name, { value, at: lineAt(path, index + 1, text) });
      }
    }
    const taken = facts.lines.get("taken.txt") ?? [];
    const whole = { path: "taken.txt", line: 1, column: 1, endLine: Math.max(1, taken.length), endColumn: 1 };
    for (const [path, lines] of facts.lines) {
      for (const [index, text] of lines.entries()) {
        const setting = text.startsWith("use ") ? settings.get(text.slice("use ".length)) : undefined;
        if (setting === undefined || !taken.includes(setting.value)) continue;
        yield {
          rule: setting.value === "0" ? "named/worse" : "named/taken",
          at: lineAt(path, index + 1, text),
          message: `\`${setting.value}\` is taken`,
          scope: path.startsWith("scoped") ? "Scope.of" : "<module>",
          code: text,
          codeEndLine: index + 1,
          from: [setting.at, whole],
          related: [{ at: setting.at, message: "set here" }],
        };
      }
    }
    return { files: facts.lines.size };
  },
});

/** What a test says of a run; the rest is as ordinary as can be. */
interface Run {
  readonly renames?: Readonly<Record<string, string>>;
  readonly sweep?: boolean;
  readonly config?: string;
  /** A path that cannot be read in the head. */
  readonly unreadable?: string;
}

/** The report of the gate for a head against a base. */
export function namedReport(base: Files, head: Files, run: Run = {}): Promise<Report> {
  return check({
    gates: [namedGate],
    config: parseConfig(run.config ?? "", "pawl.yml", [namedGate]),
    tree: treeOf(run.unreadable === undefined ? head : { ...head, [run.unreadable]: undefined }),
    base: { id: "b45e", tree: treeOf(base), change: changeOf(base, head, run.renames) },
    collect: collectInMemory,
    today: "2026-11-23",
    version: "1.2.3",
    sweep: run.sweep ?? false,
  });
}

/** What is new, known and fixed, one line each: `new a.use:3 taken`. */
export async function named(base: Files, head: Files, run: Run = {}): Promise<readonly string[]> {
  const { findings, fixed } = await namedReport(base, head, run);
  return [
    ...findings.map(({ status, at, rule }) => `${status} ${at.path}:${at.line} ${rule.slice(6)}`),
    ...fixed.map(({ path, line, rule }) => `fixed ${path}:${line} ${rule.slice(6)}`),
  ];
}
