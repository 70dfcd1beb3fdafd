import type { SourceFile } from "@pawl/gate";
import { loadedGrammar, loadGrammar, type ParsePython, type PythonSource, readPython } from "@pawl/parser";
import type { Table } from "../apis/table.ts";
import type { UserApi } from "../apis/user-api.ts";
import { FileLines } from "./file-lines.ts";
import { FileText } from "./file-text.ts";
import { isOfPython } from "./is-of-python.ts";
import { candidatesOf, looksOf, tableOf } from "./looked-at.ts";
import type { Looks } from "./looks.ts";
import type { NamesFact } from "./names-fact.ts";
import { wantFlags } from "./names-flags.ts";
import { namesRows } from "./names-rows.ts";
import { NamesSeeds } from "./names-seeds.ts";
import { wantSites } from "./names-sites.ts";
import { readImports } from "./read-imports.ts";
import { Slice } from "./slice.ts";
import { GrammarNeeded, Statements } from "./statements.ts";
import { hasTraces, tracedLines } from "./traces.ts";

/** Only what {@link collectNames} depends on: which calls are sites says what has to be known of a file's own names. */
export interface NamesOptions {
  readonly apis: readonly UserApi[];
}

/**
 * What a Python file says about the names through which ports may go; `undefined` where it says nothing. A function of the
 * file's bytes and the options alone; never throws for anything in them.
 */
export function collectNames(
  file: SourceFile,
  options: NamesOptions,
): NamesFact | undefined | Promise<NamesFact | undefined> {
  const table = tableOf(options.apis);
  const looks = looksOf(file, table);
  const source = readPython(file);
  const text = new FileText(source);
  const isTraced = hasTraces(text.text, () => readImports(source).every(([, target]) => isOfPython(target)));
  if (!isTraced && (looks === undefined || candidatesOf(source, table, looks).lines.length === 0))
    return undefined;
  try {
    return namesOf(source, text, table, looks, isTraced, loadedGrammar());
  } catch (error) {
    if (!(error instanceof GrammarNeeded)) throw error;
    return loadGrammar().then((parse) => namesOf(source, text, table, looks, isTraced, parse));
  }
}

function namesOf(
  source: PythonSource,
  text: FileText,
  table: Table,
  looks: Looks | undefined,
  isTraced: boolean,
  parse: ParsePython | undefined,
): NamesFact | undefined {
  const lines = new FileLines(new Statements(source, parse), text);
  const slice = new Slice(lines);
  if (looks !== undefined) wantSites(lines, slice, table, looks);
  if (isTraced) new NamesSeeds(lines, slice).plant(tracedLines(lines));
  slice.run();
  wantFlags(lines, slice);
  return namesRows(lines, slice);
}
