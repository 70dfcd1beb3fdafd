// Writes the files that follow from the gates: `pnpm generate`. With --check it writes nothing, names what is stale and
// fails. A README without the markers for its table is named in both, and only --check fails for it.
import { parseArgs } from "node:util";
import { loadGates } from "./gates.ts";
import { describeStale, planDigests, planFiles, writeFiles } from "./generate/files.ts";
import { root } from "./root.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const files = [...planFiles(root, await loadGates(root)), ...planDigests(root)];
const wrong = values.check
  ? describeStale(root, files)
  : writeFiles(root, files).map((path) => `${path}: not written, it has no markers for what is generated`);
for (const line of wrong) process.stderr.write(`generate: ${line}\n`);
if (values.check && wrong.length > 0) {
  process.stderr.write("generate: run `pnpm generate`\n");
  process.exitCode = 1;
}
