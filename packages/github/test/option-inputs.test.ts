import { defineGate, type Gate } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { optionInputs } from "../src/option-inputs.ts";
import { mergeOptions, readOptions } from "../src/options.ts";

function gateWith(options: z.ZodType): Gate {
  return defineGate({
    name: "sample",
    summary: "A sample",
    rules: { "sample/word": { severity: "error", summary: "A word", help: "No help." } },
    options,
    facts: {},
    async *check() {
      yield* [];
      return {};
    },
  });
}

const gate = gateWith(
  z.strictObject({
    level: z.enum(["low", "high"]).default("low").describe("how much"),
    "most-lines": z.int().min(1).optional().describe("how many lines"),
    "with-tests": z.boolean().default(true).describe("whether tests count"),
    words: z.array(z.string().min(2)).default(["aa", "bb"]).describe("which words"),
  }),
);

describe("optionInputs", () => {
  it("reads names, kinds, choices and defaults from the schema, in its order", () => {
    expect(optionInputs(gate)).toEqual([
      { name: "level", kind: "text", description: "how much", choices: ["low", "high"], preset: "low" },
      { name: "most-lines", kind: "number", description: "how many lines", choices: [], preset: "" },
      { name: "with-tests", kind: "switch", description: "whether tests count", choices: [], preset: "true" },
      { name: "words", kind: "list", description: "which words", choices: [], preset: "aa\nbb" },
    ]);
  });

  it.each([
    ["no description", z.strictObject({ level: z.string() })],
    ["an object without default or example", z.strictObject({ level: z.strictObject({}).describe("x") })],
    ["an object without description", z.strictObject({ level: z.strictObject({}).default({}) })],
    ["anything", z.strictObject({ level: z.unknown().describe("x") })],
    ["a list of anything and text", z.strictObject({ level: z.union([z.any(), z.string()]).describe("x") })],
    ["a name in camelCase", z.strictObject({ mostLines: z.number().describe("x") })],
  ])("refuses %s", (_, schema) => {
    expect(() => optionInputs(gateWith(schema))).toThrow(/of gate sample: expected/);
  });
});

describe("readOptions", () => {
  const read = (inputs: Readonly<Record<string, string>>) => readOptions(gate, (name) => inputs[name] ?? "");

  it("leaves out what is empty, and reads every kind", () => {
    expect(read({})).toEqual({ options: {}, mistakes: [] });
    expect(read({ level: "high", "most-lines": "3", "with-tests": "FALSE", words: " one \n\n two" })).toEqual(
      {
        options: { level: "high", "most-lines": 3, "with-tests": false, words: ["one", "two"] },
        mistakes: [],
      },
    );
  });

  it("names every mistake with what was found and expected", () => {
    const wrong = { level: "medium", "most-lines": "many", "with-tests": "no", words: "ok\nx" };
    expect(read(wrong).mistakes).toEqual([
      'input level: found "medium", expected one of low, high',
      'input most-lines: found "many", expected a number',
      'input with-tests: found "no", expected true or false',
      expect.stringMatching(/^input words, entry 2: Too small/),
    ]);
  });

  it("puts the step's options over the configuration's", () => {
    const configured = { level: "high", "with-tests": true, words: ["cc"] };
    expect(mergeOptions(gate, configured, { words: ["dd"] })).toEqual({ ...configured, words: ["dd"] });
  });
});
