import type { Report } from "@pawl/engine";
import type { Tree } from "@pawl/gate";
import { decodePython } from "@pawl/parser";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readSourceLines } from "../src/source-lines.ts";

const at = { path: "a.py", line: 1, column: 1, endLine: 1, endColumn: 1 };

/** All lines that are asked for, by their numbers. */
async function linesOf(bytes: Uint8Array, count: number): Promise<readonly (string | undefined)[]> {
  const tree: Tree = {
    description: "a file",
    paths: ["a.py"],
    unanalysed: [],
    excluded: new Map(),
    read: async (path) => ({ path, bytes }),
  };
  const findings: Report["findings"] = Array.from({ length: count }, (_, index) => ({
    gate: "g",
    rule: "g/r",
    message: "",
    scope: "",
    code: "",
    fingerprint: "",
    severity: "error",
    status: "new",
    at: { ...at, line: index + 1, endLine: index + 1 },
  }));
  const sources = await readSourceLines({ findings }, tree);
  return findings.map(({ at }) => sources("a.py", at.line));
}

it("shows the lines as they are when the whole file is decoded and cut", async () => {
  const byte = fc.constantFrom(0x0a, 0x0d, 0x0d, 0x0a, 0x61, 0x20, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xff);
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 40 }),
      fc.array(byte, { maxLength: 40 }),
      async (wild, some) => {
        for (const bytes of [wild, Uint8Array.from(some)]) {
          const { bytes: text, start } = decodePython(bytes);
          const whole = new TextDecoder("utf-8", { ignoreBOM: true })
            .decode(text.subarray(start))
            .split(/\r\n|\n|\r/);
          expect(await linesOf(bytes, whole.length + 1)).toEqual([...whole, undefined]);
        }
      },
    ),
  );
});
