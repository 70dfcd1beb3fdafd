import type { Terminal } from "../src/terminal.ts";

/** A terminal in memory: what was written to it, and a clock that stands. */
export interface TestTerminal extends Terminal {
  readonly written: { stdout: string; stderr: string };
}

/** A terminal at a folder, with streams that are or are not a TTY. */
export function testTerminal(
  cwd: string,
  given: Partial<Pick<Terminal, "env" | "now">> & { isTTY?: boolean } = {},
): TestTerminal {
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({
    isTTY: given.isTTY ?? false,
    write: async (text: string) => {
      written[name] += text;
    },
  });
  return {
    cwd,
    env: given.env ?? {},
    sleep: async () => {},
    now: given.now ?? (() => Date.UTC(2027, 0, 31, 23, 59)),
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    written,
  };
}
