import { defineGate } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { renderGateAction } from "../../../scripts/generate/action-yml.ts";
import { renderGateTables } from "../../../scripts/generate/tables.ts";
import { gateOptions, optionInputs } from "../src/option-inputs.ts";
import { mergeOptions, readOptions } from "../src/options.ts";

const api = z.strictObject({
  call: z.string().min(1).describe("The dotted name."),
  role: z.enum(["bind", "connect"]).default("bind").describe("What it does."),
});
const registry = z.union([z.string().min(1), z.strictObject({ from: z.string().describe("A file.") })]);

const gate = defineGate({
  name: "sample",
  summary: "A sample",
  rules: { "sample/word": { severity: "error", summary: "A word", help: "No help." } },
  options: z.strictObject({
    apis: z
      .array(api)
      .default([])
      .describe("which calls count")
      .meta({ examples: [[{ call: "a.b" }]] }),
    level: z.enum(["low", "high"]).default("low").describe("how much"),
    registry: registry.default("ports.yaml").describe("where names stand"),
    ranges: z
      .record(z.string(), z.array(z.int()))
      .default({ A: [1, 2] })
      .describe("from | to"),
    sizes: z
      .array(z.union([z.number(), z.literal("all")]))
      .default([1])
      .describe("sizes"),
    limits: z
      .strictObject({ most: z.int() })
      .optional()
      .describe("how far")
      .meta({ examples: [{ most: 3 }] }),
  }),
  facts: {},
  async *check() {
    yield* [];
    return {};
  },
});

describe("options that hold more than an input can", () => {
  it("are options and no inputs", () => {
    expect(optionInputs(gate).map(({ name }) => name)).toEqual(["level"]);
    expect(gateOptions(gate).filter(({ kind }) => kind === "structure")).toEqual([
      {
        name: "apis",
        kind: "structure",
        description: "which calls count",
        values: "a list of mappings",
        preset: "",
      },
      {
        name: "registry",
        kind: "structure",
        description: "where names stand",
        values: "text or a mapping",
        preset: "ports.yaml",
      },
      {
        name: "ranges",
        kind: "structure",
        description: "from | to",
        values: "a mapping",
        preset: '{"A":[1,2]}',
      },
      {
        name: "sizes",
        kind: "structure",
        description: "sizes",
        values: "a list of numbers or `all`",
        preset: "[1]",
      },
      { name: "limits", kind: "structure", description: "how far", values: "a mapping", preset: "" },
    ]);
  });

  it("are in a table of their own, and not in the action", () => {
    expect(renderGateTables(gate)).toMatchInlineSnapshot(`
      "| Rule | What | Severity |
      | --- | --- | --- |
      | \`sample/word\` | A word | error |

      | Option and input | What | Values | Default |
      | --- | --- | --- | --- |
      | \`level\` | how much | \`low\`, \`high\` | \`low\` |

      | Option, in \`pawl.yml\` alone | What | Values | Default |
      | --- | --- | --- | --- |
      | \`apis\` | which calls count | a list of mappings | none |
      | \`registry\` | where names stand | text or a mapping | \`ports.yaml\` |
      | \`ranges\` | from \\| to | a mapping | \`{"A":[1,2]}\` |
      | \`sizes\` | sizes | a list of numbers or \`all\` | \`[1]\` |
      | \`limits\` | how far | a mapping | none |
      "
    `);
    const action = renderGateAction(gate);
    expect(action).toContain("  level:\n");
    expect(action).not.toMatch(/ {2}(?:apis|registry|ranges|sizes|limits):/);
  });

  it("stay as the configuration has them beside a step's inputs", () => {
    const given = readOptions(gate, (name) => (name === "level" ? "high" : ""));
    expect(given).toEqual({ options: { level: "high" }, mistakes: [] });
    const configured = gate.options.parse({ apis: [{ call: "x" }], registry: { from: "a.yaml" } });
    expect(mergeOptions(gate, configured, given.options)).toEqual({
      apis: [{ call: "x", role: "bind" }],
      level: "high",
      registry: { from: "a.yaml" },
      ranges: { A: [1, 2] },
      sizes: [1],
    });
  });
});
