import { describe, expect, it } from "vitest";
import { renderText, type TextOptions } from "../src/text.ts";
import { fc, nastyText } from "./arbitrary.ts";
import { finding, nastyReport, place, reportOf } from "./nasty-report.ts";

const SOURCE = [
  "try:",
  "    work()",
  "except Exception as error:",
  "    print(error)",
  "",
  "    return 1",
  "x = 1",
  "",
];

const PLAIN: TextOptions = {
  color: false,
  quiet: false,
  failOn: "new",
  sources: (_, line) => SOURCE[line - 1],
};

const HANDLER = finding({
  at: { path: "src/app.py", line: 3, column: 1, endLine: 6, endColumn: 13 },
  message: "`except Exception` only prints",
  related: [{ at: place("src/b.py", 9, 1, 2), message: "the same handler" }],
});

describe("renderText", () => {
  it("shows each finding with its source, a table by rule, what was looked at, and the verdict", () => {
    expect(
      renderText(reportOf([HANDLER, finding({ at: place("src/app.py", 7, 1, 2) })]), PLAIN),
    ).toMatchInlineSnapshot(`
      "src/app.py (2 findings)
      src/app.py:3:1: error bare-except/swallowed \`except Exception\` only prints
        3 | except Exception as error:
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^
        4 |     print(error)
          |     ^^^^^^^^^^^^
        5 |
          | … 1 more line
        also src/b.py:9:1: the same handler

      src/app.py:7:1: error bare-except/swallowed \`except Exception\` only prints
        7 | x = 1
          | ^

      rule                   findings  files  worst directories
      bare-except/swallowed         2      1  src (2)

      bare-except looked at 2,055 files, 5,691 handlers

      Failed: 2 errors in 1 file
      "
    `);
  });

  it("shows nasty texts and lets none of them take effect", () => {
    expect(renderText(nastyReport, { ...PLAIN, sources: () => "\x1b[2Jtry: # \u202e" })).toMatchSnapshot();
  });

  it("is coloured only where asked", () => {
    const report = reportOf([HANDLER]);
    const colored = renderText(report, { ...PLAIN, color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the sequences that it may have
    expect(colored.replace(/\x1b\[[\d;]*m/g, "")).toBe(renderText(report, PLAIN));
    expect(colored).toContain("\x1b[1;31merror\x1b[0m");
  });

  it("says what was looked at where nothing was found", () => {
    expect(renderText(reportOf([]), PLAIN)).toBe(
      "bare-except looked at 2,055 files, 5,691 handlers\n\nPassed: no findings in 2,055 files\n",
    );
  });

  it("is one line per finding and the verdict when quiet", () => {
    expect(renderText(reportOf([HANDLER]), { ...PLAIN, quiet: true, hints: ["not shown"] })).toBe(
      "src/app.py:3:1: error bare-except/swallowed `except Exception` only prints\nFailed: 1 error in 1 file\n",
    );
  });

  it("shows a crashed gate and never passes with one", () => {
    const gates = [
      { name: "g", status: "error" as const, skipped: [], stats: {}, error: "boom\n\x1b[0mat x" },
    ];
    expect(renderText(reportOf([], { gates }), PLAIN)).toBe(
      "gate g crashed; its findings are not complete\n  boom\n  \\x1b[0mat x\n\n" +
        "g looked at nothing\n\nIncomplete: g could not finish; so far no findings in 2,055 files\n",
    );
  });

  it("names what was not judged and why", () => {
    const skipped = ["g/a", "g/b"].map((rule) => ({ rule, reason: "no file matched **/*.py" }));
    const gates = [{ name: "g", status: "skipped" as const, skipped, stats: { files: 0 } }];
    expect(renderText(reportOf([], { gates }), PLAIN)).toContain(
      "g looked at nothing: no file matched **/*.py\n",
    );
  });

  it("shows hints after the verdict", () => {
    expect(renderText(reportOf([]), { ...PLAIN, hints: ["do this"] })).toMatch(/2,055 files\ndo this\n$/);
  });

  it("shows a finding without source where the file is gone", () => {
    expect(renderText(reportOf([HANDLER]), { ...PLAIN, sources: () => undefined })).toContain(
      "only prints\n  also src/b.py:9:1: the same handler\n",
    );
  });

  it("does not show known findings, only how many there are", () => {
    const known = finding({ at: place("a.py", 1, 1, 2), status: "known" });
    const text = renderText(reportOf([known], { base: "abc" }), PLAIN);
    expect(text).not.toContain("a.py");
    expect(text).toMatch(/Passed: no new findings in 2,055 files, 1 known finding\n$/);
  });

  it("emits no control character but newlines and its own colours, whatever the repository holds", () => {
    fc.assert(
      fc.property(nastyText, nastyText, nastyText, fc.boolean(), (path, message, source, quiet) => {
        const report = reportOf([finding({ at: place(path, 1, 2, 9), message, scope: source })], {
          unanalysed: [{ path, reason: message, blocking: true }],
          broken: [{ path, line: 1, message }],
          excluded: new Map([[path, 2]]),
          gates: [
            {
              name: "g",
              status: "error",
              skipped: [{ rule: "g/a", reason: message }],
              stats: {},
              error: source,
            },
          ],
        });
        const text = renderText(report, { ...PLAIN, quiet, color: true, sources: () => source });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the sequences that it may have
        const rest = text.replace(/\x1b\[(?:0|1|2|36|1;3[1-6])m/g, "").replaceAll("\n", "");
        expect(rest).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 500 },
    );
  });
});
