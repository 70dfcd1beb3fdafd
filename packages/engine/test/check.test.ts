import { check, defaultConfig, exitCode, ownRules, parseConfig } from "@pawl/engine";
import { type Collect, type CollectJob, defineGate, type Finding, type Gate, UsageError } from "@pawl/gate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { collectInMemory, treeOf, wordGate } from "./in-memory.ts";
import { reportOn } from "./judged.ts";

const loud = 'x = "BOOM"\n';
const quiet = 'x = "boom"\n';

/** A gate whose collector throws on files that hold a word, and whose check reports what it got and may throw then. */
function fragileGate(name: string, failing: string, checkFails: boolean): Gate {
  return defineGate({
    name,
    summary: "Breaks.",
    rules: { [`${name}/file`]: { severity: "warning", summary: "A file", help: "None." } },
    options: z.strictObject({}),
    facts: {
      seen: {
        files: () => ["**/*.py"],
        depends: [],
        collect(file) {
          if (new TextDecoder().decode(file.bytes).includes(failing)) throw new Error("cannot cope");
          return true;
        },
      },
    },
    async *check({ facts }) {
      for (const path of facts.seen.keys()) {
        const at = { path, line: 1, column: 1, endLine: 1, endColumn: 2 };
        yield { rule: `${name}/file`, at, message: "is a file", scope: "<module>", code: "c" };
      }
      if (checkFails) throw new Error("lost the thread");
      return { seen: facts.seen.size };
    },
  });
}

