import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  codeOf,
  type PythonSource,
  readComments,
  readHandlerHeader,
  readPython,
  type Statement,
} from "@pawl/parser";
import { standardLibraryFiles } from "@pawl/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";

/** The kind of a statement, with the shapes of its clauses' bodies where it has any. */
type Shape = string | ShapeOfCompound;
interface ShapeOfCompound extends ReadonlyArray<string | readonly Shape[]> {}
const shape: z.ZodType<Shape> = z.lazy(() =>
  z.union([z.string(), z.array(z.union([z.string(), z.array(shape)]))]),
);
const answer = z.object({
  path: z.string(),
  error: z.string().optional(),
  comments: z.array(z.tuple([z.number(), z.number(), z.string()])).optional(),
  handlers: z
    .array(
      z.object({
        line: z.number(),
        column: z.number(),
        types: z.array(z.string()),
        bare: z.boolean(),
        name: z.string().nullable(),
        scope: z.string(),
        body: z.array(shape),
      }),
    )
    .optional(),
});
type Answer = z.infer<typeof answer>;

const except = codeOf("except");

function shapeOf(statement: Statement): Shape {
  if (!("clauses" in statement)) return statement.kind;
  return [statement.kind, ...statement.clauses.map((clause) => clause.body.map(shapeOf))];
}

function handlersOf(source: PythonSource): Answer["handlers"] {
  const { scan, outline } = source;
  return [...source.linesInScope((index) => scan.words.at(index) === except)].map(({ index, scope }) => {
    const clause = outline.clause(index);
    if (clause === undefined) throw new Error("an except line without a clause");
    const header = readHandlerHeader(source.bytes, clause.start, clause.colon);
    const place = source.place(clause.start, clause.colon);
    return {
      line: place.line,
      column: place.column,
      types: header.types.map((type) => (type.opaque ? "?" : type.text)),
      bare: header.types.length === 0,
      name: header.name ?? null,
      scope,
      body: clause.body.map(shapeOf),
    };
  });
}

function askPython(paths: readonly string[]): Answer[] {
  const oracle = fileURLToPath(new URL("oracle.py", import.meta.url));
  const run = spawnSync("python3", ["-X", "utf8", oracle], {
    input: paths.join("\n"),
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout
    .trimEnd()
    .split("\n")
    .map((line) => answer.parse(JSON.parse(line)));
}

describe("the standard library, as Python's own tokenize and ast see it", () => {
  const files = standardLibraryFiles();
  const answers = askPython(files);

  it("is there, with its tests", () => {
    expect(files.length).toBeGreaterThan(1000);
    expect(answers.filter((each) => each.error === undefined).length).toBeGreaterThan(1000);
    expect(answers.flatMap((each) => each.handlers ?? []).length).toBeGreaterThan(4000);
  });

  it("has the same comments", { timeout: 300_000 }, () => {
    for (const { path, comments } of answers) {
      if (comments === undefined) continue;
      const ours = readPython({ path, bytes: readFileSync(path) })
        .comments()
        .map(({ line, column, text }) => [line, column, text]);
      expect(ours, path).toEqual(comments);
    }
  });

  it("has the same comments in the form that all languages share", { timeout: 300_000 }, () => {
    for (const { path, comments } of answers) {
      if (comments === undefined) continue;
      const wanted = comments.map(([line, column, text]) => {
        const marks = /^#+/.exec(text)?.[0].length ?? 0;
        return { line, column: column + marks, text: text.slice(marks).trimEnd(), indent: column };
      });
      const ours = readComments({ path, bytes: readFileSync(path) });
      expect(
        ours?.map(({ line, column, text, indent }) => ({ line, column, text, indent })),
        path,
      ).toEqual(wanted);
    }
  });

  it("has the same handlers: place, scope, what is caught, name, and the shape of the body", {
    timeout: 300_000,
  }, () => {
    for (const { path, handlers } of answers) {
      if (handlers === undefined) continue;
      expect(handlersOf(readPython({ path, bytes: readFileSync(path) })), path).toEqual(handlers);
    }
  });

  it("has no syntax error where Python sees none", () => {
    const wrong = answers
      .filter((each) => each.error === undefined)
      .map(({ path }) => ({ path, error: readPython({ path, bytes: readFileSync(path) }).syntaxError }))
      .filter((each) => each.error !== undefined);
    expect(wrong).toEqual([]);
  });
});
