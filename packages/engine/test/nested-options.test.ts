import { configSchema, parseConfig } from "@pawl/engine";
import { defineGate } from "@pawl/gate";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const shape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("round"), radius: z.number() }),
  z.strictObject({
    kind: z.literal("square"),
    side: z.number(),
    corner: z.enum(["sharp", "soft"]).optional(),
  }),
]);

/** A gate whose options are lists of mappings, mappings of mappings, and one thing or another. */
const nested = defineGate({
  name: "nested",
  summary: "Has deep options.",
  rules: { "nested/none": { severity: "notice", summary: "Nothing", help: "None." } },
  options: z.strictObject({
    apis: z
      .array(z.strictObject({ call: z.string().min(1), role: z.enum(["bind", "connect"]).default("bind") }))
      .default([]),
    registry: z
      .union([z.string().min(1), z.strictObject({ from: z.string(), names: z.array(z.string()).optional() })])
      .default("ports.yaml"),
    ranges: z.record(z.string(), z.strictObject({ from: z.int(), to: z.int() })).default({}),
    shapes: z.array(shape).default([]),
    lists: z
      .array(z.union([z.string(), z.strictObject({ files: z.array(z.string()).min(1), key: z.string() })]))
      .default([]),
  }),
  facts: {},
  async *check() {
    yield* [];
    return {};
  },
});
const gates = [nested];

function mistakes(text: string): string {
  try {
    parseConfig(text, "pawl.yml", gates);
    return "none";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("a mistake in options that hold mappings", () => {
  it("unknown keys, in lists, mappings and one of several forms", () => {
    expect(
      mistakes(`nested:
  apis:
    - { call: a, rol: bind }
  ranges: { A: { form: 1, from: 1, to: 2 } }
  registry: { from: a, name: [b] }
  lists: [a, { files: [b], kee: c, key: d }]
  shapes: [{ kind: square, side: 1, cornr: soft }]
`),
    ).toMatchInlineSnapshot(`
      "pawl.yml:3:18: unknown key "rol" in nested.apis[0], expected one of call, role; did you mean "role"?
      pawl.yml:4:18: unknown key "form" in nested.ranges.A, expected one of from, to; did you mean "from"?
      pawl.yml:5:24: unknown key "name" in nested.registry, expected one of from, names; did you mean "names"?
      pawl.yml:6:28: unknown key "kee" in nested.lists[1], expected one of files, key; did you mean "key"?
      pawl.yml:7:37: unknown key "cornr" in nested.shapes[0], expected one of kind, radius, side, corner; did you mean "corner"?"
    `);
  });

  it("wrong types and values, and what is missing", () => {
    expect(
      mistakes(`nested:
  apis: [{ role: bnd }, 3]
  registry: { form: x }
  ranges: { A: { from: "1" } }
  lists: [{ files: [], key: k }, 4, { key: k }]
  shapes: [{ kind: rund }, {}, { kind: round, radius: x }, { kind: square, side: 1, corner: sft }]
`),
    ).toMatchInlineSnapshot(`
      "pawl.yml:2:10: nested.apis[0].call: missing, expected text
      pawl.yml:2:18: nested.apis[0].role: found "bnd", expected one of bind, connect; did you mean "bind"?
      pawl.yml:2:25: nested.apis[1]: found 3, expected a mapping
      pawl.yml:3:13: nested.registry.from: missing, expected text
      pawl.yml:3:15: unknown key "form" in nested.registry, expected one of from, names; did you mean "from"?
      pawl.yml:4:16: nested.ranges.A.to: missing, expected a number
      pawl.yml:4:24: nested.ranges.A.from: found "1", expected a number
      pawl.yml:5:20: nested.lists[0].files: found an empty list, expected at least 1 entry
      pawl.yml:5:34: nested.lists[1]: found 4, expected text or a mapping
      pawl.yml:5:37: nested.lists[2].files: missing, expected a list
      pawl.yml:6:20: nested.shapes[0].kind: found "rund", expected one of round, square; did you mean "round"?
      pawl.yml:6:28: nested.shapes[1].kind: missing, expected one of round, square
      pawl.yml:6:55: nested.shapes[2].radius: found "x", expected a number
      pawl.yml:6:93: nested.shapes[3].corner: found "sft", expected one of sharp, soft; did you mean "soft"?"
    `);
    expect(mistakes("nested: { registry: 3 }")).toMatchInlineSnapshot(
      `"pawl.yml:1:21: nested.registry: found 3, expected text or a mapping"`,
    );
    expect(mistakes('nested: { registry: "" }')).toMatchInlineSnapshot(
      `"pawl.yml:1:21: nested.registry: found "", expected at least 1 character"`,
    );
    expect(mistakes("nested: { registry: { from: [a] } }")).toMatchInlineSnapshot(
      `"pawl.yml:1:29: nested.registry.from: found a list, expected text"`,
    );
  });

  it("none where all is right", () => {
    const text =
      "nested: { apis: [{ call: a }], registry: { from: a }, ranges: { A: { from: 1, to: 2 } }, lists: [a] }";
    expect(parseConfig(text, "pawl.yml", gates).options.get("nested")).toEqual({
      apis: [{ call: "a", role: "bind" }],
      registry: { from: "a" },
      ranges: { A: { from: 1, to: 2 } },
      shapes: [],
      lists: ["a"],
    });
    const validate = new Ajv2020({ strict: false }).compile(configSchema(gates));
    expect(validate({ nested: { apis: [{ call: "a" }], registry: { from: "a" } } })).toBe(true);
    expect(validate({ nested: { apis: [{ call: "a", rol: "bind" }] } })).toBe(false);
    expect(validate({ nested: { registry: { form: "a" } } })).toBe(false);
  });
});
