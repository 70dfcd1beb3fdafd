import { createHash } from "node:crypto";
import { type CommentLine, withoutDirective } from "./comment-line.ts";
import { readHead } from "./head.ts";
import type { Marker } from "./marker.ts";
import { ticketsIn } from "./ticket.ts";
import type { Todo } from "./todo.ts";

/** As much of a text as is kept; its digest is of all of it. */
const longestText = 2_000;

/** Lines below a TODO that are read by tools that file issues. */
const setting = /^\s*(?:(assignees?)|labels?|milestone):\s*(\S.*)$/i;

/**
 * The TODO of a marker in a comment line.
 * @param limit where the next marker or a comment for a tool begins on the line.
 * @param more the lines below that belong to it.
 */
export function todoOf(
  first: CommentLine,
  { word, start, end }: Marker,
  limit: number,
  more: readonly CommentLine[],
): Omit<Todo, "scope"> {
  const own =
    limit < first.text.length ? withoutMark(first.text.slice(start, limit)) : first.text.slice(start);
  const head = readHead(own, end - start);
  const settings = more.map(({ text }) => setting.exec(text));
  const lines = more.flatMap(({ text }, index) => (settings[index] === null ? [proseOf(text)] : []));
  const said = [own.slice(head.end), ...lines].join(" ").replace(/\s+/g, " ").trim();
  const whole = first.text.charAt(start - 1) === "(" ? withoutClosing(said) : said;
  const text = cutText(whole, longestText);
  const assigned = settings.flatMap((each) => (each?.[1] === undefined ? [] : namesIn(each[2] ?? "")));
  const last = more.at(-1);
  return {
    word,
    line: first.line,
    column: first.column + start,
    endLine: last?.line ?? first.line,
    endColumn:
      last === undefined
        ? first.column + start + Math.max(own.length, end - start)
        : last.column + withoutDirective(last.text).length,
    // Who does it and by when is no part of what has to be done, unless that is all that is said.
    code: digest(`${word}\0${whole === "" ? own.slice(end - start).trim() : whole}`),
    text,
    tickets: head.tickets.length > 0 ? head.tickets : ticketsOf(text),
    owners: [...head.owners, ...assigned, ...mentioned(text)].slice(0, 10),
    date: head.date,
  };
}

/** What a line says, without a second mark before it and a comment for a tool behind it. */
function proseOf(line: string): string {
  return withoutDirective(line).replace(/^\s*(?:#|\/\/)+/, "");
}

/** Text without the parenthesis that closes one from before it. */
function withoutClosing(text: string): string {
  return /^[^()]*\)\.?$/.test(text) ? text.replace(/\)\.?$/, "") : text;
}

/** Text without the mark of a further comment at its end. */
function withoutMark(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s#/@]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The tickets that a text begins with; where it begins with none, all that it names. */
function ticketsOf(text: string): readonly string[] {
  const begin = /^(?:[\w./-]*#\d+|[A-Z][A-Z0-9_]+-\d+|https?:\S+)(?=[\s,:;.)]|$)/i.exec(text)?.[0];
  const leading = begin === undefined ? [] : ticketsIn(begin).tickets;
  return leading.length > 0 ? leading : ticketsIn(text).tickets;
}

/** `TODO: @ann …` */
function mentioned(text: string): readonly string[] {
  return /^@[\w.-]{1,60}/.exec(text)?.map((name) => name.slice(1)) ?? [];
}

function namesIn(list: string): readonly string[] {
  return list
    .slice(0, longestText)
    .split(",")
    .map((name) => name.trim().replace(/^@/, "").slice(0, 60))
    .filter((name) => name !== "");
}

/** The text up to a length, no character cut in two. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
