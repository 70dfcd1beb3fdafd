// Reads every Python file of the current folder and does nothing with it: what no tool in Node can be faster than.
import { readdirSync, readFileSync } from "node:fs";

function readAll(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && entry.name !== ".git") bytes += readAll(path);
    else if (entry.isFile() && entry.name.endsWith(".py")) bytes += readFileSync(path).length;
  }
  return bytes;
}

process.stdout.write(`${readAll(".")}\n`);
