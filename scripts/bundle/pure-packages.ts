import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/**
 * npm packages whose modules do nothing by being imported, and that do not say so. `@actions/core` brings a client of HTTP
 * for OpenID tokens, which we do not ask for: 1 MB that every run of an action would load.
 */
const names = ["@actions/core"];

/**
 * Puts copies of these packages where the bundler, coming from build/, finds them first. They say that what is not used of
 * them may be left out.
 */
export function addPurePackages(root: string): void {
  for (const name of names) {
    const copy = join(root, "build", "node_modules", name);
    rmSync(copy, { recursive: true, force: true });
    cpSync(join(root, "node_modules", name), copy, { recursive: true, dereference: true });
    const manifest = join(copy, "package.json");
    const said = z.looseObject({}).parse(JSON.parse(readFileSync(manifest, "utf8")));
    // Not written over: an installed file may share its bytes with other installations.
    rmSync(manifest);
    writeFileSync(manifest, JSON.stringify({ ...said, sideEffects: false }));
  }
}

/** Takes the copies away: what else runs from build/ takes what is installed. */
export function removePurePackages(root: string): void {
  for (const name of names)
    rmSync(join(root, "build", "node_modules", name), { recursive: true, force: true });
}
