// Makes a new gate's folder from the template and everything that follows from it: `pnpm new-gate <name>`.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { planRegistry, writeFiles } from "./generate/files.ts";
import { copyTemplate } from "./new-gate/copy-template.ts";
import { readPackageManager } from "./package-manager.ts";
import { root } from "./root.ts";

const { positionals } = parseArgs({ allowPositionals: true });
const [name = "", ...rest] = positionals;
try {
  if (rest.length > 0) throw new Error(`one name at a time, not ${positionals.join(" ")}`);
  copyTemplate(root, name);
} catch (error) {
  process.stderr.write(`new-gate: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
writeFiles(root, planRegistry(root));
install();
run(process.execPath, [join(root, "scripts", "build.mjs")]);
run(process.execPath, [join(root, "build", "scripts", "generate.js")]);
process.stdout.write(
  [
    `actions/${name} is there, with a rule, an option and three cases that pass. Next:`,
    `  1. write the gate in actions/${name}/src/gate.ts and its cases in actions/${name}/cases/`,
    `  2. npx vitest run test/cases.test.ts -t ${name}`,
    "  3. pnpm generate && pnpm bundle, then npm test",
    "docs/writing-a-gate.md walks through it.",
    "",
  ].join("\n"),
);

/** Links the new package into node_modules. The store has all it needs, so the network is only the second choice. */
function install(): void {
  const args = ["-y", readPackageManager(root), "install", "--no-frozen-lockfile"];
  try {
    execFileSync("npx", [...args, "--offline"], { cwd: root, stdio: "pipe" });
  } catch {
    run("npx", args);
  }
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { cwd: root, stdio: "inherit" });
}
