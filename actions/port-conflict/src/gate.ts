import { defineGate } from "@pawl/gate";
import { readPython } from "@pawl/parser";
import { z } from "zod";

/** Comments that hold one of the words, such as HACK: they name debt, and nobody reads them again. */
export const gate = defineGate({
  name: "port-conflict",
  summary: "Comments that put work off",
  rules: {
    "port-conflict/marker": {
      severity: "error",
      summary: "A comment that holds one of the words",
      help: [
        "The comment says that something has to be done, but not by whom or when.",
        "",
        "Do it, or write an issue and name its number instead.",
      ].join("\n"),
    },
  },
  options: z.strictObject({
    words: z
      .array(z.string().min(1))
      .default(["HACK"])
      .describe("the words that make a comment a finding, as they are written"),
  }),
  facts: {
    // The map half: one file at a time, pure. What it returns is plain JSON and may come from a store.
    markers: {
      files: () => ["**/*.py"],
      depends: ["words"],
      collect(file, options) {
        const found = readPython(file)
          .comments()
          .flatMap(({ text, line, column }) => {
            const word = options.words.find((candidate) => text.includes(candidate));
            return word === undefined ? [] : [{ word, text, line, column }];
          });
        return found.length === 0 ? undefined : found;
      },
    },
  },
  // The reduce half: the facts of all files in, findings out, at the end what was counted.
  async *check(project) {
    let markers = 0;
    for (const [path, found] of project.facts.markers) {
      for (const { word, text, line, column } of found) {
        markers += 1;
        yield {
          rule: "port-conflict/marker",
          at: { path, line, column, endLine: line, endColumn: column + text.length },
          message: `The comment holds \`${word}\``,
          scope: "<module>",
          code: text.trim(),
        };
      }
    }
    return { markers };
  },
});
