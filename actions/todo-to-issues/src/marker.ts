/** A marker word in a line of comment text, by UTF-16 offset. */
export interface Marker {
  readonly word: string;
  readonly start: number;
  /** Behind the word, or behind the last of several that stand together (`TODO/FIXME`). */
  readonly end: number;
}

type Candidate = Marker;

/** Words of prose and of code as well: at the start of a comment alone they say nothing. */
const wantMark: ReadonlySet<string> = new Set(["HACK", "BUG"]);

/** As far before a word as anything is looked at. */
const longestLead = 60;

/** Bullets, numbers, comment marks, brackets: what may stand between the start of a comment and its word. */
const lead = /^(?:[\s\-*+>•·–—@!?:;#/|=~([<).…]|\d{1,3}[.):])*$/;

/** A comment that begins within another: `# type: ignore  # TODO`. */
const nestedMark = /\s(?:#+|\/\/+)[!:]?\s*@?$/;

/** Before a word that stands anywhere: a letter or digit, or what makes it a part of a path, a name, a string. */
const joinsBefore = /[\p{Lu}\p{Ll}\p{Lt}\p{Nd}_./\\'"`@#$%&=<+-]$/u;

const wordCharacter = /^[\p{Lu}\p{Ll}\p{Lt}\p{Nd}_]/u;

/** Behind a word that begins a comment: what makes it a name, a string, an assignment. */
const joinsBehind =
  /^(?:[\p{Lu}\p{Ll}\p{Lt}\p{Nd}_'"`$%&\\^=+’]|\/(?!\p{Lu}{2,12}[:(\s])[\p{Lu}\p{Ll}\p{Lt}\p{Nd}_]|[-.][\p{Lu}\p{Ll}\p{Lt}\p{Nd}_]|\s+[-+*/|&]?=\s)/u;

/** A word of somebody's own beside the marker: `TODO/MAYBE: text`. */
const otherWord = /^\/\p{Lu}{2,12}(?=[:(\s])/u;

/** Words that make a marker a thing that a sentence speaks of: `see the TODO(ann) below`. */
const speaksOf = /(?<![\p{L}])(?:an?|the|this|that|these|those|see|each|every|any|as)\s+$/iu;

/** The number of a bug behind the word: `BUG: 1694530`. */
const numbered = /^[:：(（]?\s*#?\d/;

const colon = /^(?::(?![:=]|\/\/)|：)/;
const openParen = /^(?:\((?!\))|（(?!）))/;
const scopeMark = /^(?:::[\p{L}\p{N}_]|:\/\/|:=)/u;

/** What may stand between two words that are one marker. */
const between = /^(?:\s*[/|,&+]\s*|\s+-?\s*|-)$/;
const betweenWithColon = /^:\s*$/;

/** The markers in a line of comment text, in order: the words are found as they are written, case included. */
export function markersIn(text: string, words: readonly string[]): readonly Marker[] {
  const candidates = candidatesIn(text, words);
  const found: Marker[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index];
    if (candidate === undefined || !isMarker(text, candidate, candidates[index + 1])) continue;
    let { end } = candidate;
    for (let next = candidates[index + 1]; next !== undefined; next = candidates[index + 1]) {
      if (!isSame(text, end, next)) break;
      end = next.end;
      index++;
    }
    end += otherWord.exec(text.slice(end, end + 16))?.[0].length ?? 0;
    found.push({ ...candidate, end });
  }
  return found;
}

/** Where the words occur as words of their own; of two that begin at one place the longer. */
function candidatesIn(text: string, words: readonly string[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const word of words) {
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
      const end = start + word.length;
      if (start > 0 && wordCharacter.test(text.charAt(start - 1))) continue;
      if (!wordCharacter.test(text.charAt(end))) found.push({ word, start, end });
    }
  }
  if (found.length < 2) return found;
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, index) => start >= (sorted[index - 1]?.end ?? 0));
}

function isMarker(text: string, candidate: Candidate, next: Candidate | undefined): boolean {
  const { word, start, end } = candidate;
  const before = text.slice(Math.max(0, start - longestLead), start);
  const begins = (start <= longestLead && lead.test(before)) || nestedMark.test(before);
  if (begins && next !== undefined && isSame(text, end, next)) {
    return !wantMark.has(word) || isMarked(text, next.end);
  }
  const behind = text.slice(end, end + 16);
  if (wantMark.has(word) && numbered.test(behind)) return false;
  if (isMarked(text, end)) {
    return begins || !(joinsBefore.test(before) || (/^[(（]/.test(behind) && speaksOf.test(before)));
  }
  return begins && !wantMark.has(word) && !joinsBehind.test(behind) && !scopeMark.test(behind);
}

/** Whether a colon or a parenthesis with something in it stands directly behind. */
function isMarked(text: string, end: number): boolean {
  const behind = text.slice(end, end + 3);
  return colon.test(behind) || openParen.test(behind);
}

/** Whether a word is one marker with the one that ends at `end`: `TODO/FIXME`, `TODO FIXME:`, `TODO: XXX: …`. */
function isSame(text: string, end: number, next: Candidate): boolean {
  if (next.start - end > 4) return false;
  const gap = text.slice(end, next.start);
  if (betweenWithColon.test(gap)) return isMarked(text, next.end);
  return between.test(gap) && !joinsBehind.test(text.slice(next.end, next.end + 16));
}
