import type { Table } from "../apis/table.ts";
import type { FileLines } from "./file-lines.ts";
import { candidatesOf } from "./looked-at.ts";
import type { Looks } from "./looks.ts";
import { isHandingOn } from "./may-hand.ts";
import { lastWord } from "./port-words.ts";
import type { Slice } from "./slice.ts";
import type { CallExpression } from "./statements.ts";

/** Wants what the file's own sites are made of: the arguments of all calls that may be some. */
export function wantSites(lines: FileLines, slice: Slice, table: Table, looks: Looks): void {
  const { words, lines: candidates } = candidatesOf(lines.source, table, looks);
  for (const line of candidates) {
    const { bound, called } = lines.read(line);
    for (const one of called) {
      const isSite =
        words.all.has(lastWord(one.callee)) || (isHandingOn(one.callee) && handsSite(one.call, words.all));
      if (!isSite) continue;
      const { call } = one;
      const scope = lines.scopeOfBody(line);
      for (const value of call[2]) slice.want(value, scope);
      for (const [, value] of call[3]) slice.want(value, scope);
    }
    for (const { target, value } of bound)
      if (words.all.has(lastWord(target))) slice.want(value, lines.scopeOfBody(line));
  }
}

/** Whether a call hands on what may be a site: `Thread(target=app.run, kwargs={"port": 5000})`. */
function handsSite([, , positional, keywords]: CallExpression, words: ReadonlySet<string>): boolean {
  const given = [...positional, ...keywords.map(([, value]) => value)];
  return given.some((value) => value[0] === "name" && words.has(lastWord(value[1])));
}
