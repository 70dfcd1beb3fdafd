import { IncompleteClone } from "@pawl/checkout";
import { UsageError } from "@pawl/gate";
import { parseCommand, type RunnerCommand } from "@pawl/testing";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failForError, failForReport } from "../src/failure.ts";
import { findings, report } from "./channels/on-pull.ts";

const write = vi.spyOn(process.stdout, "write");
const status = process.exitCode;
beforeEach(() => void write.mockReturnValue(true));
afterEach(() => {
  write.mockReset();
  // A step that fails sets the status of its process.
  process.exitCode = status;
});

/** The commands that a failure writes; every other line of it is a line of the log. */
function commandsOf(fail: () => void): readonly RunnerCommand[] {
  write.mockClear();
  fail();
  const output = write.mock.calls.map(([chunk]) => String(chunk)).join("");
  return output.split(/\r\n|\r|\n/).flatMap((line) => parseCommand(line) ?? []);
}

const part = fc.constantFrom(
  ...["::", "::error::", "::set-env name=A::", "##[", "##[add-path]", "]", "%0A", "%", "\n", "\r\n", " "],
  ...["\u2028", "\u0085", "\u001b[2J", "\u202e", "\ud800", "é", "x"],
);
const text = fc.array(part).map((parts) => parts.join(""));

describe("the words of a step that fails", () => {
  it("tell debt, a gap, a mistake of the user and a defect of ours apart", () => {
    const crashed = {
      ...report([]),
      gates: [{ name: "g", status: "error", skipped: [], stats: {}, error: "oh" } as const],
    };
    const said = [
      () => failForReport(report(findings(2)), "debt", "new"),
      () => failForReport(crashed, "incomplete", "new"),
      () => failForError(new UsageError("input base: wrong", "do this")),
      () => failForError(new IncompleteClone("no commit", "set fetch-depth: 0")),
      () => failForError(new TypeError("x is undefined")),
    ].map((fail) => commandsOf(fail).find(({ name }) => name === "error")?.data);
    expect(said).toEqual([
      expect.stringMatching(/^Debt: 2 findings of severity error /),
      expect.stringMatching(/^The analysis is incomplete, so it cannot pass: the gate g crashed: oh/),
      "Wrong input or configuration:\ninput base: wrong\ndo this",
      "The checkout is incomplete, nothing was judged:\nno commit\nset fetch-depth: 0",
      expect.stringMatching(/^A defect in Pawl, not in your code: x is undefined/),
    ]);
  });

  it("are one annotation and obey nothing, whatever they quote", () => {
    fc.assert(
      fc.property(text, text, (message, hint) => {
        const unread = { ...report([]), unanalysed: [{ path: message, reason: hint, blocking: true }] };
        for (const fail of [
          () => failForError(new UsageError(message, hint)),
          () => failForError(new IncompleteClone(message, hint)),
          () => failForReport(unread, "incomplete", "new"),
        ]) {
          expect(commandsOf(fail)).toEqual([
            { name: "error", properties: {}, data: expect.not.stringMatching(/[^\P{Cc}\n]|\u202e/u) },
          ]);
        }
        const names = commandsOf(() => failForError(new Error(message))).map(({ name }) => name);
        expect(names).toEqual(["group", "endgroup", "error"]);
      }),
      { numRuns: 500 },
    );
  });
});
