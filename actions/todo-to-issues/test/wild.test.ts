import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { optionsOf, run, todosOf } from "./gate-run.ts";

const piece = fc.oneof(
  fc.constantFrom(
    "TODO",
    "FIXME:",
    "BUG(",
    "XXX",
    "(",
    ")",
    "[",
    "]",
    "#",
    "//",
    "#12",
    "ABC-12",
    "\n",
    "\r",
  ),
  fc.constantFrom(
    "\r\n",
    "# ",
    "  ",
    "\t",
    '"""',
    "'",
    "`",
    "@ann",
    "2026-01-31",
    "https://x.y/z",
    "- ",
    ":",
  ),
  fc.constantFrom("# noqa", "def f():\n", "😀", "\u202e", "\ufeff", "\0", "：", "（", "TODO(ann, #12):"),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
const options = optionsOf({ docstrings: true });

describe("any text", () => {
  it("is read without an error, and its TODOs lie in it", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (content, inComment) => {
        const whole = inComment ? `# TODO ${content}` : content;
        const lines = whole.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
        for (const todo of await todosOf(whole, options)) {
          const { line, column, endLine, endColumn, word } = todo;
          expect(lines[line - 1]?.slice(column - 1, column - 1 + word.length)).toBe(word);
          expect(endLine).toBeGreaterThanOrEqual(line);
          expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? -1) + 1);
          expect(endLine > line || endColumn >= column + word.length).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("is shown in code quotes that nothing in it ends", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const { findings } = await run(`# TODO(2020-01-01): ${content}`, {}, options);
        for (const { message } of findings) {
          expect(message).toMatch(/^`[^`\r\n]{1,121}` [^`]*(?:`#\d+`[^`]*)*$/);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  // Were one of the patterns not linear, this would not end.
  it.each([
    ["spaces", `# TODO${" ".repeat(200_000)}x`],
    ["markers", `# ${"TODO: x ".repeat(25_000)}`],
    ["markers in one word", `# ${"TODO:".repeat(40_000)}`],
    ["words without a marker", `# ${"TODO".repeat(50_000)}`],
    ["parentheses", `# ${"TODO(".repeat(40_000)}`],
    ["tickets", `# TODO: ${"#12 a/".repeat(40_000)}`],
    ["marks", `# TODO: ${" #".repeat(100_000)}`],
    ["for tools", `# TODO: ${" # noqa".repeat(30_000)}`],
    ["slashes", `# TODO: ${"a.".repeat(50_000)}/${"a.".repeat(50_000)}`],
    ["lines", `# TODO: x\n${"# y\n".repeat(50_000)}`],
    ["lines with markers", "# TODO: x\n".repeat(50_000)],
    [
      "deep",
      Array.from({ length: 3_000 }, (_, depth) => `${" ".repeat(depth % 90)}def f():  # TODO: x\n`).join(""),
    ],
  ])("of 200 kB is read: %s", { timeout: 20_000 }, async (_, content) => {
    await expect(todosOf(content, options)).resolves.toBeDefined();
  });
});
