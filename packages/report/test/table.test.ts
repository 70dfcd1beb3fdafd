import { describe, expect, it } from "vitest";
import { tableFormats } from "../src/table/table-formats.ts";
import { width } from "../src/width.ts";
import { fc, nastyText } from "./arbitrary.ts";

const columns = [
  { id: "a", title: "text" },
  { id: "b", title: "number" },
  { id: "c", title: "end" },
];
const rows = fc.array(fc.tuple(nastyText, fc.option(fc.nat(99_999)), nastyText), {
  minLength: 1,
  maxLength: 6,
});

describe("a table", () => {
  it("has its numbers to the right and one line for each row, whatever stands in the cells", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const ended = some.map(([text, number]) => [text, number, "|"]);
        const lines = (await tableFormats.table({ columns, rows: ended, notes: [] })).split("\n");
        expect(lines).toHaveLength(some.length + 2);
        const [first = "", ...others] = lines.slice(1, -1);
        // A mark at the end of every row stands in the same cell of the terminal.
        for (const line of others) expect(width(line)).toBe(width(first));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there.
        for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
    );
  });

  it("is JSON that reads back", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const read: unknown = JSON.parse(await tableFormats.json({ columns, rows: some, notes: ["n"] }));
        expect(read).toEqual(some.map(([a, b, c]) => ({ a, b, c })));
      }),
    );
  });

  it("is a Markdown table of as many lines, with as many cells", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const lines = (await tableFormats.markdown({ columns, rows: some, notes: [] })).trimEnd().split("\n");
        expect(lines).toHaveLength(some.length + 2);
        for (const line of lines) expect(line.split("|")).toHaveLength(5);
      }),
    );
  });

  it("says so where it has no rows", async () => {
    const none = { columns, rows: [], notes: ["Nothing `binds` here."] };
    expect(await tableFormats.table(none)).toBe("Nothing to show.\n\nNothing `binds` here.\n");
    expect(await tableFormats.csv(none)).toBe("a,b,c\r\n");
    expect(await tableFormats.json(none)).toBe("[]\n");
    expect(await tableFormats.markdown(none)).toBe(
      "| text | number | end |\n| --- | --- | --- |\n\nNothing <code>binds</code> here.\n",
    );
  });
});
