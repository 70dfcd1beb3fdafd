// Writes the files that follow from the gates: `pnpm generate`. With --check it writes nothing and names what is stale.
import { parseArgs } from "node:util";
import { loadGates } from "./gates.ts";
import { describeStale, planFiles, writeFiles } from "./generate/files.ts";
import { root } from "./root.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const files = planFiles(root, await loadGates(root));
const unmarked = values.check ? [] : writeFiles(root, files);
const wrong = values.check
  ? describeStale(root, files)
  : unmarked.map((path) => `${path}: the markers <!-- generated:… --> and <!-- /generated --> are missing`);
for (const line of wrong) process.stderr.write(`generate: ${line}\n`);
if (wrong.length > 0) {
  if (values.check) process.stderr.write("generate: run `pnpm generate`\n");
  process.exitCode = 1;
}
