import { defineGate, type Gate } from "@pawl/gate";
import { z } from "zod";

/** A small gate with an option of every kind that a template has to write. */
const words = defineGate({
  name: "words",
  summary: "Words that should not be there.",
  rules: {
    "words/todo": {
      severity: "error",
      summary: "A `TODO` without an owner",
      help: "## Why\n\nNobody does what `TODO` says.\n\n```python\n# TODO(me): x\n\ny = 1\n```\n\nWrite the name.",
      twins: ["T100", "fixme"],
    },
    "words/xxx": { severity: "notice", summary: "An `XXX`", help: "Say what you mean." },
  },
  options: z.strictObject({
    level: z.enum(["some", "all"]).default("some").describe("How many words are looked for."),
    words: z
      .array(z.string())
      .default([
        "TODO",
        "a b",
        "off",
        "- x",
        "#y",
        "{z}",
        "very-long-word-number-one",
        "very-long-word-number-two",
        "three",
      ])
      .describe(
        "The words, of which there may be more than fit on a line, so that the list has to be written below the key.",
      ),
    limit: z.int().min(0).default(3).describe("How many may stay."),
    exact: z.boolean().default(true).describe("Whether case counts."),
    owners: z.array(z.string()).optional().describe("Names that may write them."),
    calls: z
      .array(z.strictObject({ name: z.string(), tags: z.array(z.string()).default([]) }))
      .default([])
      .describe("Calls that write words.")
      .meta({ examples: [[{ name: "log.info", tags: ["a"] }, { name: "off" }]] }),
    source: z
      .union([z.string().min(1), z.strictObject({ from: z.string().min(1) })])
      .default("words.yaml")
      .describe("Where words are listed."),
    ranges: z
      .record(z.string(), z.strictObject({ least: z.int(), most: z.int() }))
      .optional()
      .describe("How many of each.")
      .meta({ examples: [{ TODO: { least: 1, most: 2 } }] }),
    mixed: z
      .array(z.union([z.string(), z.strictObject({ a: z.string().optional() })]))
      .default(["x", {}, { a: "y" }])
      .describe("Words or more."),
  }),
  facts: {
    lines: { files: () => ["**/*.py"], depends: ["words"], collect: () => undefined },
  },
  async *check() {
    yield* [];
    return {};
  },
});

/** A gate without options. */
const empty = defineGate({
  name: "empty",
  summary: "Finds nothing.",
  rules: { "empty/nothing": { severity: "warning", summary: "Nothing", help: "Nothing." } },
  options: z.strictObject({}),
  facts: {},
  async *check() {
    yield* [];
    return {};
  },
});

export const testGates: readonly Gate[] = [words, empty];
