// Bundles every action and the command line into dist/: `pnpm bundle`. With --check it only names what is not fresh.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareFolders, writeDist } from "./bundle/dist.ts";
import { root } from "./root.ts";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const dist = join(root, "dist");
const out = mkdtempSync(join(tmpdir(), "pawl-dist-"));
try {
  await writeDist(root, out);
  if (values.check) {
    const wrong = compareFolders(out, dist);
    for (const line of wrong) process.stderr.write(`bundle: dist/${line}\n`);
    if (wrong.length > 0) {
      process.stderr.write("bundle: run `pnpm bundle` and commit dist/\n");
      process.exitCode = 1;
    }
  } else {
    rmSync(dist, { recursive: true, force: true });
    cpSync(out, dist, { recursive: true });
  }
} finally {
  rmSync(out, { recursive: true });
}
