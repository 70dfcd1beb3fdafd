import { defineGate, UsageError, type View } from "@pawl/gate";
import { z } from "zod";

interface NamesFlags extends Readonly<Record<string, unknown>> {
  readonly least: number | undefined;
  readonly loud: boolean;
  readonly "starts-with": string | undefined;
}

interface NamesOptions {
  readonly word: string;
}

interface NamesFacts extends Readonly<Record<string, readonly (readonly [string, number])[]>> {
  readonly names: readonly (readonly [string, number])[];
}

const names: View<NamesOptions, NamesFacts, NamesFlags> = {
  summary: "list names and their numbers",
  flags: {
    least: {
      value: "<n>",
      description: "the least number that is listed",
      schema: z
        .string()
        .regex(/^\d{1,4}$/, "expected a number")
        .transform(Number)
        .optional(),
    },
    loud: { description: "in capitals", schema: z.boolean() },
    "starts-with": { value: "<text>", description: "how names begin", schema: z.string().optional() },
  },
  examples: [
    { arguments: "", what: "list all" },
    { arguments: "--least 3 src", what: "list those of a folder from 3 on" },
  ],
  async show(
    { facts, has, machines, whole, today },
    { word },
    { least = 0, loud, "starts-with": start = "" },
  ) {
    if (loud && start !== "") throw new UsageError("--loud and --starts-with do not go together");
    const rows = [...facts.names].flatMap(([path, entries]) =>
      entries
        .filter(([name, number]) => number >= least && name.startsWith(start))
        .map(([name, number]) => [loud ? name.toUpperCase() : name, number, path, null]),
    );
    const world = `${whole ? "whole" : "part"} ${has("a.names")} ${[...machines.keys()].join()} ${word} ${today}`;
    return {
      columns: [
        { id: "name", title: "name" },
        { id: "number", title: "number" },
        { id: "path", title: "where" },
        { id: "more", title: "more" },
      ],
      rows,
      notes: [world],
      ...(rows.some(([name]) => name === "broken") ? { incomplete: true } : {}),
    };
  },
};

/** A gate with a view of the lines `name number` of `.names` files, and a file that `pawl init` writes of them. */
export const namesGate = defineGate({
  name: "names",
  summary: "Knows names.",
  rules: { "names/none": { severity: "notice", summary: "Nothing", help: "None." } },
  options: z.strictObject({ word: z.string().default("w").describe("A word.") }),
  facts: {
    names: {
      files: () => ["**/*.names"],
      depends: [],
      collect({ bytes }) {
        const lines = new TextDecoder().decode(bytes).split("\n");
        return lines.flatMap((line): readonly (readonly [string, number])[] => {
          const [name = "", number] = line.split(" ");
          return number === undefined ? [] : [[name, Number(number)]];
        });
      },
    },
  },
  async *check() {
    yield* [];
    return {};
  },
  views: { names },
  async starters({ facts }, { word }) {
    const all = [...facts.names.values()].flat().map(([name, number]) => `${name}: ${number}\n`);
    if (all.length === 0) return [];
    return [{ path: "lists/names.yaml", text: `# ${word}\n${all.join("")}`, summary: `${all.length} names` }];
  },
});
