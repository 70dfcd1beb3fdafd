import type { Finding } from "@pawl/gate";
import { nearest } from "../config/nearest.ts";
import type { LevelOf } from "../levels.ts";
import { OWN_GATE, type OwnRuleId } from "../own-rules.ts";
import { type AllowUse, isExpired } from "./allow-use.ts";
import type { Allow } from "./comments-fact.ts";
import { inCode } from "./in-code.ts";

/** What allow comments are judged by. */
export interface AllowJudging {
  readonly levelOf: LevelOf;
  /** All names that a comment may use, whether their gates ran or not. */
  readonly known: ReadonlySet<string>;
  /** Whether findings of this name (a gate or a rule) could have been reported for the file in this run. */
  isJudged(name: string, path: string): boolean;
  readonly today: string;
}

/**
 * What Pawl has to say of the allow comments of a file: at most one finding for each, the worst that its rules' levels
 * let through. Asked after all findings of the run have been suppressed.
 */
export function ownFindings(
  path: string,
  allows: readonly Allow[],
  use: AllowUse,
  judging: AllowJudging,
): readonly Finding<OwnRuleId>[] {
  return allows.flatMap((allow) => {
    const mistakes = mistakesOf(path, allow, use, judging);
    const told = mistakes.find(({ rule }) => judging.levelOf(rule, path) !== "off");
    return told === undefined ? [] : [finding(path, allow, told)];
  });
}

interface Told {
  readonly rule: OwnRuleId;
  readonly message: string;
}

function mistakesOf(path: string, allow: Allow, use: AllowUse, judging: AllowJudging): readonly Told[] {
  const told: Told[] = [];
  const judged = allow.names.filter((name) => judging.isJudged(name, path));
  const used = use.usedNames(allow);
  const expired = isExpired(allow, judging.today);
  const subject = inCode(`allow[${allow.names.join(", ")}]`);
  if (expired && judged.length > 0) {
    told.push({ rule: "pawl/expired", message: `${subject} counted until ${allow.until}` });
  }
  if (allow.reason === undefined && used.size > 0) {
    told.push({ rule: "pawl/missing-reason", message: `${subject} gives no reason` });
  }
  const idle = expired ? [] : judged.filter((name) => !used.has(name));
  const useless = [
    ...(allow.problem === undefined ? [] : [allow.problem]),
    ...allow.names.flatMap((name) => mistakeInName(name, judging.known)),
    ...(idle.length === 0
      ? []
      : [`${idle.map(inCode).join(", ")} ${idle.length === 1 ? "allows" : "allow"} nothing here`]),
  ];
  if (useless.length > 0) told.push({ rule: "pawl/unused-allow", message: useless.join("; ") });
  return told;
}

function mistakeInName(name: string, known: ReadonlySet<string>): readonly string[] {
  if (name === OWN_GATE || name.startsWith(`${OWN_GATE}/`)) {
    return [`${inCode(name)} is a rule for comments such as this one and cannot be allowed`];
  }
  if (known.has(name)) return [];
  const others = [...known].filter((candidate) => !candidate.startsWith(`${OWN_GATE}/`));
  const near = nearest(name, others);
  const meant = near === undefined ? "" : `; did you mean ${inCode(near)}?`;
  return [`no rule is called ${inCode(name)}${meant}`];
}

/** The comment is what the finding is about: its text is the code, so that moving it does not make the finding new. */
function finding(
  path: string,
  { line, column, endColumn, code }: Allow,
  { rule, message }: Told,
): Finding<OwnRuleId> {
  return {
    rule,
    at: { path, line, column, endLine: line, endColumn },
    message,
    scope: "<module>",
    code,
  };
}
