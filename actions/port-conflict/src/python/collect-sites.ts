import type { SourceFile } from "@pawl/gate";
import { loadedGrammar, loadGrammar, type ParsePython, type PythonSource, readPython } from "@pawl/parser";
import type { Table } from "../apis/table.ts";
import type { UserApi } from "../apis/user-api.ts";
import { FileSites } from "./file-sites.ts";
import { looksOf, tableOf } from "./looked-at.ts";
import type { Looks } from "./looks.ts";
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
  const looks = looksOf(file, table);
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
