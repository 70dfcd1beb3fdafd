import { exitCode } from "@pawl/engine";
import { describe, expect, it } from "vitest";
import { against, reportAgainst } from "./ratcheted.ts";

const handler = "    try:\n        work(1)\n    except Exception:\n        pass\n";
const good = `import os\n\ndef f():\n${handler}\ndef g():\n${handler}`;

describe("a file that Python cannot read any more", () => {
  it("is its own finding, and what is gone from it is not fixed", async () => {
    const head = `import os\n\ndef f(:\n${handler}\n<<<<<<< HEAD\n=======\n`;
    const report = await reportAgainst({ "a.py": good }, { "a.py": head });
    expect(report.findings).toMatchObject([
      {
        gate: "pawl",
        rule: "pawl/broken-file",
        severity: "error",
        status: "new",
        at: { path: "a.py", line: report.broken[0]?.line },
        message: expect.stringContaining("1 finding of the base can no longer be seen"),
      },
      { rule: "bare-except/silent", status: "known" },
    ]);
    expect(report.fixed).toEqual([]);
    expect(exitCode(report, "new")).toBe(1);
  });

  it("hides nothing that is added to it", async () => {
    const added = "\ndef h():\n    try:\n        work(2)\n    except:\n        pass\n";
    const head = good.replace("work(1)", "work(1") + added;
    const lines = await against({ "a.py": good }, { "a.py": head });
    expect(lines.filter((line) => !line.startsWith("known"))).toEqual([
      expect.stringMatching(/^new a\.py:\d+ pawl\/broken-file$/),
      "new a.py:18 bare",
    ]);
  });

  it("is found when it was renamed too", async () => {
    const run = { renames: { "b.py": "a.py" } };
    expect(await against({ "a.py": good }, { "b.py": good.replace("f()", "f(") }, run)).toEqual([
      expect.stringMatching(/^new b\.py:\d+ pawl\/broken-file$/),
      "known b.py:6 silent",
      "known b.py:12 silent",
    ]);
  });

  it("is none where the file is new or could not be read before", async () => {
    const broken = good.replace("f()", "f(");
    expect(await against({}, { "a.py": "def f(:\n" })).toEqual([]);
    expect(await against({ "a.py": broken }, { "a.py": `\n${broken}` })).toEqual([
      "known a.py:7 silent",
      "known a.py:13 silent",
    ]);
  });
});

describe("a file that cannot be opened", () => {
  it("does not make a run incomplete where it is the same in the base, and fixes nothing", async () => {
    const base = { "a.py": good, "b.py": good };
    const report = await reportAgainst(base, base, { unreadable: "b.py" });
    expect(report.unanalysed).toMatchObject([{ path: "b.py", blocking: false }]);
    expect(report.summary).toMatchObject({ fixed: 0, known: 2, new: 0 });
    expect(exitCode(report, "new")).toBe(0);
  });

  it("makes it incomplete where it differs, and what the base has there stays", async () => {
    const report = await reportAgainst({ "b.py": good }, { "b.py": undefined });
    expect(report.unanalysed).toMatchObject([{ path: "b.py", blocking: true }]);
    expect(report.fixed).toEqual([]);
    expect(exitCode(report, "new")).toBe(3);
  });

  it("makes it incomplete where the base's cannot be read and the head's has findings of its own", async () => {
    const report = await reportAgainst({ "b.py": undefined }, { "b.py": good });
    expect(report.unanalysed).toMatchObject([
      { path: "b.py", reason: expect.stringMatching(/^in the base: /), blocking: true },
    ]);
    expect(exitCode(report, "new")).toBe(3);
    const gone = await reportAgainst({ "b.py": undefined }, {});
    expect(gone.unanalysed).toMatchObject([{ path: "b.py", blocking: false }]);
  });
});
