import { defineGate, type Gate } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { wordGate } from "./in-memory.ts";
import { judged, reportOn } from "./judged.ts";

/** Another gate, which finds nothing. */
const otherGate: Gate = defineGate({
  name: "other",
  summary: "Finds nothing.",
  rules: { "other/thing": { severity: "error", summary: "A thing", help: "None." } },
  options: z.strictObject({}),
  facts: { nothing: { files: () => ["src/**/*.py"], depends: [], collect: () => undefined } },
  // biome-ignore lint/correctness/useYield: it finds nothing.
  async *check() {
    return {};
  },
});

describe("an allow comment counts", () => {
  it.each([
    ["on the line", 'x = "BOOM"  # pawl: allow[word/loud] legacy', "1 word/loud allow@1 legacy"],
    ["on the line above", '# pawl: allow[word/loud] legacy\nx = "BOOM"', "2 word/loud allow@1 legacy"],
    ["for a whole gate", 'x = "BOOM"  # pawl: allow[word] legacy', "1 word/loud allow@1 legacy"],
    [
      "with several names",
      'x = "BOOM"  # pawl: allow[ word/loud ,word] legacy',
      "1 word/loud allow@1 legacy",
    ],
    ["without spaces", 'x = "BOOM"#pawl:allow[word/loud]legacy', "1 word/loud allow@1 legacy"],
    ["in any case", 'x = "BOOM"  # Pawl: Allow[word/loud] legacy', "1 word/loud allow@1 legacy"],
    [
      "behind a linter's",
      'x = "BOOM"  # noqa: E1  # pawl: allow[word/loud] legacy',
      "1 word/loud allow@1 legacy",
    ],
    ["behind prose", 'x = "BOOM"  # so it is # pawl: allow[word/loud] legacy', "1 word/loud allow@1 legacy"],
    [
      "before another comment",
      'x = "BOOM"  # pawl: allow[word/loud] see #12 #noqa: E1',
      "1 word/loud allow@1 see #12",
    ],
    ["behind a dash", 'x = "BOOM"  # pawl: allow[word/loud] - legacy', "1 word/loud allow@1 - legacy"],
    [
      "until its day",
      'x = "BOOM"  # pawl: allow[word/loud] old until=2026-11-23',
      "1 word/loud allow@1 old 2026-11-23",
    ],
    [
      "with the day first",
      'x = "BOOM"  # pawl: allow[word/loud] until=2027-01-31, old code',
      "1 word/loud allow@1 old code 2027-01-31",
    ],
    [
      "with the day amid",
      'x = "BOOM"  # pawl: allow[word/loud] old (until=2027-01-31) code',
      "1 word/loud allow@1 old code 2027-01-31",
    ],
    [
      "in a file with CRLF",
      '# pawl: allow[word/loud] legacy\r\nx = "BOOM"\r\n',
      "2 word/loud allow@1 legacy",
    ],
    ["in a broken file", 'def (:\nx = "BOOM"  # pawl: allow[word/loud] legacy', "2 word/loud allow@2 legacy"],
  ])("%s", async (_, text, expected) => {
    expect(await judged(text)).toEqual([expected]);
  });

  it("on any line of the place", async () => {
    const text =
      "x = BOOM(\n  1,  # pawl: allow[word/loud] legacy\n)\ny = BOOM(\n)  # pawl: allow[word/loud] old";
    expect(await judged(text)).toEqual(["1 word/loud allow@2 legacy", "4 word/loud allow@5 old"]);
  });

  it("in several comments directly above each other", async () => {
    const text = [
      "# pawl: allow[word/quiet] one",
      "# which goes on",
      "# pawl: allow[word/loud] two",
      'x = "BOOM"',
      "",
      "# pawl: allow[word/loud] three",
      "# pawl: allow[word/loud] four",
      "# four, really",
      'x = "BOOM"',
    ].join("\n");
    expect(await judged(text)).toEqual([
      "1 pawl/unused-allow: `word/quiet` allows nothing here",
      "4 word/loud allow@3 two",
      "9 word/loud allow@6 three",
    ]);
  });

  it("for all findings that it covers", async () => {
    const { findings, summary } = await reportOn({
      "a.py": "x = BOOM(\n  boom, # pawl: allow[word] both\n)\n",
    });
    expect(findings.map(({ status }) => status)).toEqual(["suppressed", "suppressed"]);
    expect(summary).toEqual({
      files: 1,
      findings: 2,
      new: 0,
      known: 0,
      suppressed: 2,
      accepted: 0,
      fixed: 0,
    });
  });
});

