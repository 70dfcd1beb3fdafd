import type { Terminal } from "./terminal.ts";

/** Work that takes less long than this shows no progress. */
const QUIET_MS = 1_000;

/** Clears the line and goes back to its start (ECMA-48: EL). */
const CLEAR = "\r\x1b[2K";

/** Shows on the terminal how many files are done. */
export interface Progress {
  readonly report: (done: number, total: number) => void;
  /** Takes the line away. */
  readonly end: () => Promise<void>;
}

/** Progress on stderr: only where that is a terminal, and only for work that takes more than a second. */
export function showProgress({ stderr, now }: Pick<Terminal, "stderr" | "now">): Progress {
  const started = now();
  let shown = false;
  let written: Promise<void> = Promise.resolve();
  return {
    report(done, total) {
      if (!stderr.isTTY || now() - started < QUIET_MS) return;
      shown = true;
      written = stderr.write(
        `${CLEAR}${done.toLocaleString("en-US")} of ${total.toLocaleString("en-US")} files`,
      );
    },
    async end() {
      await written;
      if (shown) await stderr.write(CLEAR);
    },
  };
}
