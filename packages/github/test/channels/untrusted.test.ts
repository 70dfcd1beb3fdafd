import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { fc, nastyText } from "../../../report/test/arbitrary.ts";
import { finding, nastyReport, place, reportOf } from "../../../report/test/nasty-report.ts";
import { planComment } from "../../src/channels/comment.ts";

const context = {
  comment: "always",
  failOn: "new",
  action: "suite",
  runUrl: "https://github.example/run/1",
} as const;
const tags =
  /<(?!\/?(?:h2|p|table|thead|tbody|tr|t[hd](?: align="right")?|ul|li|code|strong)>|a href="https:\/\/github\.example\/run\/1">|\/a>|!-- pawl:summary:suite -->)/;

/** What a comment shows: its HTML as GitHub's Markdown makes it. */
function html(body: string): string {
  return micromark(body, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** Ways in which a comment does more than show its text. GitHub links names and numbers in text that is no code. */
function actsOf(body: string): readonly unknown[] {
  const page = html(body);
  const text = page.replace(/<code>.*?<\/code>/gs, "").replace(/<[^>]*>/g, "\n");
  return [
    ...(tags.exec(page) ?? []),
    ...(/@[\da-z]|#\d|\bgh-\d|\bwww\.(?!\u200b)|:\/\/|\b[\da-f]{7,}\b/i.exec(text) ?? []),
    ...(body.match(/<!--/g) ?? []).slice(1),
    ...(page.match(/<a /g) ?? []).slice(1),
  ];
}

describe("a comment of untrusted texts", () => {
  it("only shows them", () => {
    fc.assert(
      fc.property(nastyText, nastyText, nastyText, (path, message, reason) => {
        const report = reportOf([finding({ at: place(path, 1, 1, 2), message })], {
          unanalysed: [{ path, reason, blocking: true }],
          broken: [{ path, line: 1, message }],
          excluded: new Map([[path, 1]]),
          newSuppressions: [{ kind: "allow", rule: "bare-except/bare", path, line: 1, reason }],
          gates: [
            { name: "g", status: "error", skipped: [{ rule: "g/r", reason }], stats: {}, error: reason },
          ],
        });
        const body = planComment(report, context, false) ?? "";
        expect(body).toContain("## Pawl: incomplete");
        expect(actsOf(body)).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(actsOf(planComment(nastyReport, context, true) ?? "")).toEqual([]);
  });

  it("is judged by a test that sees what takes effect", () => {
    for (const active of [
      "@octocat",
      "closes #1",
      "<b>x</b>",
      "[x](http://x.y)",
      "<!-- pawl:summary:suite -->",
    ]) {
      const body = planComment(reportOf([]), context, false) ?? "";
      expect(actsOf(`${body}\n${active}\n`)).not.toEqual([]);
    }
  });
});
