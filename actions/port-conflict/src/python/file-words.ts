import { codeOf, type PythonSource, WordSet } from "@pawl/parser";
import { runners } from "../apis/commands.ts";
import { settings } from "../apis/settings.ts";
import type { Table } from "../apis/table.ts";
import type { TellingWords } from "./candidates.ts";
import { handing } from "./handed-call.ts";
import type { Looks } from "./looks.ts";

const importWord = codeOf("import");
const fromWord = codeOf("from");
const classWord = codeOf("class");

/** The words that tell of a site in one file: the calls of what it imports, under the names that it has there. */
export interface FileWords extends TellingWords {
  /** All of them. */
  readonly all: ReadonlySet<string>;
}

/** The words for a file whose bytes told what `looks` holds. */
export function fileWords(source: PythonSource, table: Table, looks: Looks): FileWords {
  const calls = new Set(["bind", "connect", "connect_ex"]);
  const urlCalls = new Set<string>();
  const own = new Set<string>();
  for (const root of looks.roots) {
    for (const tail of table.tails(root, false)) calls.add(tail);
    for (const tail of table.tails(root, true)) urlCalls.add(tail);
    for (const { name } of settings)
      if (name.startsWith(`${root}.`)) own.add(name.slice(name.lastIndexOf(".") + 1));
  }
  const runs = new Set<string>();
  if (looks.roots.has("subprocess"))
    for (const name of runners) runs.add(name.slice(name.lastIndexOf(".") + 1));
  // `sys.argv = ["streamlit", "run", …]` before its `main` is called.
  if (looks.roots.has("streamlit")) own.add("argv");
  if (looks.setting) for (const name of ["bind", "port"]) own.add(name);
  const { scan } = source;
  for (let index = 0; index < scan.starts.length; index++) {
    const word = scan.words.at(index);
    if (word === importWord || word === fromWord) noteAliases(source, index, calls, urlCalls, runs);
    else if (word === classWord) noteClass(source, index, calls);
  }
  return {
    calls: new WordSet([...calls, ...handing]),
    urlCalls: new WordSet([...urlCalls].filter((name) => !calls.has(name))),
    settings: new WordSet(own),
    runners: new WordSet(runs),
    all: new Set([...calls, ...urlCalls, ...own, ...runs]),
  };
}

/** `from uvicorn import run as serve`: `serve` tells what `run` does. */
function noteAliases(source: PythonSource, index: number, ...sets: readonly Set<string>[]): void {
  const { scan } = source;
  const text = source.text(
    scan.starts.at(index),
    Math.min(scan.ends.at(index), scan.starts.at(index) + 20_000),
  );
  if (!text.includes(" as ")) return;
  for (const [, name, alias] of text.matchAll(/(\w+)\s+as\s+(\w+)/g)) {
    if (name === undefined || alias === undefined) continue;
    for (const set of sets) if (set.has(name)) set.add(alias);
  }
}

/** A class that derives from one whose making binds: its making does too, or its constructor calls the other. */
function noteClass(source: PythonSource, index: number, calls: Set<string>): void {
  const { scan } = source;
  const start = scan.starts.at(index);
  const [, name, ...bases] = source.text(start, Math.min(scan.ends.at(index), start + 500)).split(/\W+/);
  if (name === undefined || !bases.some((base) => calls.has(base))) return;
  calls.add(name);
  calls.add("__init__");
}
