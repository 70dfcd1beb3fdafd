// `npm test`: everything, on a machine that has Node, npm, git and python3 and nothing of ours installed. Stops at the
// first step that fails, shows what it said, and ends with a plain line of totals. Plain JavaScript without a package,
// because it installs them.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { packageManager } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));

// npm puts node_modules/.bin first in the PATH, and the Node 24 that some tests run bundles under has its `node` there:
// the steps run under the Node that npm itself runs under.
const node = process.env.npm_node_execpath ?? process.execPath;
const searched = (process.env.PATH ?? "").split(path.delimiter);
const PATH = searched
  .filter((folder) => !folder.endsWith(path.join("node_modules", ".bin")))
  .join(path.delimiter);
const env = { ...process.env, PATH };

const inPackage = (...parts) => path.join(root, "node_modules", ...parts);
const results = path.join(os.tmpdir(), `pawl-vitest-${process.pid}.json`);

const steps = [
  ["install", "npx", ["-y", packageManager, "install", "--frozen-lockfile"]],
  ["type-check and compile", node, ["scripts/build.mjs"]],
  ["lint", node, [inPackage("@biomejs", "biome", "bin", "biome"), "check", "."]],
  ["dead code", node, [inPackage("knip", "bin", "knip.js")]],
  ["generated files", node, ["build/scripts/generate.js", "--check"]],
  ["bundles", node, ["build/scripts/bundle.js", "--check"]],
];

for (const [name, command, args] of steps) {
  const started = Date.now();
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    shell: process.platform === "win32" && command === "npx",
  });
  process.stdout.write(
    `${status === 0 ? "ok  " : "FAIL"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`,
  );
  if (status !== 0) {
    process.stdout.write(`${stdout ?? ""}${stderr ?? ""}${error ? `${error.message}\n` : ""}`);
    process.stdout.write(`${name} failed, no test was run\n0 passed, 1 failed\n`);
    process.exit(1);
  }
}

const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
const vitest = spawnSync(node, [inPackage("vitest", "vitest.mjs"), "run", ...reporters], {
  cwd: root,
  env,
  stdio: "inherit",
});
process.exitCode = vitest.status === 0 ? 0 : 1;
let passed = 0;
let failed = 0;
if (fs.existsSync(results)) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(fs.readFileSync(results, "utf8"));
  // A file that does not load has no tests to count, and still failed.
  const unloaded = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  passed = numPassedTests;
  failed = numFailedTests + unloaded.length;
  fs.rmSync(results);
}
if (vitest.status !== 0 && failed === 0) failed = 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
