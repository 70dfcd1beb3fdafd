import { describe, expect, it } from "vitest";
import { showProgress } from "../src/progress.ts";
import { testTerminal } from "./test-terminal.ts";

/** What is written by work that reports after the given milliseconds. */
async function written(isTTY: boolean, ...times: number[]): Promise<string> {
  let time = 0;
  const terminal = testTerminal("/", { isTTY, now: () => time });
  const progress = showProgress(terminal);
  for (const at of times) {
    time = at;
    progress.report(at, 12_345);
  }
  await progress.end();
  expect(terminal.written.stdout).toBe("");
  return terminal.written.stderr;
}

describe("showProgress", () => {
  it("shows nothing within the first second", async () => {
    expect(await written(true, 0, 500, 999)).toBe("");
  });

  it("shows a line that is rewritten, and takes it away", async () => {
    expect(await written(true, 900, 1_000, 2_000)).toBe(
      "\r\x1b[2K1,000 of 12,345 files\r\x1b[2K2,000 of 12,345 files\r\x1b[2K",
    );
  });

  it("shows nothing where no terminal is", async () => {
    expect(await written(false, 5_000)).toBe("");
  });
});
