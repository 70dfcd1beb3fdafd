import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { permalinksOf } from "../../src/sweep/permalink.ts";

const link = permalinksOf("https://github.com/octo/repo");
const at = "0123456789abcdef0123456789abcdef01234567";

describe("a permalink", () => {
  it("names one line or several at the commit", () => {
    expect(link("src/a.py", 3, 3, at)).toBe(`https://github.com/octo/repo/blob/${at}/src/a.py#L3`);
    expect(link("src/a.py", 3, 5, at)).toBe(`https://github.com/octo/repo/blob/${at}/src/a.py#L3-L5`);
  });

  it("holds names that mean something in addresses and in Markdown", () => {
    expect(link("a b/c#d?e%f.py", 1, 1, at)).toBe(
      `https://github.com/octo/repo/blob/${at}/a%20b/c%23d%3Fe%25f.py#L1`,
    );
    expect(link("a](b)*!'.py", 1, 1, at)).toMatch(/\/a%5D%28b%29%2a%21%27\.py#L1$/);
    // A byte that is not UTF-8, as paths hold it.
    expect(link("a\udcff.py", 1, 1, at)).toMatch(/\/a%EF%BF%BD\.py#L1$/);
  });

  it("is one address for any name, and gives well-formed names back", () => {
    const name = fc.string({ unit: "binary", minLength: 1 }).filter((text) => !text.includes("/"));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        const address = link(names.join("/"), 1, 2, at);
        expect(address).toMatch(/^[\w:/.~%#-]+$/);
        const [, path = ""] = /\/blob\/\w+\/(.*)#L1-L2$/.exec(address) ?? [];
        expect(path.split("/").map(decodeURIComponent)).toEqual(
          names.map((one) => Buffer.from(one).toString()),
        );
      }),
    );
  });
});
