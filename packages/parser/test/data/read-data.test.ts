import { describe, expect, it } from "vitest";
import { type DataNode, decodeData, Places, readData } from "../../src/data/index.ts";
import { plain } from "./plain.ts";

/** Each node as its value with the text at its place. */
function cut(text: string, node: DataNode): unknown {
  const written = text.slice(node.start, node.end);
  if (node.kind === "scalar")
    return [node.value, written, node.style, ...(node.tag === undefined ? [] : [node.tag])];
  if (node.kind === "sequence") return [...node.items.map((item) => cut(text, item)), written];
  return {
    ...Object.fromEntries([...node.entries].map(([key, { value }]) => [key, cut(text, value)])),
    "": written,
  };
}

async function yaml(text: string) {
  const { documents, mistakes } = await readData("yaml", text);
  return {
    trees: documents.map((document) => cut(text, document)),
    mistakes: mistakes.map(({ kind, offset }) => `${kind} ${offset}`),
  };
}

describe("YAML", () => {
  it("scalars in all styles, with their places", async () => {
    expect(await yaml(`a: 8080:80\nb: '80:80'\nc: "x\\ty"\nd: |\n  t\ne: !Ref z # c\nf:\n`)).toEqual({
      trees: [
        {
          a: ["8080:80", "8080:80", "plain"],
          b: ["80:80", "'80:80'", "quoted"],
          c: ["x\ty", '"x\\ty"', "quoted"],
          d: ["t\n", "  t\n", "block"],
          e: ["z", "z", "plain", "!Ref"],
          f: [null, "f", "absent"],
          "": `a: 8080:80\nb: '80:80'\nc: "x\\ty"\nd: |\n  t\ne: !Ref z # c\nf`,
        },
      ],
      mistakes: [],
    });
  });

  it("brackets that close at the depth of their key, each value at its place", async () => {
    const text = `a: [\n"x#y", # [c]\n# d\n\n  z\n]\nb: {\n  k: 1 # e\n}\r\nc: 2\n`;
    const flow = `[\n"x#y", # [c]\n# d\n\n  z\n]`;
    const map = `{\n  k: 1 # e\n}`;
    expect(await yaml(text)).toEqual({
      trees: [
        {
          a: [["x#y", '"x#y"', "quoted"], ["z", "z", "plain"], flow],
          b: { k: [1, "1", "plain"], "": map },
          c: [2, "2", "plain"],
          "": text.trimEnd(),
        },
      ],
      mistakes: [],
    });
  });

  it("one that never closes is a mistake where its lines stop being deeper", async () => {
    expect(await yaml("a:\n  - { b: 1\n  - c\n")).toEqual({ trees: [], mistakes: ["syntax 16"] });
    const shallow = `a: {\n${"b: 1,\n".repeat(3000)}`;
    expect((await yaml(shallow)).mistakes).toEqual(["syntax 5"]);
  });

  it("the core schema", async () => {
    const text =
      "[1, 0x1F, 0o17, 017, 1.5, 1e3, .inf, -.INF, yes, on, true, False, ~, null, 1_0, 1:30, +3, '1', !!str 1, !!int '7']";
    const [tree] = (await readData("yaml", text)).documents;
    expect(tree && plain(tree)).toEqual([
      1,
      31,
      15,
      17,
      1.5,
      1000,
      Infinity,
      -Infinity,
      "yes",
      "on",
      true,
      false,
      null,
      null,
      "1_0",
      "1:30",
      3,
      "1",
      "1",
      7,
    ]);
  });

  it("aliases are shared, scalars stand at the alias, merge keys give what is not there", async () => {
    const text = "a: &a { x: 1, y: 2 }\nb: *a\nc: { <<: [*a, { z: 3, x: 9 }], y: 4 }\ns: &s 5\nt: *s\n";
    const [tree] = (await readData("yaml", text)).documents;
    expect(tree && plain(tree)).toEqual({
      a: { x: 1, y: 2 },
      b: { x: 1, y: 2 },
      c: { y: 4, x: 1, z: 3 },
      s: 5,
      t: 5,
    });
    const entries = tree?.kind === "mapping" ? tree.entries : new Map();
    expect(entries.get("b")?.value).toBe(entries.get("a")?.value);
    const t = entries.get("t")?.value;
    expect(text.slice(t.start, t.end)).toBe("*s");
  });

  it("1,000 nested aliases cost nothing and have a size", async () => {
    const lines = Array.from({ length: 1000 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
    const { documents, mistakes } = await readData("yaml", `a0: &a0 x\n${lines.join("\n")}\n`);
    expect(mistakes).toEqual([]);
    expect(documents[0]?.size).toBeGreaterThan(1e300);
  });

  it("merging for ever has an end", async () => {
    const text = `a: &a { ${Array.from({ length: 1000 }, (_, n) => `k${n}: 1`).join(", ")} }\n${"b: { <<: *a }\n".repeat(500)}`;
    expect((await readData("yaml", text)).mistakes.some(({ kind }) => kind === "merge")).toBe(true);
  });

  it("mistakes", async () => {
    expect((await yaml("a: 1\nb: 2\na: 3\n")).mistakes).toEqual(["duplicate 10"]);
    expect((await yaml("a: *x\n")).mistakes).toEqual(["alias 3"]);
    expect((await yaml("a: &x [*x]\n")).mistakes).toEqual(["cycle 7"]);
    expect((await yaml("a: {{ x }}\n")).mistakes).toEqual(["key 4"]);
    expect((await yaml("a: [\n")).mistakes.map((mistake) => mistake.split(" ")[0])).toEqual(["syntax"]);
    expect((await yaml("a:\n\tb: 1\n")).mistakes).toEqual(["syntax 3"]);
    expect((await yaml("a: { <<: 3 }\n")).mistakes).toEqual(["merge 5"]);
    expect(await yaml("")).toEqual({ trees: [], mistakes: [] });
  });

  it("several documents", async () => {
    expect((await yaml("a: 1\n---\nb: 2\n...\n---\n- c\n")).trees.length).toBe(3);
  });
});

describe("TOML and JSON", () => {
  it("TOML: tables, dotted keys, lists of tables, inline tables", async () => {
    const text =
      '[b.c]\nport = 0xff # c\nd.e = [1, {f = "g"}]\n[[l]]\nn = 1_000\n[[l]]\n[l.sub]\nwhen = 1979-05-27\n';
    const { documents, mistakes } = await readData("toml", text);
    const [tree] = documents;
    expect(mistakes).toEqual([]);
    expect(tree && plain(tree)).toEqual({
      b: { c: { port: 255, d: { e: [1, { f: "g" }] } } },
      l: [{ n: 1000 }, { sub: { when: "1979-05-27" } }],
    });
    expect(tree && cut(text, tree)).toMatchObject({
      b: { c: { port: [255, "0xff", "plain"], "": text.slice(0, 42) } },
    });
    expect((await readData("toml", "a = 1\na = 2\n")).mistakes).toMatchObject([
      { kind: "syntax", offset: 6 },
    ]);
  });

  it("JSON with comments and trailing commas", async () => {
    const { documents, mistakes } = await readData(
      "json",
      '{"a": [1, {"b": "x\\n"}, null,], // c\n "c": {}, /* d */ "a": 2}',
    );
    expect(documents.map((one) => plain(one))).toEqual([{ a: 2, c: {} }]);
    expect(mistakes).toMatchObject([{ kind: "duplicate", earlier: 1 }]);
    for (const broken of [
      "{",
      "[1 2]",
      '{"a" 1}',
      "{a: 1}",
      "[,]",
      "[1,,2]",
      '"a',
      "tru",
      "1 2",
      "]",
      '{"a": }',
      "{1: 2}",
      '{"a": 1]',
      "01",
    ]) {
      const read = await readData("json", broken);
      expect([broken, read.documents.length, read.mistakes.map(({ kind }) => kind)]).toEqual([
        broken,
        0,
        ["syntax"],
      ]);
    }
  });

  it("nesting without end is no error of ours", async () => {
    const deep = "[".repeat(200_000);
    for (const kind of ["yaml", "json"] as const)
      expect((await readData(kind, deep)).mistakes.length).toBe(1);
    expect((await readData("toml", `a = ${deep}`)).mistakes.length).toBe(1);
    expect((await readData("toml", `${"a.".repeat(100_000)}a = 1`)).mistakes.length).toBe(1);
    expect((await readData("json", `${deep}${"]".repeat(200_000)}`)).documents.length).toBe(1);
  });
});

describe("decoding", () => {
  it("byte order marks, UTF-16, and bytes that are neither", () => {
    expect(decodeData(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: "a", mistakes: [] });
    expect(decodeData(Uint8Array.from(Buffer.from("\ufeffa: é", "utf16le")))).toEqual({
      text: "a: é",
      mistakes: [],
    });
    const { text, mistakes } = decodeData(Uint8Array.from([...Buffer.from("é\nb: "), 0xff, 0x78]));
    expect(text).toBe("é\nb: \ufffdx");
    expect(mistakes.map(({ kind, offset }) => [kind, new Places(text).at(offset)])).toEqual([
      ["encoding", [2, 4]],
    ]);
  });

  it("places are those of the lines that editors show", () => {
    expect(new Places("a\r\nbc\rd\n").of({ start: 4, end: 7 })).toEqual({
      line: 2,
      column: 2,
      endLine: 3,
      endColumn: 2,
    });
  });
});
