import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { renew } from "./plans.ts";
import { commitAll } from "./repository.ts";

/** Makes a git repository with one empty Python file; its folder. */
export function makeEmptyRepository(scratch: string): string {
  const folder = join(scratch, "empty");
  renew(folder);
  writeFileSync(join(folder, "empty.py"), "");
  commitAll(folder);
  return folder;
}

/** Writes a script of at least the given size in bytes that defines functions and calls none; its path. */
export function writeScript(scratch: string, bytes: number): string {
  const file = join(scratch, "same-size.cjs");
  let text = "";
  for (let index = 0; text.length < bytes; index++)
    text += `function f${index}(a, b) { return a === b ? "${index}" : a + b; }\n`;
  writeFileSync(file, text);
  return file;
}