describe("an allow comment does not count", () => {
  it.each([
    ["behind code on the line above", 'y = 1  # pawl: allow[word/loud] legacy\nx = "BOOM"', 1],
    ["above an empty line", '# pawl: allow[word/loud] legacy\n\nx = "BOOM"', 1],
    ["below", 'x = "BOOM"\n# pawl: allow[word/loud] legacy', 2],
    ["for another rule", 'x = "BOOM"  # pawl: allow[word/quiet] legacy', 1],
  ])("%s", async (_, text, line) => {
    const name = text.includes("quiet") ? "word/quiet" : "word/loud";
    const told = await judged(text);
    expect(told).toContain(`${line} pawl/unused-allow: \`${name}\` allows nothing here`);
    expect(told).toContain(
      `${text.split("\n").findIndex((each) => each.includes("BOOM")) + 1} word/loud new`,
    );
    expect(told).toHaveLength(2);
  });

  it("in a string", async () => {
    expect(await judged('x = "BOOM # pawl: allow[word/loud] legacy"')).toEqual(["1 word/loud new"]);
  });

  it("for what only sounds like it", async () => {
    expect(await judged("# pawl is a word, pawl-dev too, and spawl: allow[x]\n")).toEqual([]);
  });
});

describe("pawl/missing-reason", () => {
  it.each(["", " ", " -", " ...", " until=2027-01-01", "  # noqa"])(
    "is the only finding: %j",
    async (rest) => {
      const told = await judged(`x = "BOOM"  # pawl: allow[word/loud]${rest}`);
      expect(told[0]).toMatch(/^1 word\/loud allow@1/);
      expect(told.slice(1)).toEqual(["1 pawl/missing-reason: `allow[word/loud]` gives no reason"]);
    },
  );

  it("says nothing of a comment that is not used: that one is unused", async () => {
    expect(await judged("# pawl: allow[word/loud]\n")).toEqual([
      "1 pawl/unused-allow: `word/loud` allows nothing here",
    ]);
  });

  it("is an error that fails, also with the finding suppressed", async () => {
    const { gates, findings } = await reportOn({ "a.py": 'x = "BOOM"  # pawl: allow[word]' });
    expect(findings.map(({ rule, severity, status }) => [rule, severity, status])).toEqual([
      ["word/loud", "error", "suppressed"],
      ["pawl/missing-reason", "error", "new"],
    ]);
    expect(gates.map(({ name, status }) => [name, status])).toEqual([
      ["word", "pass"],
      ["pawl", "fail"],
    ]);
  });
});

describe("pawl/expired", () => {
  const text = 'x = "BOOM"  # pawl: allow[word/loud] old until=2026-11-22';

  it("brings the finding back and names the day", async () => {
    expect(await judged(text)).toEqual([
      "1 word/loud new",
      "1 pawl/expired: `allow[word/loud]` counted until 2026-11-22",
    ]);
  });

  it("comes alone where nothing was allowed", async () => {
    expect(await judged("# pawl: allow[word/loud] until=2020-02-29")).toEqual([
      "1 pawl/expired: `allow[word/loud]` counted until 2020-02-29",
    ]);
  });

  it("does not come before the day is past", async () => {
    expect(await judged(text, { today: "2026-11-22" })).toEqual(["1 word/loud allow@1 old 2026-11-22"]);
  });

  it("can be off: the comment still does not count", async () => {
    expect(await judged(text, { config: "rules: { pawl/expired: off }" })).toEqual(["1 word/loud new"]);
  });
});

