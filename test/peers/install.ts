import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Installs a Python tool from PyPI into a virtual environment of its own, once; the path of its program. */
export function installFromPyPI(name: string, version: string): string {
  const folder = join(tmpdir(), "pawl-peers", `${name}-${version}`);
  const program = join(folder, "bin", name);
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  run("python3", ["-m", "venv", folder]);
  run(join(folder, "bin", "pip"), [
    "install",
    "--quiet",
    "--disable-pip-version-check",
    `${name}==${version}`,
  ]);
  return program;
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8", env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
}

/** Builds a Go program from the module proxy, once; its path. */
export function installFromGo(module: string, version: string): string {
  const folder = join(tmpdir(), "pawl-peers", `go-${version}`);
  const program = join(folder, module.slice(module.lastIndexOf("/") + 1));
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  run("go", ["install", `${module}@${version}`], { GOBIN: folder });
  return program;
}
