import { describe, expect, it } from "vitest";
import { readSources, readTestsAndScripts, root, type SourceText } from "./source-files.ts";

/** Above this a file holds more than one idea. */
const mostLines = 250;

function describeLong(sources: readonly SourceText[]): readonly string[] {
  return sources
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}

/** A test that is left out or left alone would make all others pass unseen. */
function describeStray(sources: readonly SourceText[]): readonly string[] {
  return sources
    .filter(({ text }) => /\b(?:it|test|describe)\.(?:only|skip|todo)\b/.test(text))
    .map(({ path }) => `${path}: a test is skipped or runs alone`);
}

/** A module that exports `then` is a promise to whoever imports it dynamically, and one that never settles. */
function describeThenables(sources: readonly SourceText[]): readonly string[] {
  return sources
    .filter(({ text }) =>
      /^export (?:async )?(?:function|const|let|class) then\b|^export \{[^}]*\bthen\b/m.test(text),
    )
    .map(({ path }) => `${path}: exports then, so that await import() of it hangs`);
}

describe("the sources", () => {
  it("hold one idea per file", () => {
    expect(describeLong(readSources(root))).toEqual([]);
  });

  it("name no file after nothing", () => {
    const vague = readSources(root).filter(({ path }) => /\/(?:utils?|helpers?|common|misc)\.ts$/.test(path));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  it("leave no test out", () => {
    const files = readTestsAndScripts(root).filter(({ path }) => path !== "test/repository/sources.test.ts");
    expect(describeStray(files)).toEqual([]);
  });

  it("can all be imported dynamically", () => {
    expect(describeThenables(readSources(root))).toEqual([]);
  });

  it("would be named if they did", () => {
    expect(describeThenables([{ path: "a.ts", text: "export function then(): void {}\n" }])).toHaveLength(1);
    expect(describeThenables([{ path: "a.ts", text: "export const thenable = promise.then(f);\n" }])).toEqual(
      [],
    );
    expect(describeLong([{ path: "long.ts", text: "x\n".repeat(251) }])).toEqual(["long.ts: 251 lines"]);
    expect(describeLong([{ path: "short.ts", text: "x\n".repeat(250) }])).toEqual([]);
    expect(describeStray([{ path: "a.test.ts", text: 'it.only("x", f);' }])).toHaveLength(1);
  });
});
