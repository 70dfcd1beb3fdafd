import { UsageError } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import { readOptions, usage } from "./options.ts";
import { rowIds } from "./row-ids.ts";

describe("the options of the bench", () => {
  it("measure everything but growth five times where none is given", () => {
    expect(readOptions([])).toEqual({
      paths: [],
      corpora: ["stdlib", "stdlib-git", "repository"],
      rows: rowIds,
      runs: 5,
      limit: 600,
      quick: false,
      growth: false,
      sizes: [1000, 10_000, 100_000],
      json: undefined,
      pawl: undefined,
    });
  });

  it("are read, also behind the -- that a package manager may leave", () => {
    const args = [
      "--",
      "--only",
      "ruff,pawl-cold",
      "--runs",
      "2",
      "--corpus",
      "none",
      "--sizes",
      "5,10",
      "a",
      "b",
    ];
    expect(readOptions(args)).toMatchObject({
      rows: ["pawl-cold", "ruff"],
      runs: 2,
      corpora: [],
      sizes: [5, 10],
      paths: ["a", "b"],
    });
  });

  it.each([
    [["--frob"], "--frob"],
    [["--runs", "0"], '--runs: found "0", expected a whole number above 0'],
    [["--runs", "2.5"], '--runs: found "2.5"'],
    [["--limit", "soon"], '--limit: found "soon"'],
    [["--only", "ruff,black"], "--only: there is no black; there are pawl-cold,"],
    [["--corpus", "linux"], "--corpus: there is no linux"],
    [["--sizes", "10,5"], "--sizes: expected rising numbers"],
  ])("are wrong in %j", (args, message) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(message);
  });

  it("may ask for help, which names every row", () => {
    expect(readOptions(["--help"])).toBeUndefined();
    for (const id of rowIds) expect(usage).toContain(id);
  });
});
