import { codeOf } from "@pawl/parser";
import type { FileLines } from "./file-lines.ts";
import { isBuiltin, isElsewhere, mayHand } from "./may-hand.ts";

/** A name of a port or an endpoint. `port` behind `im`, `sup`, `re`, `ex` is none, and three quarters of all there are. */
const names =
  /(?<![iI][mM]|[sS][uU][pP]|[rR][eE]|[eE][xX]|trans|pass|air|view|rap)(?:port|PORT|Port)(?!able|ion|al|ray|folio)|[eE]ndpoint|ENDPOINT|EndPoint|(?:bind|listen|server)_?[aA]ddr|(?:BIND|LISTEN|SERVER)_ADDR/g;
/** An endpoint or an address. */
const addresses = /:\/\/[^/\s"']{0,80}:[\d{%]|\blocalhost\b|\b(?:127|0|10|192)\.\d+\.\d+\.\d+\b/g;
/** A host, where it is written as a constant. */
const hosts = /(?:HOST|ADDR|IFACE|INTERFACE|\bIP|_IP)[A-Z0-9_]*[ \t]*(?::[^=\n]{1,40})?=(?!=)/g;
/** A number that may be a port where it is assigned, or an argument; or the first of a list. */
const numbers = /[(,=[:] ?[1-9]\d{3,4}\b(?![.\w])/g;
/** A constant that is made of others: `BUS = BASE + 1`. */
const derived =
  /^[ \t]*_?[A-Z][A-Z0-9_]*[ \t]*(?::[^=\n]{1,60})?=[ \t]*(?:[A-Za-z_][\w.]*|\d{1,5}[ \t]*[+*-][ \t]*[A-Za-z_][\w.]*)(?:[ \t]*[+*-][ \t]*[\w.]+){0,5}[ \t]*(?:#.*)?$/gm;
/** The import of a constant, or of all there is. */
const handedOn = /^[ \t]*from[ \t]+[\w.]+[ \t]+import\b[^\n]*?(?:\*|\b[A-Z][A-Z0-9_]*\b)/m;
/** What makes an object of a class and hands it on. */
const objects = /[(,=] ?_?[A-Z]\w*[a-z]\w*\(/g;

/**
 * Whether a text holds anything that can be of interest to this or to another file: one look at most files.
 * @param isAlone whether it imports nothing of its repository, so that it hands no number on to it.
 */
export function hasTraces(text: string, isAlone: () => boolean): boolean {
  // What a package hands on under its own name.
  if (text.startsWith("from .") || text.includes("\nfrom .") || handedOn.test(text)) return true;
  if ([names, addresses, hosts, derived].some((pattern) => text.search(pattern) >= 0)) return true;
  let isHanded = false;
  numbers.lastIndex = 0;
  for (let match = numbers.exec(text); match !== null; match = numbers.exec(text)) {
    if (isAssigned(text, match.index)) return true;
    isHanded ||= isArgument(text, match.index);
  }
  return isHanded && !isAlone();
}

/** Whether what begins at an offset is assigned to a constant, alone or in a list. */
function isAssigned(text: string, at: number): boolean {
  const from = text.lastIndexOf("\n", at) + 1;
  return at - from < 200 && assigned.test(text.slice(from, at + 1));
}

const assigned =
  /^[ \t]*(?:\w+\.)*_?[A-Z][A-Z0-9_]*[ \t]*(?::[^=\n]{1,60})?=[^=]?[^()=]{0,100}$|^[ \t]*(?:\w+\.)*_?[A-Z][A-Z0-9_]*[ \t]*(?::[^=\n]{1,60})?=$/;

/** Whether the line up to an offset has an open bracket of what may be a call of a function of a repository. */
function isArgument(text: string, at: number): boolean {
  const from = text.lastIndexOf("\n", at) + 1;
  const callee = isCall.exec(text.slice(Math.max(from, at - 200), at + 1))?.[1];
  return callee !== undefined && !isBuiltin(callee);
}

/** A bracket directly behind a name, and no other between it and the end. */
const isCall = /([A-Za-z_][\w.]*)\([^()[\]{}]*$/;

const defWord = codeOf("def");
const asyncWord = codeOf("async");
const returnWord = codeOf("return");

/** The indexes of the logical lines that may tell of a port to other files, or hand one on, in order. */
export function tracedLines(lines: FileLines): number[] {
  const { text } = lines.text;
  const { words } = lines.source.scan;
  const found = new Set<number>();
  const handed = (at: number, line: number): boolean => {
    const paren = lines.text.callAround(at, line);
    return paren !== undefined && mayHand(lines.text.calleeBefore(paren), lines);
  };
  const look = (pattern: RegExp, wanted: (at: number, end: number, line: number) => boolean): void => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const end = match.index + match[0].length;
      const line = lines.text.lineAt(end - 1);
      if (line >= 0 && !found.has(line) && wanted(match.index, end, line)) found.add(line);
    }
  };
  const isOutside = (line: number): boolean => {
    const scope = lines.scope(line);
    return scope < 0 || lines.isClass(scope);
  };
  look(names, (at, end, line) => {
    const word = words.at(line);
    if (word === defWord || word === asyncWord || word === returnWord) return true;
    if (isOutside(line)) return true;
    return handed(at, line) || isAttributeTarget(text, at, end);
  });
  look(hosts, (_at, _end, line) => isOutside(line));
  look(derived, (_at, _end, line) => isOutside(line));
  look(addresses, (at, _end, line) => isOutside(line) || (text[at] === ":" && handed(at, line)));
  look(numbers, (at, _end, line) => {
    if (words.at(line) === defWord) return true;
    if (isOutside(line) && isAssigned(text, at)) return true;
    return !lines.isAlone && text[at] !== "[" && text[at] !== ":" && handed(at + 1, line);
  });
  if (lines.isAlone) return sorted(found);
  look(objects, (at, end, line) => {
    const name = text.slice(at + 1, end - 1).trim();
    return isElsewhere(name, lines) && handed(at + 1, line);
  });
  return sorted(found);
}

function sorted(found: ReadonlySet<number>): number[] {
  return [...found].sort((one, other) => one - other);
}

/** Whether the name around an offset is an attribute that something is assigned to, or that is in a value of one. */
function isAttributeTarget(text: string, at: number, end: number): boolean {
  const from = text.lastIndexOf("\n", at) + 1;
  return /^\s*[\w.]+\.\w+(?:\s*,\s*[\w.]+)*\s*(?::[^=]+)?=(?!=)/.test(
    text.slice(from, Math.max(end, from + 300)),
  );
}
