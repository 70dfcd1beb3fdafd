import type { SourceFile } from "@pawl/gate";
import { type PythonSource, readPython } from "@pawl/parser";
import { makeTable, type Table } from "../apis/table.ts";
import { toApis, type UserApi } from "../apis/user-api.ts";
import { candidateLines } from "./candidates.ts";
import { type FileWords, fileWords } from "./file-words.ts";
import { type Looks, lookAt } from "./looks.ts";

/** The tables of the options that were seen: one, in a run. */
const tables = new WeakMap<readonly UserApi[], Table>();

/** The table of Pawl's rows and a user's. */
export function tableOf(rows: readonly UserApi[]): Table {
  const known = tables.get(rows);
  if (known !== undefined) return known;
  const table = makeTable(toApis(rows));
  tables.set(rows, table);
  return table;
}

const looked = new WeakMap<SourceFile, { readonly table: Table; readonly looks: Looks | undefined }>();

/** What a look at a file tells: one look for all collectors; `undefined` where nothing in it can be a site. */
export function looksOf(file: SourceFile, table: Table): Looks | undefined {
  const known = looked.get(file);
  if (known?.table === table) return known.looks;
  const looks = lookAt(readPython(file), table.isRoot, table.isOwnClass);
  looked.set(file, { table, looks });
  return looks;
}

const candidates = new WeakMap<PythonSource, Candidates & { readonly table: Table }>();

/** The logical lines of a file that may be sites, with the words that tell: found once for all collectors. */
export interface Candidates {
  readonly words: FileWords;
  readonly lines: readonly number[];
}

/** The lines that may be sites, of a file whose bytes told what `looks` holds. */
export function candidatesOf(source: PythonSource, table: Table, looks: Looks): Candidates {
  const known = candidates.get(source);
  if (known?.table === table) return known;
  const words = fileWords(source, table, looks);
  const found = { table, words, lines: candidateLines(source, words) };
  candidates.set(source, found);
  return found;
}
