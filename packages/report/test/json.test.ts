import { describe, expect, it } from "vitest";
import { renderJson } from "../src/json.ts";
import { fc, nastyText } from "./arbitrary.ts";
import { finding, nastyReport, place, reportOf } from "./nasty-report.ts";

describe("renderJson", () => {
  it("has the shape of schema 1", () => {
    expect(renderJson(nastyReport)).toMatchSnapshot();
  });

  it("names the base and what was fixed where there is a base", () => {
    const fixed = { gate: "g", rule: "g/r", path: "a.py", line: 1, message: "gone", fingerprint: "f" };
    const json: unknown = JSON.parse(renderJson(reportOf([], { base: "abc", fixed: [fixed] })));
    expect(json).toMatchObject({ schema: 1, base: "abc", fixed: [fixed], findings: [] });
  });

  it("keeps every text as it is, with no byte that a terminal takes for a command", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const json = renderJson(reportOf([finding({ at: place(text, 1, 2, 3), message: text })]));
        expect(JSON.parse(json)).toMatchObject({ findings: [{ path: text, message: text }] });
        expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        expect(json.endsWith("}\n")).toBe(true);
      }),
    );
  });
});
