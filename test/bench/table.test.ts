import { describe, expect, it } from "vitest";
import { made } from "./made.ts";
import { formatCommands, formatResults, formatTable } from "./table.ts";

describe("the table of a corpus", () => {
  const table = formatResults([
    made("pawl-cold", [1.2, 1, 1.1], { peak: 120e6 }),
    made("ruff", [2, 2.2, 2.4]),
    made("flake8", [600], { timedOut: true }),
    { ...made("bandit", []), note: "no | network" },
  ]);
  const row = (id: string): string | undefined =>
    table.split("\n").find((line) => line.startsWith(`| ${id} |`));

  it("has medians, spread, CPU time, memory and ratios", () => {
    expect(row("pawl-cold")).toBe(
      "| pawl-cold | 1.10 s | 1.00 s – 1.20 s | 0.825 s | 120 MB | 0.50x |  | < 0.002x |  |",
    );
    expect(row("ruff")).toContain("| 1.00x |  | < 0.004x |");
  });

  it("tells a row that was ended early from one that was done", () => {
    expect(row("flake8")).toBe("| flake8 | > 600 s |  |  | 1.0 MB | > 273x |  |  |  |");
  });

  it("names a row that was not measured, and why", () => {
    expect(row("bandit")).toBe("| bandit | not measured |  |  |  |  |  |  | no \\| network |");
  });
});

it("a table keeps to one line per row", () => {
  expect(formatTable(["a", "b"], [["1\n2", "|"]])).toBe("| a | b |\n| --- | --- |\n| 1 2 | \\| |\n");
});

it("commands are given with the folder where it is another", () => {
  const text = formatCommands("/corpus", [
    made("ruff", [1]),
    { ...made("pawl-empty", [1]), folder: "/empty" },
    made("rg", []),
  ]);
  expect(text).toBe("```\ncd /corpus\nruff: ruff .\npawl-empty: cd /empty && pawl-empty .\n```\n");
});
