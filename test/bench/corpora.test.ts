import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { listPython, readCorpus } from "./corpus.ts";
import { makeGrowthCorpus, pickEvenly } from "./growth-corpus.ts";
import { git } from "./repository.ts";

const scratch = mkdtempSync(join(tmpdir(), "pawl-corpora-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function makeSource(): string {
  const folder = join(scratch, "source");
  mkdirSync(join(folder, "sub", ".git"), { recursive: true });
  for (let index = 1; index <= 4; index++)
    writeFileSync(join(folder, "sub", `f${index}.py`), "x = 1\n".repeat(index));
  writeFileSync(join(folder, "sub", ".git", "hidden.py"), "x\n");
  writeFileSync(join(folder, "notes.txt"), "no Python\n");
  return folder;
}

describe("a corpus", () => {
  const source = readCorpus(makeSource());

  it("counts Python files and their bytes", () => {
    expect(source).toMatchObject({ name: "source", git: false, files: 4, bytes: 60 });
  });

  it("is refused where there is nothing to measure", () => {
    expect(() => readCorpus(join(scratch, "nowhere"))).toThrow("there is no such folder");
    mkdirSync(join(scratch, "bare"));
    expect(() => readCorpus(join(scratch, "bare"))).toThrow("there is no Python file in it");
  });

  it("grows by copies that differ, all committed", () => {
    const folder = join(scratch, "grown");
    mkdirSync(folder);
    makeGrowthCorpus(source, 10, folder);
    const files = listPython(folder).map(({ path }) => readFileSync(join(folder, path), "utf8"));
    expect(files).toHaveLength(10);
    expect(new Set(files).size).toBe(10);
    expect(git(folder, "status", "--short")).toBe("");
    expect(git(folder, "ls-files").split("\n").filter(Boolean)).toHaveLength(10);
  });

  it("is sampled over all sizes", () => {
    const files = [5, 1, 9, 3, 7, 11].map((bytes) => ({ path: String(100 - bytes), bytes }));
    expect(pickEvenly(files, 3).map(({ bytes }) => bytes)).toEqual([11, 7, 3]);
    expect(pickEvenly(files, 99)).toHaveLength(6);
  });
});
