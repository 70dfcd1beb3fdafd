import { describe, expect, it } from "vitest";
import { median, slope } from "./statistics.ts";

describe("the median", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
    [[10, 9, 100], 10],
  ])("of %j is %d", (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it("of nothing is an error", () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

it("a slope is seconds per file", () => {
  expect(slope({ files: 1000, seconds: 1 }, { files: 3000, seconds: 5 })).toBe(0.002);
});
