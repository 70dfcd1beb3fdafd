import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const manifestSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });

/**
 * The licences of npm packages as one text, sorted by name: each with its version, SPDX expression and licence file.
 * @throws {Error} for a package without a licence file: its text could not be passed on.
 */
export function renderLicences(folders: readonly string[]): string {
  const sections = folders.map((folder) => {
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
    const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
    if (file === undefined) throw new Error(`${manifest.name}: no licence file in ${folder}`);
    const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
    return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}\n`;
  });
  const rule = `\n${"-".repeat(80)}\n\n`;
  return `Pawl's bundles hold code of these packages.\n${rule}${[...new Set(sections)].sort().join(rule)}`;
}
