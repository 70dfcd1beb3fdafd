import { describe, expect, it } from "vitest";
import { renderCsv } from "../src/csv.ts";
import { fc, nastyText } from "./arbitrary.ts";
import { finding, nastyReport, place, reportOf } from "./nasty-report.ts";

/** The records of a CSV text, read strictly as RFC 4180 has it. */
function records(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (match === null) throw new Error("not RFC 4180");
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe("renderCsv", () => {
  it("has a row per finding, suppressed ones too, with nasty texts quoted", () => {
    expect(renderCsv(nastyReport)).toMatchSnapshot();
  });

  it("reads back, with no cell that a spreadsheet takes for a formula", () => {
    fc.assert(
      fc.property(nastyText, nastyText, (path, message) => {
        const [head, row, ...rest] = records(
          renderCsv(reportOf([finding({ at: place(path, 1, 2, 3), message })])),
        );
        expect(rest).toEqual([]);
        expect(head).toHaveLength(12);
        expect(row).toHaveLength(12);
        for (const value of row ?? []) expect(value).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it("guards formulas", () => {
    const rows = records(
      renderCsv(reportOf([finding({ at: place("@x.py", 1, 2, 3), message: '=HYPERLINK("x")' })])),
    );
    expect(rows[1]?.slice(4, 11)).toEqual(["'@x.py", "1", "2", "1", "3", '\'=HYPERLINK("x")', "<module>"]);
  });
});
