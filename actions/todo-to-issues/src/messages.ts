import type { Todo } from "./todo.ts";
import { cutText } from "./todo-of.ts";

/** As much of a text as a message shows. */
const longestShown = 120;

/** The TODO as messages begin with it: in code quotes, which nothing in it can end. */
function shown({ word, text }: Todo): string {
  const whole = text === "" ? word : `${word}: ${text}`;
  const start = cutText(whole, longestShown);
  const quoted = start === whole ? whole : `${start.trimEnd()}…`;
  return `\`${quoted.replaceAll("`", "'")}\``;
}

/** The first code quote of a message that {@link shown} began. */
export function quotedIn(message: string): string {
  return /^`([^`]*)`/.exec(message)?.[1] ?? message;
}

/** The change closes the issue that the TODO names. */
export function leftBehind(todo: Todo, number: number): string {
  return `${shown(todo)} is left behind by this change, which says that it closes \`#${number}\``;
}

/** The day that the TODO names is past. */
export function expired(todo: Todo, date: string): string {
  return `${shown(todo)} was due by ${date}`;
}

/** All issues that the TODO names are closed, or there are none of these numbers. */
export function closedTickets(todo: Todo, closed: readonly number[], missing: readonly number[]): string {
  const stands =
    closed.length === 0
      ? `names ${ticketList(missing)}, which the issue tracker does not have`
      : `still stands, but ${ticketList(closed)} ${closed.length === 1 ? "is" : "are"} closed`;
  const others = missing.length > 0 && closed.length > 0 ? ` and there is no ${ticketList(missing)}` : "";
  return `${shown(todo)} ${stands}${others}`;
}

function ticketList(numbers: readonly number[]): string {
  return numbers.map((number) => `\`#${number}\``).join(", ");
}

/** The TODO names nothing that is required. */
export function noTicket(todo: Todo, required: "ticket" | "owner"): string {
  return `${shown(todo)} names ${required === "ticket" ? "no ticket" : "neither an owner nor a ticket"}`;
}

/** The TODO stands. */
export function stands(todo: Todo): string {
  return `${shown(todo)} is still to be done`;
}
