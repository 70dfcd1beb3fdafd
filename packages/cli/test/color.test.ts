import { describe, expect, it } from "vitest";
import { isColored } from "../src/color.ts";
import { testTerminal } from "./test-terminal.ts";

describe("isColored", () => {
  it.each([
    ["auto", true, {}, true],
    ["auto", false, {}, false],
    ["auto", true, { NO_COLOR: "1" }, false],
    ["auto", true, { NO_COLOR: "" }, true],
    ["auto", true, { TERM: "dumb" }, false],
    ["auto", false, { FORCE_COLOR: "1" }, true],
    ["auto", true, { FORCE_COLOR: "0" }, false],
    ["auto", false, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    ["always", false, { NO_COLOR: "1" }, true],
    ["never", true, { FORCE_COLOR: "1" }, false],
  ] as const)("%s, on a terminal: %s, with %j: %s", (choice, isTTY, env, colored) => {
    expect(isColored(choice, testTerminal("/", { isTTY }).stdout, env)).toBe(colored);
  });
});
