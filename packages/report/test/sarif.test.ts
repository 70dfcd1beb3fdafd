import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { renderSarif } from "../src/sarif.ts";
import { finding, nastyReport, place, reportOf } from "./nasty-report.ts";

/** The OASIS schema as published. It is draft 4; of what changed to draft 7 it uses only `id`, now `$id`. */
function sarifValidator(): (log: unknown) => readonly object[] {
  const file = createRequire(import.meta.url).resolve(
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  );
  const published = z.looseObject({ id: z.string() }).parse(JSON.parse(readFileSync(file, "utf8")));
  const { id, ...schema } = published;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat("uri", (text: string) => URL.canParse(text));
  ajv.addFormat("uri-reference", /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-F]{2})*$/);
  ajv.addFormat("date-time", (text: string) => !Number.isNaN(Date.parse(text)));
  const validate = ajv.compile({ ...schema, $schema: "http://json-schema.org/draft-07/schema#", $id: id });
  return (log) => (validate(log) ? [] : (validate.errors ?? []));
}

const validate = sarifValidator();

/** The parts of a log that the tests ask about. */
const Log = z.object({
  runs: z.tuple([
    z.object({
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.number(),
          level: z.string(),
          partialFingerprints: z.record(z.string(), z.string()),
          baselineState: z.string().optional(),
          suppressions: z.array(z.object({ kind: z.string(), justification: z.string().optional() })),
        }),
      ),
      invocations: z.tuple([
        z.object({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.object({ level: z.string(), message: z.object({ text: z.string() }) }),
          ),
        }),
      ]),
    }),
  ]),
});

function runOf(text: string): z.output<typeof Log>["runs"][0] {
  const log: unknown = JSON.parse(text);
  expect(validate(log)).toEqual([]);
  return Log.parse(log).runs[0];
}

describe("renderSarif", () => {
  it("notices a log that is not valid", () => {
    expect(validate({ version: "2.1.0", runs: [{ tool: {} }] })).not.toEqual([]);
    expect(validate({ version: "2.1.0", runs: [], extra: 1 })).not.toEqual([]);
  });

  it("is valid for nasty names, and always the same bytes", () => {
    const text = renderSarif(nastyReport);
    runOf(text);
    expect(text).toMatchSnapshot();
    expect(renderSarif(nastyReport)).toBe(text);
  });

  it("is valid for nothing at all", () => {
    expect(runOf(renderSarif(reportOf([]))).results).toEqual([]);
  });

  it("counts equal fingerprints of a file in the order of the report", () => {
    const { results } = runOf(
      renderSarif(
        reportOf([
          finding({ at: place("a.py", 1, 1, 2), fingerprint: "f" }),
          finding({ at: place("a.py", 5, 1, 2), fingerprint: "f" }),
          finding({ at: place("b.py", 5, 1, 2), fingerprint: "f" }),
          finding({ at: place("b.py", 6, 1, 2), fingerprint: "g" }),
        ]),
      ),
    );
    expect(results.map((result) => result.partialFingerprints["pawl/v1"])).toEqual([
      "f:1",
      "f:2",
      "f:1",
      "g:1",
    ]);
  });

  it("says what is new and what is not only where there was a base", () => {
    const findings = [
      finding({ at: place("a.py", 1, 1, 2) }),
      finding({ at: place("a.py", 2, 1, 2), status: "known" }),
      finding({ at: place("a.py", 3, 1, 2), status: "accepted" }),
    ];
    const states = (base: { base?: string }) =>
      runOf(renderSarif(reportOf(findings, base))).results.map((result) => result.baselineState);
    expect(states({ base: "abc" })).toEqual(["new", "unchanged", "unchanged"]);
    expect(states({})).toEqual([undefined, undefined, undefined]);
  });

  it("tells a suppression in the source from one of the configuration", () => {
    const { results } = runOf(renderSarif(nastyReport));
    expect(results.map((result) => result.suppressions)).toEqual([
      [],
      [],
      [],
      [],
      [{ kind: "inSource", justification: "known" }],
      [{ kind: "inSource" }],
    ]);
  });

  it("says that the run is incomplete, and why", () => {
    const [invocation] = runOf(
      renderSarif(
        reportOf([], {
          gates: [{ name: "bare-except", status: "error", skipped: [], stats: {}, error: "boom" }],
          unanalysed: [{ path: "a b.py", reason: "not a regular file", blocking: true }],
        }),
      ),
    ).invocations;
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: "error", message: { text: "gate bare-except crashed: boom" } },
        { level: "error", message: { text: "not analysed: not a regular file" } },
      ],
    });
  });

  it("keeps the worst 25,000 and says how many it left out", () => {
    const findings = Array.from({ length: 25_010 }, (_, index) =>
      finding({
        at: place("a.py", index + 1, 1, 2),
        severity: index < 20 ? "notice" : "error",
      }),
    );
    const { results, invocations } = runOf(renderSarif(reportOf(findings)));
    expect(results).toHaveLength(25_000);
    expect(results.filter((result) => result.level === "note")).toHaveLength(10);
    expect(invocations[0].toolExecutionNotifications.map((note) => note.message.text)).toEqual([
      "10 findings are left out: a run may have 25,000 results, and the worst are kept.",
    ]);
  });
});
