import { afterKeyword, Before, beginsInline } from "./adjacency.ts";
import { Column, columnOfLetter, Event, Rows } from "./automaton.ts";
import { codeOf, isSoft, words } from "./keywords.ts";

// The rules of an automaton that knows code that is plainly right: operands and operators in turn, keywords where they
// may stand. All else is a suspect, and its line is read anew by the rules of adjacency.ts.

/** Enough for all states: most are beginnings of keywords, in four surroundings. */
export const rows = new Rows(420);

// Behind an operator of its kind, white space between: an operand must follow, or a keyword.
const begin = rows.add();
const colon = rows.add();
const comma = rows.add();
const open = rows.add();
const keyword = rows.add();
const star = rows.add();
const slash = rows.add();
const more = rows.add();
// Directly behind the byte: the next may belong to the same operator.
const colonByte = rows.add();
const starByte = rows.add();
const slashByte = rows.add();
const lessByte = rows.add();
const moreByte = rows.add();
const dot = rows.add();
const dots = rows.add();
const exclamation = rows.add();
// Behind, or within, an operand: an operator must follow.
const operand = rows.add();
const string = rows.add();
const zero = rows.add();
const digits = rows.add();
const fraction = rows.add();
const name = rows.add();
const ellipsis = rows.add();

/** The states behind what the automaton does not read by itself. */
export const State = { open, operand, string, keyword } as const;

/** Where a line begins in a state, by the code of its first word; a line that begins with none, in that of 0. */
export const firstStates: Uint16Array = new Uint16Array(words.length + 1);

fillOperand();
fillWanting(begin);
fillWanting(keyword);
rows.copy(name, operand);
rows.onNames(name, name);
rows.on(name, Event.prefixed, Column.quote);
addWords(operand, Event.suspect, behindOperand);
// Statements begin at a line's start, behind a colon and behind a semicolon; `with` also behind `async`.
addWords(begin, name, afterWord);
addWords(keyword, name, (code) =>
  beginsInline(code) && code !== codeOf("with") ? Event.suspect : afterWord(code),
);
fillOthersOfOperand();
fillOthersOfWanting();
fillFirstStates();

function fillCommon(state: number): void {
  rows.on(state, state, Column.space);
  rows.on(state, Event.newline, Column.newline);
  rows.on(state, Event.hash, Column.hash);
  rows.on(state, Event.backslash, Column.backslash);
  rows.on(state, Event.open, Column.open);
  rows.on(state, Event.close, Column.close);
  rows.on(state, comma, Column.comma);
  rows.on(state, colonByte, Column.colon);
  rows.on(state, colon, Column.semicolon);
  rows.on(state, starByte, Column.star);
  rows.on(state, moreByte, Column.sign);
  rows.on(state, dot, Column.dot);
  rows.on(state, exclamation, Column.exclamation);
  rows.letEnd(state, true);
}

function fillOperand(): void {
  fillCommon(operand);
  fillBinary(operand);
}

/** Operators that need something before them, or the operator's own first byte. */
function fillBinary(state: number): void {
  rows.on(state, slashByte, Column.slash);
  rows.on(state, lessByte, Column.less);
  rows.on(state, moreByte, Column.greater, Column.equals, Column.binary);
}

function fillWanting(state: number): void {
  fillCommon(state);
  rows.on(state, Event.open, Column.brace);
  rows.on(state, Event.quote, Column.quote);
  rows.on(state, zero, Column.zero);
  rows.on(state, digits, Column.digit);
}

function fillOthersOfOperand(): void {
  for (const state of [string, zero, digits, fraction]) rows.copy(state, operand);
  // Adjacent strings are one.
  rows.on(string, string, Column.space);
  rows.on(string, Event.quote, Column.quote);
  addWords(string, Event.suspect, behindOperand);
  for (const prefix of ["f", "r", "b", "u", "t", "fr", "rf", "br", "rb"])
    rows.on(addLetters(string, prefix, Event.suspect), Event.prefixed, Column.quote);
  for (const state of [zero, digits, fraction]) {
    rows.onNames(state, Event.number);
    rows.on(state, Event.number, Column.dot);
  }
  rows.on(digits, fraction, Column.dot);
  rows.on(digits, digits, Column.zero, Column.digit);
  rows.on(fraction, fraction, Column.zero, Column.digit);
}

function fillOthersOfWanting(): void {
  rows.copy(colon, begin);
  for (const state of [comma, open, star, slash, more]) rows.copy(state, keyword);
  for (const state of [colon, comma, open, star, slash, more]) rows.on(state, state, Column.space);
  // `one, = many` unpacks a tuple of one; a slash ends the positional parameters.
  rows.on(comma, moreByte, Column.equals);
  rows.on(comma, slashByte, Column.slash);
  rows.on(more, Event.suspect, Column.close);
  for (const state of [slash, more]) rows.letEnd(state, false);

  rows.copy(colonByte, colon);
  rows.on(colonByte, moreByte, Column.equals);
  rows.copy(starByte, star);
  rows.copy(slashByte, slash);
  for (const state of [moreByte, lessByte, dot, dots]) rows.copy(state, more);
  for (const state of [starByte, slashByte, moreByte, lessByte]) fillBinary(state);
  // `<>` was Python 2's.
  rows.on(lessByte, Event.suspect, Column.greater);
  for (const state of [dot, dots]) rows.on(state, Event.suspect, Column.zero, Column.digit);
  rows.on(dot, dots, Column.dot);
  // An ellipsis; in `from ...a import b` it is none, and a suspect by what follows.
  rows.on(dots, ellipsis, Column.dot);
  rows.copy(ellipsis, operand);
  rows.on(ellipsis, Event.suspect, Column.dot);
  rows.on(exclamation, moreByte, Column.equals);
}

/** The state behind a keyword that follows an operand. */
function behindOperand(code: number): number {
  return beginsInline(code) ? Event.suspect : keyword;
}

/** The state behind a keyword that follows none. */
function afterWord(code: number): number {
  return afterKeyword(code) === Before.operand ? operand : keyword;
}

/**
 * Lets words follow in a state.
 * @param other what comes of all other names: {@link name} or a suspect.
 * @param behind the state behind a keyword.
 */
function addWords(root: number, other: number, behind: (code: number) => number): void {
  rows.onLetters(root, other);
  for (const word of words) {
    const code = codeOf(word);
    if (isSoft(code) || behind(code) === other) continue;
    rows.endName(addLetters(root, word, other), behind(code));
  }
}

/** Makes states for the letters of a word, as far as there are none from other words; returns the last one. */
function addLetters(root: number, word: string, other: number): number {
  let state = root;
  for (const letter of word) {
    const column = columnOfLetter(letter);
    let next = rows.at(state, column);
    if (next === other) {
      next = rows.add();
      if (other === name) rows.copy(next, name);
      rows.on(state, next, column);
    }
    state = next;
  }
  return state;
}

function fillFirstStates(): void {
  firstStates[0] = begin;
  for (const word of words) {
    const code = codeOf(word);
    // What is no keyword elsewhere may be none here.
    firstStates[code] = isSoft(code) ? operand : afterWord(code);
    // Any statement's word is right behind `async`, for all that can be seen here.
    if (word === "async") firstStates[code] = colon;
  }
}
