import { configSchema, defaultConfig, parseConfig } from "@pawl/engine";
import { type Gate, UsageError } from "@pawl/gate";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { wordGate } from "./in-memory.ts";

const gates: readonly Gate[] = [wordGate];
const parse = (text: string) => parseConfig(text, "pawl.yml", gates);

/** The message of the error that a text earns. */
function mistakes(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error("no mistake was found");
}

describe("a configuration without mistakes", () => {
  it.each(["", "\n", "# nothing but a comment\n", "---\n", "\uFEFF", "{}"])("%j is all defaults", (text) => {
    expect(parse(text)).toEqual({ ...defaultConfig(gates), file: "pawl.yml" });
  });

  it("has defaults for all that it leaves out", () => {
    expect(defaultConfig(gates)).toMatchObject({
      include: ["**"],
      exclude: [],
      defaultExcludes: true,
      honourNoqa: true,
      rules: new Map(),
      overrides: [],
      options: new Map([["word", { word: "boom", most: 9, level: "swallow" }]]),
    });
  });

  it("is read key by key", () => {
    const config = parse(`
include: ["src/**"]
exclude: [legacy]
default-excludes: false
honour-noqa: false
rules: { word/loud: warning, pawl/unused-allow: off }
overrides:
  - { paths: ["tests/**"], rules: { word/loud: off } }
accept:
  - { rule: word/loud, path: "legacy/**", reason: replaced soon, expires: 2027-06-30 }
  - { rule: word/quiet, path: a.py, reason: harmless }
limits:
  word: { start: 40, from: 2026-12-01, per-weekday: 3, unit: files, floor: 5 }
machines: { PC2: ["pc2/**", shared], MainPC: ["main_pc/**"] }
issues: { file: all, group-by: { word: file }, labels: [debt], max-closes: 0, misses: 2, spacing: 1.5, trend: false }
word: { word: bang }
`);
    expect(config).toEqual({
      issues: {
        ...defaultConfig(gates).issues,
        file: "all",
        groupBy: new Map([["word", "file"]]),
        labels: ["debt"],
        maxCloses: 0,
        misses: 2,
        spacing: 1.5,
        trend: false,
      },
      include: ["src/**"],
      exclude: ["legacy"],
      defaultExcludes: false,
      honourNoqa: false,
      rules: new Map([
        ["word/loud", "warning"],
        ["pawl/unused-allow", "off"],
      ]),
      overrides: [{ paths: ["tests/**"], rules: new Map([["word/loud", "off"]]) }],
      file: "pawl.yml",
      accept: [
        { rule: "word/loud", path: "legacy/**", reason: "replaced soon", expires: "2027-06-30", line: 10 },
        { rule: "word/quiet", path: "a.py", reason: "harmless", line: 11 },
      ],
      limits: new Map([
        ["word", { start: 40, from: "2026-12-01", perWeekday: 3, unit: "files", floor: 5, line: 13 }],
      ]),
      machines: new Map([
        ["PC2", ["pc2/**", "shared"]],
        ["MainPC", ["main_pc/**"]],
      ]),
      options: new Map([["word", { word: "bang", most: 9, level: "swallow" }]]),
      known: new Set([
        "word",
        "word/loud",
        "word/quiet",
        "pawl/broken-file",
        "pawl/over-limit",
        "pawl/expired",
        "pawl/missing-reason",
        "pawl/unused-allow",
      ]),
    });
  });

  it("may have anchors, aliases, merge keys and a byte order mark", () => {
    const config = parse(`\uFEFFoverrides:
  - &tests { paths: [tests], rules: &quiet { word/loud: off, word/quiet: off } }
  - { <<: *tests, paths: [test] }
rules: { <<: *quiet, word/loud: notice }
`);
    expect(config.rules).toEqual(
      new Map([
        ["word/loud", "notice"],
        ["word/quiet", "off"],
      ]),
    );
    expect(config.overrides[1]).toEqual({
      paths: ["test"],
      rules: new Map([
        ["word/loud", "off"],
        ["word/quiet", "off"],
      ]),
    });
  });

  it("reports an option of a gate that has no default", () => {
    const needy: Gate = { ...wordGate, options: z.strictObject({ file: z.string() }) };
    expect(() => defaultConfig([needy])).toThrow("word.file has no default");
    expect(() => parseConfig("", "pawl.yml", [needy])).toThrow(
      "pawl.yml:1:1: word.file: missing, expected text",
    );
  });
});

