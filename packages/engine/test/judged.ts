import { check, parseConfig, type Report } from "@pawl/engine";
import type { Gate } from "@pawl/gate";
import { collectInMemory, treeOf, wordGate } from "./in-memory.ts";

/** What a test says of a run; the rest is as ordinary as can be. */
interface Run {
  readonly gates?: readonly Gate[];
  /** The gates that the configuration is read for, where they are more than those that run. */
  readonly known?: readonly Gate[];
  readonly config?: string;
  readonly today?: string;
}

/** The report on files by path. */
export function reportOn(
  files: Readonly<Record<string, string | undefined>>,
  run: Run = {},
): Promise<Report> {
  const { gates = [wordGate], known = gates, config = "", today = "2026-11-23" } = run;
  return check({
    gates,
    config: parseConfig(config, "pawl.yml", known),
    tree: treeOf(files),
    collect: collectInMemory,
    today,
    version: "1.2.3",
  });
}

/**
 * What became of the findings in one file, one line for each: `3 word/loud new`, `3 word/loud allow@2 reason`, and
 * `2 pawl/unused-allow: message` for those of Pawl itself.
 */
export async function judged(text: string, run: Run = {}): Promise<readonly string[]> {
  const { findings } = await reportOn({ "a.py": text }, run);
  return findings.map(({ gate, rule, at, message, suppression }) => {
    if (gate === "pawl") return `${at.line} ${rule}: ${message}`;
    if (suppression === undefined) return `${at.line} ${rule} new`;
    const { kind, line, reason, until } = suppression;
    return [`${at.line} ${rule} ${kind}@${line}`, reason, until]
      .filter((part) => part !== undefined)
      .join(" ");
  });
}
