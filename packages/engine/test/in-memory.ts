import {
  type Collect,
  type CollectFailure,
  defineGate,
  type Json,
  type SourceFile,
  type Tree,
  type Unanalysed,
  UnreadableFile,
} from "@pawl/gate";
import { z } from "zod";

/** A tree whose files are texts by path; a text of `undefined` is a file that cannot be read. */
export function treeOf(files: Readonly<Record<string, string | undefined>>): Tree {
  return {
    description: "a tree in memory",
    paths: Object.keys(files).sort(),
    unanalysed: [],
    excluded: new Map(),
    async read(path) {
      const text = files[path];
      if (text === undefined) throw new UnreadableFile(path, "permission denied");
      return { path, bytes: new TextEncoder().encode(text) };
    },
  };
}

/** Collects one file after the other. */
export const collectInMemory: Collect = async (tree, jobs, progress) => {
  const facts = new Map(jobs.map((job) => [job.id, new Map<string, Json>()]));
  const looked = new Map<string, number>();
  const unanalysed: Unanalysed[] = [];
  const failures: CollectFailure[] = [];
  const wanted = tree.paths.filter((path) => jobs.some((job) => job.wants(path)));
  let files = 0;
  for (const path of wanted) {
    let file: SourceFile | undefined;
    try {
      file = await tree.read(path);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unanalysed.push({ path, reason: error.message, blocking: true });
    }
    if (file === undefined) continue;
    files++;
    progress?.(files, wanted.length);
    for (const job of jobs.filter((one) => one.wants(path))) {
      try {
        const fact = await job.collect(file);
        looked.set(job.id, (looked.get(job.id) ?? 0) + 1);
        if (fact !== undefined) facts.get(job.id)?.set(path, JSON.parse(JSON.stringify(fact)));
      } catch (error) {
        failures.push({ id: job.id, path, error: error instanceof Error ? error : new Error(String(error)) });
      }
    }
  }
  return { facts, looked, files, unanalysed, failures };
};

/** A gate that reports each line of a Python file that holds a word: `word/loud` in capitals, else `word/quiet`. */
export const wordGate = defineGate({
  name: "word",
  summary: "Finds a word.",
  rules: {
    "word/loud": {
      severity: "error",
      summary: "The word, shouted",
      help: "Do not shout.",
      twins: ["E722", "W0702", "bare-except", "B110"],
    },
    "word/quiet": { severity: "warning", summary: "The word", help: "Say something else." },
  },
  options: z.strictObject({
    word: z.string().min(1).describe("What to look for.").default("boom"),
    most: z.int().min(0).max(9).default(9),
    level: z.enum(["swallow", "strict"]).default("swallow"),
    names: z.union([z.string(), z.array(z.string())]).optional(),
    when: z.record(z.string(), z.boolean()).optional(),
  }),
  facts: {
    lines: {
      files: () => ["**/*.py"],
      depends: ["word"],
      collect(file, { word }) {
        const lines = new TextDecoder().decode(file.bytes).split("\n");
        const found = lines.flatMap((text, index) => {
          const column = text.toLowerCase().indexOf(word);
          const loud = text.includes(word.toUpperCase());
          // The code is the line without its comment and its indentation.
          const code = text.replace(/#.*/, "").trim();
          if (column < 0 || code === "") return [];
          // A line that opens a bracket is about all lines up to the one that closes it.
          const closing = code.endsWith("(")
            ? lines.findIndex((later, at) => at > index && later.startsWith(")"))
            : -1;
          const end =
            closing < 0
              ? { endLine: index + 1, endColumn: column + 1 + word.length }
              : { endLine: closing + 1, endColumn: 2 };
          return [{ line: index + 1, column: column + 1, ...end, loud, code }];
        });
        return found.length === 0 ? undefined : found;
      },
    },
  },
  async *check({ facts, looked }, { word }) {
    let words = 0;
    for (const [path, lines] of facts.lines) {
      for (const { loud, code, ...place } of lines) {
        words++;
        yield {
          rule: loud ? "word/loud" : "word/quiet",
          at: { path, ...place },
          message: `says \`${word}\``,
          scope: "<module>",
          code,
        };
      }
    }
    return { words, looked: looked.lines };
  },
});