describe("a mistake is named with its place, what was found, what was expected and the nearest right name", () => {
  it("unknown key at the top", () => {
    expect(mistakes("# c\nexlude: [a]")).toMatchInlineSnapshot(
      `"pawl.yml:2:1: unknown key "exlude", expected one of include, exclude, default-excludes, honour-noqa, rules, overrides, accept, limits, machines, issues, word; did you mean "exclude"?"`,
    );
  });

  it("keys that a later version may know are unknown now", () => {
    expect(mistakes("accept: []\nlimits: {}\nowners: {}")).toMatchInlineSnapshot(
      `"pawl.yml:3:1: unknown key "owners", expected one of include, exclude, default-excludes, honour-noqa, rules, overrides, accept, limits, machines, issues, word"`,
    );
  });

  it("unknown gate", () => {
    expect(mistakes("wrd: {word: bang}")).toMatchInlineSnapshot(
      `"pawl.yml:1:1: unknown key "wrd", expected one of include, exclude, default-excludes, honour-noqa, rules, overrides, accept, limits, machines, issues, word; did you mean "word"?"`,
    );
  });

  it("unknown key in a gate", () => {
    expect(mistakes("word:\n  mots: 3")).toMatchInlineSnapshot(
      `"pawl.yml:2:3: unknown key "mots" in word, expected one of word, most, level, names, when; did you mean "most"?"`,
    );
  });

  it("unknown and missing keys in overrides", () => {
    expect(mistakes("overrides:\n  - path: [a]\n    rules: {}")).toMatchInlineSnapshot(`
      "pawl.yml:2:5: overrides[0].paths: missing, expected a list
      pawl.yml:2:5: unknown key "path" in overrides[0], expected one of paths, rules; did you mean "paths"?"
    `);
  });

  it("an agreement that lacks what it needs", () => {
    const accept =
      "accept: [{ rule: word/lod, path: '', expires: 2027-02-30 }, { rule: word/loud, path: a, reason: '-' }]";
    expect(mistakes(`${accept}\nlimits: { wrd: 1, word: { start: -1, unit: file } }`)).toMatchInlineSnapshot(`
      "pawl.yml:1:10: accept[0].reason: missing, expected text
      pawl.yml:1:18: accept[0].rule: found "word/lod", expected one of word/loud, word/quiet; did you mean "word/loud"?
      pawl.yml:1:34: accept[0].path: an empty glob, expected a path or a pattern such as src/**
      pawl.yml:1:47: accept[0].expires: found "2027-02-30", expected a date such as 2027-06-30
      pawl.yml:1:97: accept[1].reason: found "-", expected a reason in words
      pawl.yml:2:11: unknown key "wrd" in limits, expected word; did you mean "word"?
      pawl.yml:2:25: limits.word.from: missing, expected text
      pawl.yml:2:34: limits.word.start: found -1, expected at least 0
      pawl.yml:2:44: limits.word.unit: found "file", expected one of files, findings; did you mean "files"?"
    `);
  });

  it("unknown rule", () => {
    expect(mistakes("rules:\n  word/lowd: off\n  silly: off\n  loud: off")).toMatchInlineSnapshot(`
      "pawl.yml:2:3: unknown rule "word/lowd" in rules, expected one of word/loud, word/quiet, pawl/broken-file, pawl/over-limit, pawl/expired, pawl/missing-reason, pawl/unused-allow; did you mean "word/loud"?
      pawl.yml:3:3: unknown rule "silly" in rules, expected one of word/loud, word/quiet, pawl/broken-file, pawl/over-limit, pawl/expired, pawl/missing-reason, pawl/unused-allow
      pawl.yml:4:3: unknown rule "loud" in rules, expected one of word/loud, word/quiet, pawl/broken-file, pawl/over-limit, pawl/expired, pawl/missing-reason, pawl/unused-allow; did you mean "word/loud"?"
    `);
  });

  it("wrong type", () => {
    expect(
      mistakes("include: src\nexclude: [1, []]\ndefault-excludes: yes\noverrides: {}\nrules:\nword: [1]"),
    ).toMatchInlineSnapshot(`
      "pawl.yml:1:10: include: found "src", expected a list
      pawl.yml:2:11: exclude[0]: found 1, expected text
      pawl.yml:2:14: exclude[1]: found an empty list, expected text
      pawl.yml:3:19: default-excludes: found "yes", expected true or false
      pawl.yml:4:12: overrides: found a mapping, expected a list
      pawl.yml:5:1: rules: found nothing, expected a mapping
      pawl.yml:6:7: word: found a list, expected a mapping"
    `);
  });

  it("wrong type of an option", () => {
    expect(mistakes("word: { word: '', most: 2.5, names: 3, when: { a: 1 } }\n")).toMatchInlineSnapshot(`
      "pawl.yml:1:15: word.word: found "", expected at least 1 character
      pawl.yml:1:25: word.most: found 2.5, expected a whole number
      pawl.yml:1:37: word.names: found 3, expected text or a list
      pawl.yml:1:51: word.when.a: found 1, expected true or false"
    `);
    expect(mistakes("word: { most: 10, names: [1] }\n")).toMatchInlineSnapshot(`
      "pawl.yml:1:15: word.most: found 10, expected at most 9
      pawl.yml:1:27: word.names[0]: found 1, expected text"
    `);
  });

  it("wrong value of an enumeration", () => {
    expect(mistakes("rules: { word/loud: eror }\nword: { level: stict }")).toMatchInlineSnapshot(`
      "pawl.yml:1:21: rules.word/loud: found "eror", expected one of off, notice, warning, error; did you mean "error"?
      pawl.yml:2:16: word.level: found "stict", expected one of swallow, strict; did you mean "strict"?"
    `);
    expect(mistakes("rules: { word/loud: fatal, word/quiet: true }")).toMatchInlineSnapshot(`
      "pawl.yml:1:21: rules.word/loud: found "fatal", expected one of off, notice, warning, error
      pawl.yml:1:40: rules.word/quiet: found true, expected one of off, notice, warning, error"
    `);
  });

  it("an empty list of globs", () => {
    expect(mistakes("include: []")).toMatchInlineSnapshot(
      `"pawl.yml:1:10: include: found an empty list, expected at least 1 entry"`,
    );
  });

  it("bad glob", () => {
    expect(
      mistakes("exclude: ['src/[a', '']\noverrides: [{ paths: ['{a'], rules: {} }]"),
    ).toMatchInlineSnapshot(`
      "pawl.yml:1:11: exclude[0]: the pattern \`src/[a\` has a \`[\` that no \`]\` closes
      pawl.yml:1:21: exclude[1]: an empty glob, expected a path or a pattern such as src/**
      pawl.yml:2:23: overrides[0].paths[0]: the pattern \`{a\` has a \`{\` that no \`}\` closes"
    `);
  });

  it("duplicate keys, with all other mistakes", () => {
    expect(mistakes("rules: {}\nword: {}\nrules: { word/loud: 1 }\nword: {}")).toMatchInlineSnapshot(`
      "pawl.yml:3:1: duplicate key "rules", first given on line 1
      pawl.yml:3:21: rules.word/loud: found 1, expected one of off, notice, warning, error
      pawl.yml:4:1: duplicate key "word", first given on line 2"
    `);
  });

  it("a mistake in what an alias or a merge key brings in", () => {
    expect(
      mistakes("rules: { <<: { word/loud: bad } }\ninclude: &globs [3]\nexclude: *globs"),
    ).toMatchInlineSnapshot(`
      "pawl.yml:1:27: rules.word/loud: found "bad", expected one of off, notice, warning, error
      pawl.yml:2:18: include[0]: found 3, expected text
      pawl.yml:2:18: exclude[0]: found 3, expected text"
    `);
  });

  it("syntax error", () => {
    expect(mistakes("include: [a")).toMatchInlineSnapshot(
      `"pawl.yml:1:12: not YAML: unexpected end of the stream within a flow collection"`,
    );
    expect(mistakes("include: 'a")).toMatchInlineSnapshot(
      `"pawl.yml:1:12: not YAML: unexpected end of the stream within a single quoted scalar"`,
    );
    expect(mistakes("a: b: c")).toMatchInlineSnapshot(
      `"pawl.yml:1:5: not YAML: bad indentation of a mapping entry"`,
    );
    expect(mistakes("exclude: *nowhere")).toMatchInlineSnapshot(
      `"pawl.yml:1:11: not YAML: unidentified alias "nowhere""`,
    );
    expect(mistakes("exclude: !glob a")).toMatchInlineSnapshot(
      `"pawl.yml:1:10: not YAML: unknown scalar tag !<!glob>"`,
    );
    expect(mistakes("exclude: [a\0]")).toMatchInlineSnapshot(
      `"pawl.yml:1:12: not YAML: null byte is not allowed in input"`,
    );
  });

  it("tab in the indentation", () => {
    expect(mistakes("rules:\n\tword/loud: off")).toMatchInlineSnapshot(
      `"pawl.yml:2:1: found a tab in the indentation, expected spaces"`,
    );
  });

  it("several documents", () => {
    expect(mistakes("rules: {}\n---\nrules: {}")).toMatchInlineSnapshot(
      `"pawl.yml:3:1: found a second document, expected one document without a line ---"`,
    );
  });

  it("a list or a scalar at the top", () => {
    expect(mistakes("- rules")).toMatchInlineSnapshot(
      `"pawl.yml:1:1: found a list, expected a mapping of settings such as "exclude: [legacy]""`,
    );
    expect(mistakes("rules")).toMatchInlineSnapshot(
      `"pawl.yml:1:1: found "rules", expected a mapping of settings such as "exclude: [legacy]""`,
    );
  });

  it("a key that is no text", () => {
    expect(mistakes("? [a]\n: 1")).toMatchInlineSnapshot(
      `"pawl.yml:1:3: found a list as a key, expected text"`,
    );
    expect(mistakes("1: 2\nnull: 3\n__proto__: { x: 1 }\nconstructor: 1")).toMatchInlineSnapshot(`
      "pawl.yml:1:1: unknown key "1", expected one of include, exclude, default-excludes, honour-noqa, rules, overrides, accept, limits, machines, issues, word
      pawl.yml:2:1: unknown key "null", expected one of include, exclude, default-excludes, honour-noqa, rules, overrides, accept, limits, machines, issues, word
      pawl.yml:3:1: unknown key "__proto__", expected one of include, exclude, default-excludes, honour-noqa, rules, overrides, accept, limits, machines, issues, word
      pawl.yml:4:1: unknown key "constructor", expected one of include, exclude, default-excludes, honour-noqa, rules, overrides, accept, limits, machines, issues, word"
    `);
  });

  it("an alias within what it names", () => {
    expect(mistakes("exclude: &all [*all]")).toMatchInlineSnapshot(
      `"pawl.yml:1:16: the alias "*all" stands within what it names"`,
    );
  });

  it("aliases that stand for billions of values, without building them", () => {
    const lines = Array.from({ length: 30 }, (_, n) => {
      const before = n === 0 ? "x" : `*a${n - 1}`;
      return `  - &a${n} [${Array(9).fill(before).join(", ")}]`;
    });
    expect(mistakes(`exclude:\n${lines.join("\n")}`)).toMatchInlineSnapshot(
      `"pawl.yml:7:10: found more than 100000 values, with aliases replaced by what they name"`,
    );
  });

  it("merge keys that merge for ever", () => {
    const lines = Array.from({ length: 60 }, (_, n) =>
      n === 0 ? "  - &m0 { paths: [a], rules: {} }" : `  - &m${n} { <<: [*m${n - 1}, *m${n - 1}] }`,
    );
    expect(mistakes(`overrides:\n${lines.join("\n")}`)).toContain("found more than 100000 values");
  });

  it("a file that is far too large", () => {
    expect(mistakes(`# ${"x".repeat(1_100_000)}`)).toMatchInlineSnapshot(
      `"pawl.yml:1:1: found 1100002 characters, expected at most 1048576"`,
    );
  });

  it("shows fifty of many mistakes, in bounded time", () => {
    const keys = Array.from({ length: 30_000 }, (_, n) => `k${n}: 1`);
    const lines = mistakes(keys.join("\n")).split("\n");
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe("pawl.yml: and 29950 more mistakes");
  });

  it("what is quoted stays on its line", () => {
    expect(mistakes(`"a\\nb\\e[31m": 1\n${"k".repeat(300)}: 1`)).toMatchInlineSnapshot(`
      "pawl.yml:1:1: unknown key "a\\nb\\u001b[31m", expected one of include, exclude, default-excludes, honour-noqa, rules, overrides, accept, limits, machines, issues, word
      pawl.yml:2:1: unknown key "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…", expected one of include, exclude, default-excludes, honour-noqa, rules, overrides, accept, limits, machines, issues, word"
    `);
  });
});

describe("the schema for editors", () => {
  const validate = new Ajv2020({ strict: false }).compile(configSchema(gates));

  it("agrees with the reader", () => {
    const good = { exclude: ["a"], rules: { "word/loud": "off" }, word: { word: "bang" } };
    expect(validate(good)).toBe(true);
    for (const bad of [
      { exlude: [] },
      { rules: { "word/x": "off" } },
      { word: { mots: 1 } },
      { include: "a" },
    ]) {
      expect(validate(bad)).toBe(false);
    }
  });

  it("describes gates, rules and options", () => {
    expect(configSchema(gates)).toMatchObject({
      properties: {
        rules: { properties: { "word/loud": { description: "The word, shouted" } } },
        word: {
          description: "Finds a word.",
          properties: { word: { description: "What to look for.", default: "boom" } },
        },
      },
    });
  });

  it("refuses a gate that is called like a setting", () => {
    expect(() => configSchema([{ ...wordGate, name: "rules" }])).toThrow(TypeError);
  });
});
