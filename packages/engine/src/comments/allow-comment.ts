import type { PythonComment } from "@pawl/parser";
import { isCalendarDate } from "../calendar-date.ts";
import { nearest } from "../config/nearest.ts";
import { digest } from "../fingerprint.ts";
import type { Allow } from "./comments-fact.ts";
import { inCode } from "./in-code.ts";

/** `# pawl:`, at the start of a comment or after other text in it; the colon may be forgotten before `allow`. */
const MARKER = /#\s*pawl\s*(?::|(?=\ballow\b))/gi;

/** Where another comment begins on the same line: ` # noqa`, ` #type: ignore`; `issue #12` is none. */
const NEXT_COMMENT = /\s#(?=\s|(?:noqa|nosec|pylint|type|pawl|ruff|flake8|pyright|mypy|fmt|isort|pragma)\b)/i;

/** A comment longer than these is not one that somebody wrote; what it says would end up in every report. */
const MOST_NAMES = 50;
const LONGEST_REASON = 1_000;

const FORM = /^\s*([\w-]*)\s*(?:\[([^\]]*)(\]?))?(.*)$/s;
const UNTIL = /(?<![\w-])\(?until\s*=\s*([^\s,;)]*)[,;)]?/gi;

/** The `# pawl: …` comments in a comment, also those that cannot be understood. */
export function parseAllows(comment: PythonComment): readonly Allow[] {
  const markers = [...comment.text.matchAll(MARKER)];
  return markers.map((marker, index) => {
    const start = marker.index;
    const bodyStart = start + marker[0].length;
    const limit = markers[index + 1]?.index ?? comment.text.length;
    const cut = comment.text.slice(bodyStart, limit).search(NEXT_COMMENT);
    const end = cut < 0 ? limit : bodyStart + cut;
    const text = comment.text.slice(start, end).trimEnd();
    return {
      line: comment.line,
      column: comment.column + start,
      endColumn: comment.column + start + text.length,
      code: digest(text.replace(/\s+/g, " ")),
      ...parseBody(comment.text.slice(bodyStart, end), marker[0].endsWith(":")),
    };
  });
}

type Body = Pick<Allow, "names" | "reason" | "until" | "problem">;

function parseBody(body: string, hasColon: boolean): Body {
  const [, word = "", inside, closing, rest = ""] = FORM.exec(body) ?? [];
  if (!hasColon) return broken("`pawl` stands without its colon, expected `pawl: allow[…]`");
  if (word.toLowerCase() !== "allow") return broken(unknownWord(word));
  if (inside === undefined) return broken("`allow` stands without brackets, expected `allow[<rule>]`");
  if (closing === "") return broken("the bracket of `allow[` is not closed");
  const names = [...new Set(inside.split(",").map((name) => name.trim()))].filter((name) => name !== "");
  if (names.length === 0) return broken("`allow[]` names no rule");
  if (names.length > MOST_NAMES) return broken(`\`allow[…]\` names more than ${MOST_NAMES} rules`);
  const dates = [...rest.matchAll(UNTIL)].map((match) => (match[1] ?? "").replace(/\.$/, ""));
  const [until] = dates;
  if (dates.length > 1) return broken("`until` is given twice");
  if (until !== undefined && !isCalendarDate(until)) {
    return broken(`${inCode(`until=${until}`)} is no date, expected YYYY-MM-DD`);
  }
  const reason = rest.replace(UNTIL, " ").replace(/\s+/g, " ").trim();
  return {
    names,
    ...(/[\p{L}\p{N}]/u.test(reason) ? { reason: reason.slice(0, LONGEST_REASON) } : {}),
    ...(until === undefined ? {} : { until }),
  };
}

function unknownWord(word: string): string {
  if (word === "") return "nothing follows `pawl:`, expected `allow[<rule>]`";
  const meant =
    nearest(word, ["allow"]) === undefined ? ", expected `allow[<rule>]`" : "; did you mean `allow`?";
  return `${inCode(word)} is no word of Pawl's${meant}`;
}

function broken(problem: string): Body {
  return { names: [], problem };
}
