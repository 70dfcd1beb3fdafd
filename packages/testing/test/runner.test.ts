import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCommand, parseCommands } from "../src/runner-commands.ts";
import { parseRunnerFile } from "../src/runner-files.ts";

describe("parseCommands", () => {
  it("reads what the runner reads", () => {
    const output = [
      "plain",
      "  ::error file=a%2Cb.py,line=3,title=x%3Ay::one%0Atwo%25%0D",
      "::unknown::x",
      "text ##[warning file=a;line=2]old%3Bform",
      "::ERROR::upper",
    ].join("\n");
    expect(parseCommands(output)).toEqual([
      { name: "error", properties: { file: "a,b.py", line: "3", title: "x:y" }, data: "one\ntwo%\r" },
      { name: "warning", properties: { file: "a", line: "2" }, data: "old;form" },
      { name: "error", properties: {}, data: "upper" },
    ]);
  });

  it("ends a line at a lone CR and stops between stop-commands and its token", () => {
    expect(parseCommands("a\r::notice::x").map(({ data }) => data)).toEqual(["x"]);
    const names = parseCommands("::stop-commands::t\n::error::x\n::t::\n::notice::y\n").map(
      ({ name }) => name,
    );
    expect(names).toEqual(["stop-commands", "notice"]);
  });

  it("turns back any text that is escaped as the toolkit does", () => {
    const encode = (text: string) =>
      text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(parseCommand(`::notice::${encode(text)}`)?.data).toBe(text);
      }),
    );
  });
});

describe("parseRunnerFile", () => {
  it("reads both forms, and the last entry of a key", () => {
    expect(parseRunnerFile("a=1=2\nb<<E\nx\n\ny=z\nE\na=3\n")).toEqual({ a: "3", b: "x\n\ny=z" });
  });

  it.each(["novalue\n", "a<<E\nx\n"])("refuses %j", (text) => {
    expect(() => parseRunnerFile(text)).toThrow(/^line 1: /);
  });
});
