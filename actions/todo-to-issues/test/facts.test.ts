import { describe, expect, it } from "vitest";
import { optionsOf, todosOf } from "./gate-run.ts";

describe("the fact of a file", () => {
  it("has places in UTF-16 units, up to the end of the text", async () => {
    const text = [
      'x = "😀"  # é TODO(ann, #12): one  # noqa: F401',
      "\tdef f(): # TODO",
      "\t\t# FIXME: two",
      "\t\t#  goes on  # noqa",
      "# TODO: three # FIXME: four  ",
    ].join("\r\n");
    const todos = await todosOf(text);
    const places = todos.map((each) => [each.line, each.column, each.endLine, each.endColumn, each.text]);
    expect(places).toEqual([
      [1, 15, 1, 34, "one"],
      [2, 13, 2, 17, ""],
      [3, 5, 4, 13, "two goes on"],
      [5, 3, 5, 14, "three"],
      [5, 17, 5, 28, "four"],
    ]);
    const [first] = todos;
    expect(first).toMatchObject({ word: "TODO", tickets: ["#12"], owners: ["ann"], scope: "<module>" });
  });

  it("names the tickets in one way", async () => {
    const text = [
      "# TODO(GH-12, bpo-3456, AB-1): x",
      "# TODO: see https://github.com/o/r.s/issues/12#c, https://www.github.com/o/r/pull/3/files",
      "# TODO: https://example.com/a?b=c).",
      "# TODO: #3 and #3, not #4",
    ].join("\n");
    expect((await todosOf(text)).map(({ tickets }) => tickets)).toEqual([
      ["#12", "bpo-3456", "AB-1"],
      ["o/r.s#12", "o/r#3"],
      ["https://example.com/a?b=c"],
      ["#3"],
    ]);
  });

  it("knows the same TODO again whatever stands around its text", async () => {
    const text = [
      "# TODO: read it in pieces",
      "x = 1  #TODO(ann, #12, 2027-01-31) -   read it",
      "       #  in pieces  # noqa",
      "# - @TODO read it in pieces",
      "# FIXME: read it in pieces",
      "# TODO: read it in piece",
      "# TODO",
      "x = 1  # TODO",
      "# TODO(#12)",
    ].join("\n");
    const [plain, others, listed, word, edited, ...bare] = (await todosOf(text)).map(({ code }) => code);
    expect(others).toBe(plain);
    expect(listed).toBe(plain);
    expect(new Set([plain, word, edited, ...bare]).size).toBe(5);
    expect(bare[0]).toBe(bare[1]);
  });

  it("keeps no more of a text than is needed, and tells texts apart that differ behind it", async () => {
    const long = "word ".repeat(20_000);
    const [one, two] = await todosOf(`# TODO: ${long}one\n\n# TODO: ${long}two\n`);
    expect(one?.text).toHaveLength(2_000);
    expect(two?.text).toBe(one?.text);
    expect(two?.code).not.toBe(one?.code);
    expect(one?.endColumn).toBe(`# TODO: ${long}one`.length + 1);
  });

  it("is nothing for a file without a word, and for one whose language is not known", async () => {
    const { gate } = await import("../src/gate.ts");
    const collect = (path: string, text: string) =>
      gate.facts.todos.collect({ path, bytes: new TextEncoder().encode(text) }, optionsOf());
    expect(collect(".py", "# to do\n")).toBeUndefined();
    expect(collect("x.unknown", "# TODO: x\n")).toBeUndefined();
    expect(collect(".py", "# TODO: x\n")).toHaveLength(1);
  });

  it("is read from UTF-16 too, and from bytes that are no text", async () => {
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from("# TODO: wide\n", "utf16le")]);
    expect((await todosOf(wide)).map(({ text }) => text)).toEqual(["wide"]);
    const latin = Uint8Array.from([...Buffer.from("# TODO: caf"), 0xe9, 0x0a]);
    expect((await todosOf(latin)).map(({ text }) => text)).toEqual(["café"]);
  });

  it("takes words of any kind, none of them as a pattern", async () => {
    const options = optionsOf({ words: [".*", "T(O", "WÖRT"] });
    expect((await todosOf("# TODO: x\n# .*: y\n# T(O z\n# WÖRT w\n# WÖRTER\n", options)).length).toBe(3);
    for (const words of [[""], ["TO DO"]]) expect(() => optionsOf({ words })).toThrow();
  });
});
