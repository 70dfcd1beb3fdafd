import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every `.py` file of the machine's Python standard library, its tests included, site-packages not; sorted. */
export function standardLibraryFiles(): string[] {
  const run = spawnSync("python3", ["-c", "import os; print(os.path.dirname(os.__file__))"], {
    encoding: "utf8",
  });
  const folder = run.stdout.trim();
  const found: string[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory() && entry.name !== "site-packages" && entry.name !== "dist-packages") walk(path);
      else if (entry.isFile() && entry.name.endsWith(".py")) found.push(path);
    }
  };
  walk(folder);
  return found.sort();
}
