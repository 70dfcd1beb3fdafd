import { parseCommand } from "@pawl/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inertLine } from "../src/log.ts";

describe("inertLine", () => {
  it("leaves nothing that the runner would obey", () => {
    const part = fc.constantFrom(
      "::",
      "##[",
      "#",
      "[",
      "error",
      " ",
      "]",
      "warning file=a",
      "stop-commands",
      "x",
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join("")),
        (line) => {
          expect(parseCommand(inertLine(line))).toBeUndefined();
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("leaves other lines as they are", () => {
    expect(inertLine("  a::b # [x]")).toBe("  a::b # [x]");
  });
});
