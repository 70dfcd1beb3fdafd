import { type DataNode, quoted } from "@pawl/parser/data";
import type { z } from "zod";
import { found, oneOf, typeInWords } from "./found.ts";
import type { Mistake } from "./mistake.ts";
import { nearest } from "./nearest.ts";
import { offsetOfKey, offsetOfValue } from "./value-place.ts";

type Issue = z.core.$ZodIssue;

/** What a mistake is told from: the value, its places, and the names that may stand at a path. */
export interface Reading {
  readonly value: unknown;
  readonly root: DataNode;
  /** The keys that the mapping at a path may have. */
  namesAt(path: readonly PropertyKey[]): readonly string[];
}

/** One mistake for each thing that is wrong in an issue of zod: what was found, what was expected, the nearest right name. */
export function issueToMistakes(issue: Issue, reading: Reading): readonly Mistake[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(key, issue.path, reading));
  }
  if (issue.code === "invalid_key" || issue.code === "invalid_element") {
    return issue.issues.flatMap((inner) =>
      issueToMistakes({ ...inner, path: [...issue.path, ...inner.path] }, reading),
    );
  }
  if (issue.code === "invalid_union") return unionMistakes(issue, reading);
  const offset = offsetOfValue(reading.root, issue.path);
  const name = pathInWords(issue.path);
  const subject = name === "" ? "" : `${name}: `;
  if (issue.code === "custom") return [{ offset, message: `${subject}${issue.message}` }];
  const value = valueAt(reading.value, issue.path);
  const said = value === undefined ? "missing" : `found ${found(value)}`;
  return [{ offset, message: `${subject}${said}, expected ${expectation(issue)}${hint(issue, value)}` }];
}

function unknownKey(key: string, path: readonly PropertyKey[], reading: Reading): Mistake {
  const names = reading.namesAt(path);
  const noun = path.at(-1) === "rules" ? "rule" : "key";
  const where = path.length === 0 ? "" : ` in ${pathInWords(path)}`;
  return {
    offset: offsetOfKey(reading.root, path, key),
    message: `unknown ${noun} ${quoted(key)}${where}, expected ${oneOf(names)}${meant(key, names)}`,
  };
}

/** Of a union's branches, those that refuse the value's type are told in one mistake; else the branch that came furthest. */
function unionMistakes(issue: z.core.$ZodIssueInvalidUnion, reading: Reading): readonly Mistake[] {
  const fitting = issue.errors.filter((branch) => !branch.some(refusesType));
  const [furthest] = fitting.toSorted((a, b) => a.length - b.length);
  if (furthest !== undefined) {
    return furthest.flatMap((inner) =>
      issueToMistakes({ ...inner, path: [...issue.path, ...inner.path] }, reading),
    );
  }
  const value = valueAt(reading.value, issue.path);
  const said = value === undefined ? "missing" : `found ${found(value)}`;
  const offset = offsetOfValue(reading.root, issue.path);
  const { expected, near } = unionExpectation(issue, value);
  return [{ offset, message: `${pathInWords(issue.path)}: ${said}, expected ${expected}${near}` }];
}

/** Whether a branch has no use for a value of this type, or for any but certain values. */
function refusesType(inner: Issue): boolean {
  if (inner.path.length > 0) return false;
  if (inner.code === "invalid_union") return inner.errors.every((branch) => branch.some(refusesType));
  return inner.code === "invalid_type" || inner.code === "invalid_value";
}

/** Without branches, the issue is that of the key that tells the branches apart. */
function unionExpectation(
  issue: z.core.$ZodIssueInvalidUnion,
  value: unknown,
): { readonly expected: string; readonly near: string } {
  if (issue.errors.length === 0 && "options" in issue && Array.isArray(issue.options)) {
    const names = issue.options.map(String);
    return { expected: oneOf(names), near: typeof value === "string" ? meant(value, names) : "" };
  }
  return { expected: [...new Set(issue.errors.flatMap(wanted))].join(" or "), near: "" };
}

function wanted(branch: readonly Issue[]): readonly string[] {
  return branch.flatMap((inner) =>
    inner.code === "invalid_union" ? inner.errors.flatMap(wanted) : [expectation(inner)],
  );
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return typeInWords(issue.expected);
    case "invalid_value":
      return oneOf(issue.values.map(String));
    case "too_small":
      return `at least ${issue.minimum}${unit(issue.origin, issue.minimum)}`;
    case "too_big":
      return `at most ${issue.maximum}${unit(issue.origin, issue.maximum)}`;
    case "not_multiple_of":
      return `a multiple of ${issue.divisor}`;
    case "invalid_format":
      return issue.format === "regex"
        ? `text like ${issue.pattern}`
        : `text in the form of a ${issue.format}`;
    default:
      return issue.message;
  }
}

function unit(origin: string, count: number | bigint): string {
  if (origin === "array" || origin === "set") return count === 1 ? " entry" : " entries";
  if (origin === "string") return count === 1 ? " character" : " characters";
  return "";
}

function hint(issue: Issue, value: unknown): string {
  if (issue.code !== "invalid_value" || typeof value !== "string") return "";
  return meant(value, issue.values.map(String));
}

function meant(value: string, names: readonly string[]): string {
  const near = nearest(value, names);
  return near === undefined ? "" : `; did you mean ${quoted(near)}?`;
}

/** `overrides[0].rules.bare-except/bare`. */
function pathInWords(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`));
  return steps.join("").replace(/^\./, "");
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
    current = Reflect.get(current, step);
  }
  return current;
}
