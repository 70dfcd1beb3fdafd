import { digest } from "@pawl/engine";
import type { Finding, Grouping } from "@pawl/gate";
import type { Entry } from "./filed.ts";

/** What stands outside of all functions and classes; it says nothing of the code, so it needs no digest. */
const MODULE = "<module>";

/** 64 bits tell the findings of one repository apart; a marker has to hold hundreds of them. */
const CODE_DIGITS = 16;

/** The scope only tells equal code apart. */
const SCOPE_DIGITS = 8;

/** The id of the group `key`, and of the nth of those that are equal: the same in every run. 16 hex digits. */
export function groupId(gate: string, groupBy: Grouping, key: string, nth: number): string {
  return digest([gate, groupBy, key, nth].join("\0")).slice(0, 16);
}

/** A finding as an issue remembers it. */
export function entryOf(finding: Finding): Entry {
  const { rule, at, scope, code } = finding;
  return {
    rule,
    path: at.path,
    line: at.line,
    endLine: at.endLine,
    scope: scope === MODULE ? MODULE : digest(scope).slice(0, SCOPE_DIGITS),
    code: digest(code).slice(0, CODE_DIGITS),
  };
}

/** What is remembered of a title: GitHub trims what it is given, so spaces are not counted. 16 hex digits. */
export function titleDigest(title: string): string {
  return digest(title.replaceAll(/\s+/g, " ").trim()).slice(0, 16);
}
