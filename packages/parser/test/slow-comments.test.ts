import { expect, it } from "vitest";
import { readComments } from "../src/comments/read-comments.ts";

it.each([
  ["a.md", "` `` "],
  ["a.sh", '<<"A" '],
  ["a.rb", '<<~"A '],
  ["a.pl", '<<"A" '],
])(
  "%s: a megabyte of %j on one line is read through, not once for each mark",
  (path, text) => {
    const bytes = new TextEncoder().encode(`${text.repeat(200_000)}\n`);
    expect(readComments({ path, bytes })).toEqual([]);
  },
  20_000,
);

it("thousands of comments on one line are found in one walk over it", () => {
  const bytes = new TextEncoder().encode("/*a*/ ".repeat(150_000));
  expect(readComments({ path: "a.js", bytes })).toHaveLength(150_000);
}, 10_000);
