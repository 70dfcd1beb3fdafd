import type { SourceFile } from "@pawl/gate";
import { loadedGrammar, loadGrammar, type ParsePython, type PythonSource, readPython } from "@pawl/parser";
import { makeTable, type Table } from "../apis/table.ts";
import { toApis, type UserApi } from "../apis/user-api.ts";
import { FileSites } from "./file-sites.ts";
import { type Looks, lookAt } from "./looks.ts";
import type { SiteRow } from "./site-row.ts";
import { GrammarNeeded } from "./statement-tree.ts";

/** The fact of one file: its sites, and how many calls of known libraries have no port (`ipc://`, unix sockets). */
export type Sites = { readonly sites: readonly SiteRow[]; readonly portless: number };

/** Only what {@link collectSites} depends on. */
export interface SiteOptions {
  readonly apis: readonly UserApi[];
}

/** The calls of a Python file that bind or connect; `undefined` where it has none. Never throws. */
export function collectSites(
  file: SourceFile,
  options: SiteOptions,
): Sites | undefined | Promise<Sites | undefined> {
  const table = tableOf(options.apis);
  const { bytes } = file;
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
  const looks = lookAt(isWide ? readPython(file).bytes : bytes, table.isRoot, table.isOwnClass);
  if (looks === undefined) return undefined;
  const source = readPython(file);
  try {
    return sitesOf(source, table, looks, loadedGrammar());
  } catch (error) {
    if (!(error instanceof GrammarNeeded)) throw error;
    return loadGrammar().then((parse) => sitesOf(source, table, looks, parse));
  }
}

function sitesOf(
  source: PythonSource,
  table: Table,
  looks: Looks,
  parse: ParsePython | undefined,
): Sites | undefined {
  const { sites, portless } = new FileSites(source, table, looks, parse).find();
  return sites.length === 0 && portless === 0 ? undefined : { sites, portless };
}

/** The tables of the options that were seen: one, in a run. */
const tables = new WeakMap<readonly UserApi[], Table>();

function tableOf(rows: readonly UserApi[]): Table {
  const known = tables.get(rows);
  if (known !== undefined) return known;
  const table = makeTable(toApis(rows));
  tables.set(rows, table);
  return table;
}
