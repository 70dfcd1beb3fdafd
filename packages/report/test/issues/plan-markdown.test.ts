import { describe, expect, it } from "vitest";
import { renderPlanMarkdown } from "../../src/issues/plan-markdown.ts";
import { Nights } from "./nights.ts";

describe("a plan as a summary", () => {
  it("shows titles as they are read, and nothing of them takes effect", () => {
    const nights = new Nights("finding");
    const text = renderPlanMarkdown(
      nights.plan(nights.look({ "a.py": ["TODO ask @mona, closes #1 | ![x](http://y)"] })),
      "Done.",
    );
    expect(text).not.toMatch(/u200b|@mona|#1\b|!\[|:\/\//);
    expect(text).toContain("ask &#64;");
  });

  it("takes a part of a summary's room only, and counts the rest", () => {
    const nights = new Nights("finding", { maxIssues: 500 });
    const lines = Array.from({ length: 300 }, (_, index) => `TODO ${"@#|".repeat(80)} ${index}`);
    const text = renderPlanMarkdown(nights.plan(nights.look({ "a.py": lines })), "Done.");
    expect(Buffer.byteLength(text)).toBeLessThan(48_000);
    expect(text).toMatch(/… and 2\d\d more changes\./);
  });
});
