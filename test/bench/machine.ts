import { existsSync, readFileSync } from "node:fs";
import os from "node:os";

/** What the figures depend on, as lines of a table. */
export function describeMachine(): readonly (readonly [string, string])[] {
  const models = [...new Set(os.cpus().map((cpu) => cpu.model.trim()))];
  return [
    ["CPU", models.join(", ")],
    ["cores", String(os.availableParallelism())],
    ["memory", `${(os.totalmem() / 2 ** 30).toFixed(1)} GiB`],
    ["system", `${systemName()}, ${os.type()} ${os.release()} ${os.arch()}`],
    [
      "load when it began",
      os
        .loadavg()
        .map((load) => load.toFixed(2))
        .join(" "),
    ],
  ];
}

function systemName(): string {
  const file = "/etc/os-release";
  const name = existsSync(file)
    ? /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync(file, "utf8"))?.[1]
    : undefined;
  return name ?? os.version();
}
