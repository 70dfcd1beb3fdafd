// Another process, which judges facts that a first one wrote to a file, and has no file of the tree itself.
import { readFileSync } from "node:fs";
import { check, defaultConfig } from "@pawl/engine";
import type { Collected } from "@pawl/gate";
import { gates } from "@pawl/suite/gates";

const [file = ""] = process.argv.slice(2);
const { paths, parts } = JSON.parse(readFileSync(file, "utf8"));
/** What came of each time that something was collected, in order. */
const left: Collected[] = [];
for (const { facts, looked, ...rest } of parts) {
  left.push({
    ...rest,
    facts: new Map(Object.entries<[string, never][]>(facts).map(([id, all]) => [id, new Map(all)])),
    looked: new Map(Object.entries<number>(looked)),
  });
}
const report = await check({
  gates,
  config: defaultConfig(gates),
  tree: { description: "facts", paths, unanalysed: [], excluded: new Map(), read: async () => undefined },
  collect: async () => {
    const next = left.shift();
    if (next === undefined) throw new Error("more is collected here than there");
    return next;
  },
  today: "2026-12-01",
  version: "1",
});
process.stdout.write(JSON.stringify(report.findings));
