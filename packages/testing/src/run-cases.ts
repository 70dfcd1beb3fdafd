import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Gate } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import { type Case, readCases } from "./case.ts";
import type { Fence } from "./fences.ts";
import { compareFindings, judgeCase, renderFindings } from "./judge-case.ts";

/**
 * Registers a vitest test for every case in the Markdown files of a folder. With `vitest -u` (the configuration hands
 * it on as `PAWL_UPDATE_CASES`) the `findings` blocks are rewritten in place instead of being compared.
 * @throws {Error} where the folder holds no case, or a case file is not well formed.
 */
export function runCases(gate: Gate, folder: URL): void {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  if (names.length === 0) throw new Error(`no case file (*.md) in ${folder.pathname}`);
  for (const name of names.sort()) {
    const file = new URL(name, folder);
    const cases = readCaseFile(file);
    describe(`${gate.name}/${name}`, () => {
      for (const [position, one] of cases.entries()) {
        it(one.title, () => runCase(gate, one, file, position));
      }
    });
  }
}

/** The cases of a file; the file's name goes in front of what is wrong with it. */
export function readCaseFile(file: URL): readonly Case[] {
  try {
    const cases = readCases(readFileSync(file, "utf8"));
    if (cases.length === 0) throw new Error("no heading with a fenced block");
    return cases;
  } catch (cause) {
    throw new Error(`${file.pathname}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

async function runCase(gate: Gate, one: Case, file: URL, position: number): Promise<void> {
  const findings = await judgeCase(gate, one);
  if (one.findings === undefined || one.assertions.length > 0) {
    expect(compareFindings(findings, one.assertions)).toEqual([]);
  }
  if (one.findings === undefined) return;
  if (process.env.PAWL_UPDATE_CASES === "1") {
    // An earlier case may have moved this one's lines: look it up in the file as it is now.
    const text = readFileSync(file, "utf8");
    const block = readCases(text)[position]?.findings;
    if (block !== undefined) writeFileSync(file, replaceFence(text, block, renderFindings(findings)));
    return;
  }
  expect(renderFindings(findings)).toBe(one.findings.text);
}

/** The Markdown text with another content in one of its fences. */
export function replaceFence(markdown: string, fence: Fence, content: string): string {
  const lines = markdown.split("\n");
  const old = fence.text.split("\n").length - 1;
  lines.splice(fence.line, old, ...content.split("\n").slice(0, -1));
  return lines.join("\n");
}
