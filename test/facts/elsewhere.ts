// Another process, which judges facts that a first one wrote to a file, and has no file of the tree itself.
import { readFileSync } from "node:fs";
import { check, defaultConfig } from "@pawl/engine";
import type { Collected } from "@pawl/gate";
import { gates } from "@pawl/suite/gates";

const [file = ""] = process.argv.slice(2);
const { paths, facts, looked, ...rest } = JSON.parse(readFileSync(file, "utf8"));
const collected: Collected = {
  ...rest,
  facts: new Map(Object.entries<[string, never][]>(facts).map(([id, all]) => [id, new Map(all)])),
  looked: new Map(Object.entries<number>(looked)),
};
const report = await check({
  gates,
  config: defaultConfig(gates),
  tree: { description: "facts", paths, unanalysed: [], excluded: new Map(), read: async () => undefined },
  collect: async () => collected,
  today: "2026-12-01",
  version: "1",
});
process.stdout.write(JSON.stringify(report.findings));