describe("check", () => {
  it("reports what a gate finds, with what it looked at", async () => {
    const report = await reportOn({ "b.py": loud, "a.py": quiet, "c.txt": loud });
    expect(report).toEqual({
      tool: { name: "pawl", version: "1.2.3" },
      judged: "a tree in memory",
      summary: { files: 2, findings: 2, new: 2, known: 0, suppressed: 0, accepted: 0, fixed: 0 },
      gates: [
        { name: "word", status: "fail", skipped: [], stats: { files: 2, words: 2, looked: 2 } },
        { name: "pawl", status: "pass", skipped: [], stats: { files: 2, allows: 0 } },
      ],
      findings: [
        {
          gate: "word",
          rule: "word/quiet",
          severity: "warning",
          status: "new",
          at: { path: "a.py", line: 1, column: 6, endLine: 1, endColumn: 10 },
          message: "says `boom`",
          scope: "<module>",
          code: 'x = "boom"',
          fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        },
        expect.objectContaining({ rule: "word/loud", severity: "error", status: "new" }),
      ],
      fixed: [],
      newSuppressions: [],
      limits: [],
      unanalysed: [],
      broken: [],
      excluded: new Map(),
      rules: expect.any(Map),
    });
    expect([...report.rules.keys()]).toEqual([
      "word/loud",
      "word/quiet",
      "pawl/broken-file",
      "pawl/over-limit",
      "pawl/expired",
      "pawl/missing-reason",
      "pawl/unused-allow",
    ]);
  });

  it("fails a gate for new errors only", async () => {
    const status = async (text: string, config: string) =>
      (await reportOn({ "a.py": text }, { config })).gates[0]?.status;
    expect(await status(loud, "")).toBe("fail");
    expect(await status(loud, "rules: { word/loud: warning }")).toBe("pass");
    expect(await status(quiet, "")).toBe("pass");
    expect(await status(quiet, "rules: { word/quiet: error }")).toBe("fail");
    expect(await status('x = "BOOM"  # noqa\n', "")).toBe("pass");
  });

  it("takes severities from rules and overrides, the last that matches first", async () => {
    const config = `
rules: { word/loud: notice, word/quiet: off }
overrides:
  - { paths: [src], rules: { word/loud: error, word/quiet: warning } }
  - { paths: ["src/old/**"], rules: { word/loud: off } }
`;
    const text = `${loud}${quiet}`;
    const files = { "a.py": text, "src/b.py": text, "src/old/c.py": text };
    const { findings, rules } = await reportOn(files, { config });
    expect(findings.map(({ at, rule, severity }) => `${at.path} ${rule} ${severity}`)).toEqual([
      "a.py word/loud notice",
      "src/b.py word/loud error",
      "src/b.py word/quiet warning",
      "src/old/c.py word/quiet warning",
    ]);
    expect(rules.get("word/loud")?.severity).toBe("notice");
    expect(rules.get("word/quiet")?.severity).toBe("warning");
    const off = await reportOn(files, { config: "rules: { word/loud: off }" });
    expect(off.rules.has("word/loud")).toBe(false);
    expect(off.findings.map(({ rule }) => rule)).toEqual(["word/quiet", "word/quiet", "word/quiet"]);
  });

  it("looks only at what is included", async () => {
    const report = await reportOn({ "a.py": loud, "src/b.py": loud }, { config: "include: [src]" });
    expect(report.findings.map(({ at }) => at.path)).toEqual(["src/b.py"]);
    expect(report.summary.files).toBe(1);
  });

  it("gives a gate its options, and its jobs what they depend on", async () => {
    const jobs: CollectJob[] = [];
    const collect: Collect = (tree, wanted, progress) => {
      jobs.push(...wanted);
      return collectInMemory(tree, wanted, progress);
    };
    const seen: string[] = [];
    const report = await check({
      gates: [wordGate],
      config: parseConfig("word: { word: bang, most: 3 }", "pawl.yml", [wordGate]),
      tree: treeOf({ "a.py": "bang\n", "b.py": loud }),
      collect,
      today: "2026-11-23",
      version: "0",
      progress: (done, total) => seen.push(`${done}/${total}`),
    });
    expect(report.findings.map(({ at }) => at.path)).toEqual(["a.py"]);
    expect(jobs.map(({ id, depends }) => [id, depends])).toEqual([
      ["word/lines", '{"word":"bang"}'],
      ["pawl/comments", "{}"],
    ]);
    expect(seen).toEqual(["1/2", "2/2"]);
  });

  it("skips a gate that has no file to look at, and says so for each rule", async () => {
    const { gates } = await reportOn({ "a.txt": loud }, { config: "include: ['*.txt']" });
    const reason = "no file matched **/*.py among those included by *.txt";
    expect(gates).toEqual([
      {
        name: "word",
        status: "skipped",
        skipped: [
          { rule: "word/loud", reason },
          { rule: "word/quiet", reason },
        ],
        stats: { files: 0 },
      },
      {
        name: "pawl",
        status: "skipped",
        skipped: Object.keys(ownRules).map((rule) => ({
          rule,
          reason: "no Python file was looked at",
        })),
        stats: { files: 0 },
      },
    ]);
    expect((await reportOn({})).gates[0]?.skipped[0]?.reason).toBe("no file matched **/*.py");
  });

  it("counts a file that two collectors look at once", async () => {
    const pair = defineGate({
      name: "pair",
      summary: "Looks twice.",
      rules: { "pair/x": { severity: "error", summary: "X", help: "None." } },
      options: z.strictObject({}),
      facts: {
        all: { files: () => ["**/*.py", "**/*.txt"], depends: [], collect: () => 1 },
        some: { files: () => ["**/*.py"], depends: [], collect: () => undefined },
      },
      async *check({ facts, looked }) {
        const count = (name: string) => (facts[name]?.size ?? 0) + (looked[name] ?? 0);
        return { all: count("all"), some: count("some") };
      },
    });
    const files = { "a.py": "", "b.py": "", "c.txt": "", "d.py": undefined };
    const { gates, summary } = await reportOn(files, { gates: [pair] });
    expect(gates[0]?.stats).toEqual({ files: 3, all: 6, some: 2 });
    expect(summary.files).toBe(3);
  });

  it("names files that could not be read", async () => {
    const report = await reportOn({ "b.py": undefined, "a.py": loud, "c.txt": undefined });
    expect(report.unanalysed).toEqual([{ path: "b.py", reason: "permission denied", blocking: true }]);
    expect(report.findings).toHaveLength(1);
  });

  it("names files that Python cannot read, and judges them", async () => {
    const report = await reportOn({ "b.py": 'x = (\ny = "BOOM"\n', "a.py": loud });
    expect(report.broken.map(({ path, line }) => [path, line])).toEqual([["b.py", expect.any(Number)]]);
    expect(report.findings.map(({ at }) => at.path)).toEqual(["a.py", "b.py"]);
  });

  it("goes on where a gate's check throws, and keeps what it found till then", async () => {
    const broken = fragileGate("broken", "never", true);
    const { gates, findings } = await reportOn({ "a.py": loud }, { gates: [broken, wordGate] });
    expect(gates.map(({ name, status, error }) => [name, status, error])).toEqual([
      ["broken", "error", "check failed: lost the thread"],
      ["word", "fail", undefined],
      ["pawl", "pass", undefined],
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(["broken/file", "word/loud"]);
  });

  it("goes on where a collector throws", async () => {
    const broken = fragileGate("broken", "BOOM", false);
    const files = { "a.py": loud, "b.py": loud, "c.py": quiet };
    const { gates, findings } = await reportOn(files, { gates: [broken, wordGate] });
    expect(gates[0]).toEqual({
      name: "broken",
      status: "error",
      skipped: [],
      stats: { files: 1, seen: 1 },
      error: "broken/seen failed on a.py: cannot cope (and on 1 more file)",
    });
    expect(gates[1]?.status).toBe("fail");
    expect(findings.filter(({ gate }) => gate === "broken").map(({ at }) => at.path)).toEqual(["c.py"]);
    const all = await reportOn({ "a.py": loud }, { gates: [broken] });
    expect(all.gates[0]).toMatchObject({ status: "error", error: "broken/seen failed on a.py: cannot cope" });
  });

  it("calls a gate broken that reports a rule it does not have", async () => {
    const { "word/loud": _, ...rules } = wordGate.rules;
    const { gates, findings } = await reportOn(
      { "a.py": `${loud}${quiet}` },
      { gates: [{ ...wordGate, rules }] },
    );
    expect(gates[0]).toMatchObject({
      status: "error",
      error: "reported word/loud, a rule that it does not have",
    });
    expect(findings.map(({ rule }) => rule)).toEqual(["word/quiet"]);
  });

  it("refuses a day that is none, and a configuration of other gates", async () => {
    await expect(reportOn({}, { today: "2026-02-30" })).rejects.toThrow(UsageError);
    const config = defaultConfig([]);
    const run = {
      gates: [wordGate],
      config,
      tree: treeOf({}),
      collect: collectInMemory,
      today: "2026-01-01",
      version: "0",
    };
    await expect(check(run)).rejects.toThrow("the configuration was not read for word");
  });

  it("sorts by path, line, column and rule, in UTF-16 code units", async () => {
    const names = ["a.py", "B.py", "é.py", "\uFF5E.py", "🐍.py", "a/b.py", "a-b.py", "\uDC80.py"];
    const two = `boom; BOOM\n`.repeat(11);
    const { findings } = await reportOn(Object.fromEntries(names.map((name) => [name, two])));
    const paths = [...new Set(findings.map(({ at }) => at.path))];
    expect(paths).toEqual(["B.py", "a-b.py", "a.py", "a/b.py", "é.py", "🐍.py", "\uDC80.py", "\uFF5E.py"]);
    const lines = findings.filter(({ at }) => at.path === "a.py").map(({ at }) => at.line);
    expect(lines).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it("gives the same report whatever the order in which gates find", async () => {
    const backwards: Gate = defineGate({
      ...wordGate,
      facts: { lines: { ...wordGate.facts.lines, depends: ["word"] } },
      async *check(project, options) {
        const found: Finding<keyof typeof wordGate.rules>[] = [];
        for await (const finding of wordGate.check(project, options)) found.push(finding);
        yield* found.reverse();
        return {};
      },
    });
    const files = { "a.py": `${loud}${quiet}`, "b.py": loud };
    const forwards = await reportOn(files);
    expect((await reportOn(files, { gates: [backwards] })).findings).toEqual(forwards.findings);
  });
});

describe("fingerprints", () => {
  it("stay when lines are shifted and files renamed, and change with scope, code or gate", async () => {
    const [first] = (await reportOn({ "a.py": loud })).findings;
    const [twin] = (await reportOn({ "a.py": loud }, { gates: [{ ...wordGate, name: "twin" }] })).findings;
    expect(twin?.fingerprint).not.toBe(first?.fingerprint);
    const [other] = (await reportOn({ "a.py": 'y = "BOOM"\n' })).findings;
    expect(other?.fingerprint).not.toBe(first?.fingerprint);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(40),
        fc.nat(8),
        fc.stringMatching(/^[a-z]{1,8}$/),
        async (lines, indent, name) => {
          const text = `${"\n".repeat(lines)}${" ".repeat(indent)}${loud}`;
          const [moved] = (await reportOn({ [`${name}.py`]: text })).findings;
          expect(moved?.fingerprint).toBe(first?.fingerprint);
          expect(moved?.at.line).toBe(lines + 1);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("any text of a file", () => {
  const parts = [
    "#",
    " ",
    "pawl:",
    "allow",
    "[",
    "]",
    "word/loud",
    ",",
    "until=",
    "2027-01-01",
    "noqa",
    ":",
    "E722",
    "pylint:",
    "disable=",
    "enable=",
    "bare-except",
    "skip-file",
    "nosec",
    "flake8:",
    "\n",
    "BOOM",
    "    ",
    "'",
    '"""',
    "(",
    ")",
    "é",
    "\r",
    "\u2028",
  ];
  it("is judged without a crash, the same each time", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...parts), { maxLength: 60 }), async (picked) => {
        const files = { "a.py": picked.join("") };
        const report = await reportOn(files);
        expect(report.gates.map(({ status }) => status)).not.toContain("error");
        expect(await reportOn(files)).toEqual(report);
      }),
      { numRuns: 300 },
    );
  });

  it("costs no more than its length", async () => {
    const pieces = [
      "#",
      "# ",
      "# pawl: allow[",
      "#pawl",
      "until= ",
      "E7",
      "a1 ",
      "# noqa:",
      "pylint: disable",
      "nosec b_",
      "(until",
    ];
    for (const piece of pieces) {
      const text = `x = BOOM # pawl: allow[word] noqa: E1 nosec ${piece.repeat(Math.ceil(100_000 / piece.length))}`;
      await reportOn({ "a.py": text });
    }
  });
});

describe("a file full of comments", () => {
  it.each([
    'x = "BOOM"  # noqa: E722\n',
    'x = "BOOM"  # pawl: allow[word] legacy\n',
    '# pylint: disable=bare-except\nx = "BOOM"\n',
  ])("%j costs no more than its length", async (line) => {
    const { summary } = await reportOn({ "a.py": line.repeat(10_000) });
    expect(summary.suppressed).toBe(10_000);
  });
});

describe("exitCode", () => {
  it.each([
    ["nothing found", { "a.py": "" }, "", [0, 0, 0]],
    ["a new error", { "a.py": loud }, "", [1, 1, 0]],
    ["a new warning", { "a.py": quiet }, "", [0, 0, 0]],
    ["a suppressed error", { "a.py": 'x = "BOOM" # noqa\n' }, "", [0, 0, 0]],
    ["an error of Pawl's own", { "a.py": 'x = "BOOM" # pawl: allow[word]\n' }, "", [1, 1, 0]],
    ["a file that could not be read", { "a.py": loud, "b.py": undefined }, "", [3, 3, 3]],
  ] as const)("%s", async (_, files, config, codes) => {
    const report = await reportOn(files, { config });
    expect([exitCode(report, "new"), exitCode(report, "any"), exitCode(report, "never")]).toEqual(codes);
  });

  it("is 3 where a gate crashed, though another found an error", async () => {
    const report = await reportOn(
      { "a.py": loud },
      { gates: [fragileGate("broken", "never", true), wordGate] },
    );
    expect([exitCode(report, "new"), exitCode(report, "never")]).toEqual([3, 3]);
  });

  it("is not moved by a file that is left out by rule", async () => {
    const report = await reportOn({ "a.py": "" });
    const unanalysed = [{ path: "link.py", reason: "a link", blocking: false }];
    expect(exitCode({ ...report, unanalysed }, "new")).toBe(0);
  });

  it("counts known errors for `any`, and never suppressed or accepted ones", async () => {
    const report = await reportOn({ "a.py": loud });
    const withStatus = (status: "known" | "accepted") => ({
      ...report,
      findings: report.findings.map((finding) => ({ ...finding, status })),
    });
    expect(exitCode(withStatus("known"), "new")).toBe(0);
    expect(exitCode(withStatus("known"), "any")).toBe(1);
    expect(exitCode(withStatus("accepted"), "any")).toBe(0);
  });
});
