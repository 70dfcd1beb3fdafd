import { Buffer } from "node:buffer";
import type { z } from "zod";
import { userApi } from "../src/apis/user-api.ts";
import type { Site } from "../src/model/site.ts";
import { collectSites } from "../src/python/collect-sites.ts";
import { fromRow } from "../src/python/site-row.ts";

/** The sites of a Python program. */
export async function sitesIn(
  code: string,
  apis: readonly z.input<typeof userApi>[] = [],
): Promise<readonly Site[]> {
  return (await factOf(code, apis)).sites;
}

/** The sites, and how many calls of known libraries have no port. */
export async function factOf(
  code: string,
  apis: readonly z.input<typeof userApi>[] = [],
): Promise<{ sites: readonly Site[]; portless: number }> {
  const options = { apis: apis.map((row) => userApi.parse(row)) };
  const fact = await collectSites({ path: "example.py", bytes: Buffer.from(code) }, options);
  return { sites: fact?.sites.map(fromRow) ?? [], portless: fact?.portless ?? 0 };
}

/** The sites, each on a line: role, protocol, what, and what the port is made of. */
export async function linesIn(code: string): Promise<string[]> {
  return (await sitesIn(code)).map(({ line, role, protocol, what, port, endpoint, defaultPort }) => {
    const made = endpoint ?? port;
    return `${line} ${role} ${protocol} ${what} ${made === undefined ? `default ${defaultPort}` : JSON.stringify(made)}`;
  });
}
