import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the sample repository of the gate port-conflict lies: two machines, twenty services. */
export const SAMPLE = join(import.meta.dirname, "sample");

/** The files of the sample repository by path. */
export function sampleFiles(): Readonly<Record<string, string>> {
  const entries = readdirSync(SAMPLE, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(SAMPLE.length + 1).replaceAll("\\", "/"), readFileSync(file, "utf8")];
    }),
  );
}
