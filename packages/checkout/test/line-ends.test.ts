import { describe, expect, it } from "vitest";
import { changeBetween } from "../src/index.ts";
import { commitAll, makeRepository, writeFiles } from "./folders.ts";

/** The lines of the base that the first `count` lines of `a.py` are. */
async function mapped(
  base: string | Buffer,
  head: string | Buffer,
  count: number,
  state: "commit" | "working tree" = "commit",
): Promise<readonly (number | undefined)[]> {
  const root = makeRepository({ keep: "" });
  writeFiles(root, { "a.py": base });
  commitAll(root);
  writeFiles(root, { "a.py": head });
  if (state === "commit") commitAll(root);
  const change = await changeBetween({
    root,
    base: state === "commit" ? "HEAD~1" : "HEAD",
    head: state === "commit" ? { commit: "HEAD" } : "working tree",
    wants: () => true,
  });
  return Array.from({ length: count }, (_, at) => change.baseLine("a.py", at + 1));
}

describe("a line", () => {
  it.each(["commit", "working tree"] as const)(
    "ends where Python ends it, at a lone CR too: %s",
    async (state) => {
      expect(await mapped("a\rb\rc\r", "new\ra\rb\rC\r", 4, state)).toEqual([undefined, 1, 2, undefined]);
      expect(await mapped("# a\rb\nc\n", "# a\rb\nc\nnew\n", 4, state)).toEqual([1, 2, 3, undefined]);
      expect(await mapped("a\r\nb\rc\r\n", "a\r\nnew\nb\rc\r\n", 4, state)).toEqual([1, undefined, 2, 3]);
      expect(await mapped("a\r\r\nb\n", "a\r\r\nb\nnew\n", 4, state)).toEqual([1, 2, 3, undefined]);
    },
  );

  it("is the same where only lone CRs became line feeds", async () => {
    expect(await mapped("a\rb\rc", "a\nb\nc", 3)).toEqual([1, 2, 3]);
  });

  it("of UTF-16 does not end within a CRLF", async () => {
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
    expect(await mapped(utf16("a\r\nb\r\n"), utf16("a\r\nb\r\nnew\r\n"), 3)).toEqual([1, 2, undefined]);
  });
});
