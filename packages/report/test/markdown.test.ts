import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../src/markdown.ts";
import { fc, nastyText } from "./arbitrary.ts";
import { finding, nastyReport, place, reportOf } from "./nasty-report.ts";

function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

describe("renderMarkdown", () => {
  it("shows nasty texts and lets none of them take effect", () => {
    expect(renderMarkdown(nastyReport)).toMatchSnapshot();
  });

  it("says what was looked at where nothing was found", () => {
    expect(renderMarkdown(reportOf([]))).toBe(
      "## Pawl: passed\n\nNo findings in 2,055 files.\n\n- <code>bare-except</code> looked at 2,055 files, 5,691 handlers\n",
    );
  });

  it("shows a gate that crashed", () => {
    const gates = [{ name: "g", status: "error" as const, skipped: [], stats: {}, error: "<boom>" }];
    expect(renderMarkdown(reportOf([], { gates }))).toContain(
      "**Gate <code>g</code> crashed; its findings are not complete:** &#60;boom&#62;",
    );
  });

  it("counts by rule where there are many, and has a column for the severity where there are several", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => finding({ at: place("src/<a>|b.py", i + 1, 1, 2) }));
    expect(renderMarkdown(reportOf(many(10)))).not.toContain("| Rule | Severity |");
    expect(renderMarkdown(reportOf(many(11)))).toContain(
      "| <code>bare-except/swallowed</code> | error | 11 | 1 | <code>src</code> (11) |\n\n| Place | Rule | Finding |",
    );
    const notice = finding({ at: place("a.py", 1, 1, 2), severity: "notice" });
    expect(renderMarkdown(reportOf([...many(1), notice]))).toContain("| Place | Severity | Rule | Finding |");
  });

  it("names what is fixed, up to ten", () => {
    const fixed = Array.from({ length: 12 }, (_, i) => ({
      gate: "g",
      rule: "g/r",
      path: "a|<b>`.py",
      line: i + 1,
      message: "gone",
      fingerprint: "f",
    }));
    const { summary } = reportOf([]);
    const report = reportOf([], { base: "abc", fixed, summary: { ...summary, known: 3, fixed: 12 } });
    const page = renderMarkdown(report);
    expect(page).toContain("No new findings in 2,055 files, 3 known findings, 12 fixed.");
    expect(page).toContain(
      "- fixed: <code>g/r</code>, in the base at <code>a&#124;&#60;b&#62;&#96;.py:10</code>\n- and 2 more fixed\n",
    );
  });

  it("keeps its tables whole, whatever the repository holds", () => {
    fc.assert(
      fc.property(nastyText, nastyText, (path, message) => {
        const findings = Array.from({ length: 11 }, (_, i) =>
          finding({ at: place(path, 1, i + 2, i + 3), message }),
        );
        const page = html(renderMarkdown(reportOf(findings)));
        expect(
          page.match(/<(?!\/?(?:h2|p|table|thead|tbody|tr|t[hd](?: align="right")?|ul|li|code)>)/g),
        ).toBeNull();
        expect(page.match(/<tr>/g)).toHaveLength(14);
        expect(page.match(/<td/g)).toHaveLength(5 + 33);
      }),
      { numRuns: 500 },
    );
  });

  it("stays within its bytes and counts the rest", () => {
    const findings = Array.from({ length: 5_000 }, (_, i) => finding({ at: place(`src/é${i}.py`, 1, 1, 2) }));
    const page = renderMarkdown(reportOf(findings), { maxBytes: 65_536 });
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(page)).toBeGreaterThan(65_000);
    const rows = page.split("\n").filter((line) => /\.py:1:1/.test(line)).length;
    expect(page).toContain(`… and ${(5_000 - rows).toLocaleString("en-US")} more findings.`);
  });
});
