import { describe, expect, it } from "vitest";
import { fc, nastyText } from "../../report/test/arbitrary.ts";
import { closesOf } from "../src/closes.ts";
import { proseOf } from "../src/prose.ts";

const home = { owner: "octo", repo: "repo", serverUrl: "https://github.example" };
const closes = (...texts: readonly string[]) => [...closesOf(texts, home)];

describe("closing words", () => {
  it.each([
    ["close #1, closes #2, closed #3", [1, 2, 3]],
    ["fix #1 fixes #2 fixed #3", [1, 2, 3]],
    ["resolve #1; resolves #2; resolved #3", [1, 2, 3]],
    ["CLOSES: #10 and Fixes:#11", [10, 11]],
    ["fixes GH-7, closes gh-8", [7, 8]],
    ["fixes octo/repo#4, closes Octo/Repo#5", [4, 5]],
    ["fixes https://github.example/octo/repo/issues/6", [6]],
    ["closes: https://github.example/Octo/repo/pull/9.", [9]],
    ["(fixes #1) [closes #2]", [1, 2]],
    ["Fixes #1, #2 and #3", [1]],
    ["fixes #1\nfixes #1", [1]],
  ])("%j closes", (text, numbers) => {
    expect(closes(text)).toEqual(numbers);
  });

  it.each([
    ["see #1, closing #2, fixing #3, fixes 4, fixes # 5"],
    ["prefixes #1, encloses #2, auto-fixes #3, disclosed #4, _fixes #5"],
    ["fixes other/repo#1, closes octo/other#2"],
    ["fixes https://github.example/octo/other/issues/1, fixes https://github.com/octo/repo/issues/2"],
    ["fixes https://evil.example/?https://github.example/octo/repo/issues/1"],
    ["fixes #1abc, fixes #12345678901, fixes #"],
    ["fixes\n#1"],
    ["`fixes #1` ``closes ` #2``"],
    ["```\nfixes #1\n```\n~~~~ text\nfixes #2\n~~~\nfixes #3\n~~~~"],
    ["- item\n  ```sh\n  fixes #1\n  ```"],
    ["> ```\n> fixes #1\n> ```"],
    ["```\nfixes #1"],
    ["<!-- fixes #1 -->\n<!--\nfixes #2\n\nfixes #3 --> fixes #4\n"],
    ["text <!-- fixes #1\nfixes #2 --> text"],
    ["fixes `code` #1"],
  ])("%j closes nothing", (text) => {
    expect(closes(text)).toEqual([]);
  });

  it("goes on behind code, comments and quotations that end", () => {
    expect(
      closes("`a` fixes #1", "```\n```\nfixes #2", "<!-- a --> x\nfixes #3", "> ```\n\nfixes #4"),
    ).toEqual([1, 2, 3, 4]);
    expect(closes("a ` b fixes #1", "a <!-- b fixes #2", "`` a ` fixes #3")).toEqual([1, 2, 3]);
  });

  it("takes any text, and never makes one longer", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(proseOf(text).length).toBeLessThanOrEqual(text.length + 2);
        closesOf([text], home);
      }),
    );
  });

  it("takes a time that grows as the text does", () => {
    const texts = [
      (count: number) => "fixes ".repeat(count),
      (count: number) => `fixes ${" ".repeat(count)}`,
      (count: number) => `fixes ${"a".repeat(count)}`,
      (count: number) => "`".repeat(count),
      (count: number) => Array.from({ length: count / 100 }, (_, i) => "`".repeat(i % 100)).join(" "),
      (count: number) => "<!-- ".repeat(count),
      (count: number) => "> ".repeat(count),
      (count: number) => "- ".repeat(count),
      (count: number) => `${"- ".repeat(count)}\``,
      (count: number) => "fixes https://a/".repeat(count),
    ];
    // A quadratic look at a million signs would not come to its end.
    for (const make of texts) expect(closes(make(1_000_000))).toEqual([]);
  });
});