describe("pawl/unused-allow", () => {
  it.each([
    ["# pawl: alow[word/loud] x", "`alow` is no word of Pawl's; did you mean `allow`?"],
    ["# pawl: ignore", "`ignore` is no word of Pawl's, expected `allow[<rule>]`"],
    ["# pawl:", "nothing follows `pawl:`, expected `allow[<rule>]`"],
    ["# pawl: [word/loud] x", "nothing follows `pawl:`, expected `allow[<rule>]`"],
    ["# pawl allow[word/loud] x", "`pawl` stands without its colon, expected `pawl: allow[…]`"],
    ["# pawl: allow word/loud x", "`allow` stands without brackets, expected `allow[<rule>]`"],
    ["# pawl: allow(word/loud) x", "`allow` stands without brackets, expected `allow[<rule>]`"],
    ["# pawl: allow[word/loud x", "the bracket of `allow[` is not closed"],
    ["# pawl: allow[ , ] x", "`allow[]` names no rule"],
    [
      `# pawl: allow[${Array.from({ length: 51 }, (_, n) => `r${n}`).join()}] x`,
      "`allow[…]` names more than 50 rules",
    ],
    ["# pawl: allow[word/loud] x until=2027-02-29", "`until=2027-02-29` is no date, expected YYYY-MM-DD"],
    ["# pawl: allow[word/loud] x until=soon", "`until=soon` is no date, expected YYYY-MM-DD"],
    ["# pawl: allow[word/loud] x until=", "`until=` is no date, expected YYYY-MM-DD"],
    ["# pawl: allow[word/loud] until=2027-01-01 until=2028-01-01", "`until` is given twice"],
    ["# pawl: allow[word/lowd] x", "no rule is called `word/lowd`; did you mean `word/loud`?"],
    ["# pawl: allow[wrd] x", "no rule is called `wrd`; did you mean `word`?"],
    ["# pawl: allow[`]x y[] x", "no rule is called `'`"],
    ["# pawl: allow[silly] x", "no rule is called `silly`"],
    [
      "# pawl: allow[pawl/expired] x",
      "`pawl/expired` is a rule for comments such as this one and cannot be allowed",
    ],
    ["# pawl: allow[pawl] x", "`pawl` is a rule for comments such as this one and cannot be allowed"],
  ])("says what is wrong with %s", async (comment, message) => {
    expect(await judged(`x = "BOOM"  ${comment}`)).toEqual([
      "1 word/loud new",
      `1 pawl/unused-allow: ${message}`,
    ]);
  });

  it("names only what is not needed", async () => {
    const text = 'x = "BOOM"  # pawl: allow[word/loud, word/quiet, wrod] legacy';
    expect(await judged(text)).toEqual([
      "1 word/loud allow@1 legacy",
      "1 pawl/unused-allow: no rule is called `wrod`; did you mean `word`?; `word/quiet` allows nothing here",
    ]);
  });

  it("does not judge rules that are off", async () => {
    const text = "# pawl: allow[word/loud] x\n# pawl: allow[word] x\n";
    expect(await judged(text, { config: "rules: { word/loud: off }" })).toEqual([
      "2 pawl/unused-allow: `word` allows nothing here",
    ]);
    expect(await judged(text, { config: "rules: { word/loud: off, word/quiet: off }" })).toEqual([]);
    const override = "overrides: [{ paths: [a.py], rules: { word/loud: off, word/quiet: off } }]";
    expect(await judged(text, { config: override })).toEqual([]);
  });

  it("does not judge gates that did not run, that crashed, or that do not look at the file", async () => {
    const text = "# pawl: allow[other/thing] x\n# pawl: allow[other] x until=2020-01-01\n";
    expect(await judged(text, { known: [wordGate, otherGate] })).toEqual([]);
    expect(await judged(text, { gates: [wordGate, otherGate] })).toEqual([]);
    const crashing: Gate = {
      ...otherGate,
      // biome-ignore lint/correctness/useYield: it crashes first.
      async *check() {
        throw new Error("no");
      },
    };
    const { findings } = await reportOn({ "src/a.py": text }, { gates: [wordGate, crashing] });
    expect(findings).toEqual([]);
    const ran = await reportOn({ "src/a.py": text }, { gates: [wordGate, otherGate] });
    expect(ran.findings.map(({ rule }) => rule)).toEqual(["pawl/unused-allow", "pawl/expired"]);
  });

  it("is a warning, and can be made an error", async () => {
    const files = { "a.py": "# pawl: alow\n" };
    expect((await reportOn(files)).findings[0]?.severity).toBe("warning");
    const { findings, gates } = await reportOn(files, { config: "rules: { pawl/unused-allow: error }" });
    expect(findings[0]?.severity).toBe("error");
    expect(gates.at(-1)).toMatchObject({ name: "pawl", status: "fail" });
  });

  it("gives way to the next rule where one is off", async () => {
    const text = 'x = "BOOM"  # pawl: allow[word/loud, word/quiet]';
    expect((await judged(text))[1]).toBe(
      "1 pawl/missing-reason: `allow[word/loud, word/quiet]` gives no reason",
    );
    expect((await judged(text, { config: "rules: { pawl/missing-reason: off }" }))[1]).toBe(
      "1 pawl/unused-allow: `word/quiet` allows nothing here",
    );
  });
});

describe("Pawl's own findings", () => {
  it("cannot be suppressed", async () => {
    const text = "# pawl: allow[pawl/unused-allow] no\n# noqa\n# pawl: alow[word]  # noqa\n";
    expect((await reportOn({ "a.py": text })).findings.map(({ status }) => status)).toEqual(["new", "new"]);
  });

  it("keep their fingerprint when the comment moves or is respaced, and have their place", async () => {
    const [one] = (await reportOn({ "a.py": "x = 1  # noqa # pawl: alow[word] x  \n" })).findings;
    const [two] = (await reportOn({ "b.py": "\n\n#   pawl:  alow[word]  x" })).findings;
    const [three] = (await reportOn({ "b.py": "# pawl: alow[other] x" })).findings;
    expect(one?.at).toEqual({ path: "a.py", line: 1, column: 15, endLine: 1, endColumn: 35 });
    expect(one?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(one?.scope).toBe("<module>");
    expect(three?.fingerprint).not.toBe(one?.fingerprint);
    expect(two?.at.line).toBe(3);
    expect(two?.fingerprint).toBe(one?.fingerprint);
  });
});
