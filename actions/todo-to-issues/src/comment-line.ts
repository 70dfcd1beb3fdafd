import type { readComments } from "@pawl/parser";

/** A line of comment text, without its marks. */
export type CommentLine = NonNullable<ReturnType<typeof readComments>>[number];

/** How the comments begin that are read by tools. */
const forTools =
  "(?:noqa|nosec|nolint|NOSONAR|pylint|type\\s*:|pawl\\s*:|ruff\\s*:|flake8\\s*:|pyright\\s*:|mypy\\s*:|pyre-|fmt\\s*:|isort\\s*:|yapf\\s*:|pragma\\s*:|eslint|prettier|tslint|@ts-|istanbul)";
const directive = new RegExp(`^\\s*${forTools}`);
const laterDirective = new RegExp(`\\s(?:#|//)\\s*${forTools}`, "g");

/** What begins a new part of a documentation comment. */
const field =
  /^\s*[@:\\](?:params?|returns?|rtype|raises?|throws|see|author|since|deprecated|version|type)\b/;

/** The offsets at which comments for tools begin within a comment, in order. */
export function laterDirectives(text: string): readonly number[] {
  return text.includes("#") || text.includes("//")
    ? Array.from(text.matchAll(laterDirective), ({ index }) => index)
    : [];
}

/** The text up to the first comment for a tool within it. */
export function withoutDirective(text: string): string {
  return text.slice(0, laterDirectives(text)[0]).trimEnd();
}

/** Whether a line goes on with what somebody says: it is neither blank nor a rule of dashes nor for a tool. */
export function isProse(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !directive.test(text) && !field.test(text);
}

/** The column of the first character that is no white space. */
export function textColumn({ column, text }: CommentLine): number {
  return column + text.length - text.trimStart().length;
}
