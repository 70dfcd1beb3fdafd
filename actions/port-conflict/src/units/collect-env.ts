import type { SourceFile } from "@pawl/gate";
import { decodeData } from "@pawl/parser/data";
import type { ListFact } from "../lists/list-fact.ts";
import { Rows } from "../lists/rows.ts";
import { namesOwnPort } from "../values/port-name.ts";
import { readPortText } from "../values/port-text.ts";
import { envVariables } from "./env-file.ts";

/** The variables of a `.env` file, and those among them that are ports. */
export type EnvFact = {
  readonly variables: readonly (readonly [name: string, value: string, line: number])[];
  readonly ports: ListFact | null;
};

/** The globs of files of environment variables. */
export const envGlobs = ["**/.env", "**/.env.*", "**/*.env"] as const;

/** More is no file of settings. */
const MOST_VARIABLES = 2_000;
const LARGEST = 1024 * 1024;
/** A longer value (a key, a certificate) is no port, host or part of one. */
const LONGEST = 200;

/** The variables of a `.env` file; `PORT` and `*_PORT` are ports that are declared. */
export function collectEnv({ bytes }: SourceFile): EnvFact | undefined {
  if (bytes.length > LARGEST) return undefined;
  const { text } = decodeData(bytes);
  const found = envVariables(text).slice(0, MOST_VARIABLES);
  if (found.length === 0) return undefined;
  const rows = new Rows(text);
  const last = new Map(found.map((variable) => [variable.name, variable]));
  for (const { name, value, start, end } of last.values()) {
    if (!namesOwnPort(name)) continue;
    const reading = readPortText(value);
    // No problem is told of what no program need read as a port.
    const head = { form: -1, binds: false, name, scope: "<module>" };
    rows.entry(head, [{ key: name, reading, start, end }], "?", "tcp");
  }
  const variables = found
    .filter(({ value }) => value.length <= LONGEST)
    .map(({ name, value, start }) => [name, value, rows.lineOf(start)] as const);
  return { variables, ports: rows.fact() ?? null };
}
