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

  it("keeps its tables whole, whatever the repository holds", () => {
    fc.assert(
      fc.property(nastyText, nastyText, (path, message) => {
        const page = html(renderMarkdown(reportOf([finding({ at: place(path, 1, 2, 3), message })])));
        expect(
          page.match(/<(?!\/?(?:h2|p|table|thead|tbody|tr|t[hd](?: align="right")?|ul|li|code)>)/g),
        ).toBeNull();
        expect(page.match(/<tr>/g)).toHaveLength(4);
        expect(page.match(/<td/g)).toHaveLength(9);
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
