import { decodeConfig, nearest } from "@pawl/engine";
import { describe, expect, it } from "vitest";

const decode = (...parts: (string | number[])[]) =>
  decodeConfig(
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part)))),
    "pawl.yml",
  );

describe("decodeConfig", () => {
  it("reads UTF-8, with and without a byte order mark", () => {
    expect(decode("exclude: [größe, 🐍]")).toBe("exclude: [größe, 🐍]");
    expect(decode([0xef, 0xbb, 0xbf], "rules: {}")).toBe("rules: {}");
    expect(decode()).toBe("");
  });

  it("names the first byte that is not UTF-8", () => {
    expect(() => decode("# 🐍\nexclude: [gr", [0xf6], "sse]")).toThrow(
      "pawl.yml:2:13: found the byte 0xf6, which is not UTF-8, expected UTF-8",
    );
    expect(() => decode([0xef, 0xbb, 0xbf], "é\uFFFD\r\n", [0xe2, 0x82])).toThrow(
      "pawl.yml:2:1: found the byte 0xe2, which is not UTF-8, expected UTF-8",
    );
  });

  it.each([
    ["little", [0xff, 0xfe, 0x61, 0]],
    ["big", [0xfe, 0xff, 0, 0x61]],
  ])("names UTF-16, %s endian", (_, bytes) => {
    expect(() => decode(bytes)).toThrow("pawl.yml:1:1: found UTF-16, expected UTF-8");
  });
});

describe("nearest", () => {
  const names = ["include", "exclude", "bare-except", "bare-except/bare", "bare-except/silent"];
  it.each([
    ["exlude", "exclude"],
    ["inlcude", "include"],
    ["INCLUDE", "include"],
    ["bare_except", "bare-except"],
    ["bare-except/silnet", "bare-except/silent"],
    ["silent", "bare-except/silent"],
    ["bare", "bare-except/bare"],
    ["a", undefined],
    ["something-else", undefined],
    ["", undefined],
  ])("%s -> %s", (name, expected) => {
    expect(nearest(name, names)).toBe(expected);
  });

  it("does not compare what no name can be", () => {
    expect(nearest("x".repeat(1_000_000), ["x"])).toBeUndefined();
  });
});
