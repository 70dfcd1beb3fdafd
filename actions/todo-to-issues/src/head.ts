import { ticketsIn } from "./ticket.ts";

/** What stands in the brackets behind a marker word. */
export interface Named {
  readonly tickets: readonly string[];
  readonly owners: readonly string[];
  /** The earliest date, YYYY-MM-DD. */
  readonly date: string | undefined;
}

/** The part of a TODO before its text. */
export interface Head extends Named {
  /** Where the text begins. */
  readonly end: number;
}

/** As much of a line as a head may take. */
const longestHead = 300;
const mostOwners = 10;

const opening = /^\s*[([（]/;
/** A ticket, a person or a priority that a colon or dash follows: `TODO #12: …`, `TODO @ann: …`, `TODO P1 - …`. */
const bare = /^\s*(?:@?[\w./#+-]{1,100})(?=\s*(?:[:：]\s|[:：]?$|\s[-–—]\s))/;
/** Closing marks of what stands around the word, then what parts it from the text. */
const separator = /^[\s)\]}>*）]*(?:[:：!]+|[-–—]+>?(?=\s|$)|[?,;.…]+(?=\s|$))?(?:[*_]+(?=\s))?\s*/;

/** Reads what follows a marker word: brackets with names, tickets, dates, priorities, up to where the text begins. */
export function readHead(text: string, from: number): Head {
  let at = from;
  const tickets: string[] = [];
  const owners: string[] = [];
  const dates: string[] = [];
  for (let group = groupAt(text, at); group !== undefined; group = groupAt(text, at)) {
    at = group.end;
    tickets.push(...group.tickets);
    owners.push(...group.owners);
    if (group.date !== undefined) dates.push(group.date);
  }
  at += separator.exec(text.slice(at, at + longestHead))?.[0].length ?? 0;
  return { tickets, owners, date: dates.sort()[0], end: at };
}

function groupAt(text: string, at: number): Head | undefined {
  const rest = text.slice(at, at + longestHead);
  const open = opening.exec(rest)?.[0];
  if (open === undefined) {
    const item = bare.exec(rest)?.[0];
    if (item === undefined || !/[#@]|[A-Z]-\d|^\s*P\d$/.test(item)) return undefined;
    const { isWhole, ...named } = readItems(item);
    return isWhole ? { ...named, end: at + item.length } : undefined;
  }
  const close = closingOf(rest, open.length - 1);
  if (close < 0) return undefined;
  const { isWhole, ...named } = readItems(rest.slice(open.length, close));
  // With white space before it, a bracket may as well begin a sentence.
  const isApart = open.length > 1 && !/^\s*[:：]/.test(rest.slice(close + 1));
  return isApart && !isWhole ? undefined : { ...named, end: at + close + 1 };
}

/** The offset of the bracket that closes the one at `open`; -1 where none does. */
function closingOf(text: string, open: number): number {
  const opens = text.charAt(open);
  const closes = opens === "(" ? ")" : opens === "[" ? "]" : "）";
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === opens) depth++;
    else if (character === closes && --depth === 0) return at;
  }
  return -1;
}

const day = /(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])/g;
const preposition =
  /^(?:(?:by|until|till|due|before|after|on|expires?|see|issue|ticket|bug|owner|assigned to|assignees?)\b[\s:=]*)+/i;
const noName = /^(?:!.*|p\d|v?\d[\w.]*|)$/i;
const name = /^@?[\p{L}_][\p{L}\p{N}_.+-]{0,60}(?:@[\p{L}\p{N}.-]{0,60})?$/u;
const fullName = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){1,2}$/u;

/** `isWhole`: nothing in the brackets but what could be understood. */
function readItems(content: string): Named & { readonly isWhole: boolean } {
  const { tickets, rest } = ticketsIn(content);
  const dates: string[] = [];
  const others = rest.replace(day, (whole, year, month, date) => {
    if (!isDay(Number(year), Number(month), Number(date))) return whole;
    dates.push(whole);
    return " ";
  });
  const owners: string[] = [];
  let isWhole = true;
  for (const part of others.split(/[,;|/&]|\band\b/)) {
    const item = part.trim().replace(preposition, "").trim();
    if (noName.test(item)) continue;
    if (!name.test(item) && !fullName.test(item)) isWhole = false;
    else if (owners.length < mostOwners) owners.push(item.replace(/^@|@$/g, ""));
  }
  return { tickets, owners, date: dates.sort()[0], isWhole };
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
