import { UsageError } from "@pawl/gate";
import type { Output, Terminal } from "./terminal.ts";

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: output(process.stdout, "the standard output"),
    stderr: output(process.stderr, "the standard error"),
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}

function output(stream: NodeJS.WriteStream, name: string): Output {
  // Without a listener a failed write would end the process with a stack, whatever became of its callback.
  stream.on("error", () => {});
  return {
    isTTY: stream.isTTY === true,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (text === "") return resolve();
        stream.write(text, (error) => {
          if (error === null || error === undefined || isReaderGone(error)) resolve();
          else reject(new UsageError(`cannot write to ${name}: ${error.message}`));
        });
      }),
  };
}

/** A reader that has seen enough is no failure: the run keeps the exit status that it earned. */
function isReaderGone(error: Error): boolean {
  return "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}
