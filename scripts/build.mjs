// Compiles the workspace into build/ and makes it a tree that Node can run: build/node_modules/@pawl/<name> leads to
// the compiled package, whose package.json exports JavaScript. Plain JavaScript, because it is what compiles the rest.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const build = path.join(root, "build");

const compiler = path.join(root, "node_modules", "typescript", "bin", "tsc");
if (!fs.existsSync(compiler)) {
  process.stderr.write(
    "build: nothing is installed here; run `npm test`, or `npx -y pnpm@12.21.0 install`, first\n",
  );
  process.exit(1);
}
const compiled = spawnSync(process.execPath, [compiler, "--project", root, "--listEmittedFiles"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 2 ** 28,
});
const emitted = new Set();
for (const line of compiled.stdout.split("\n")) {
  if (line.startsWith("TSFILE: ")) emitted.add(path.resolve(root, line.slice("TSFILE: ".length).trim()));
  else if (line !== "") process.stdout.write(`${line}\n`);
}
process.stderr.write(compiled.stderr);

// What an earlier build left and this one did not write would still be found by imports and by test runners.
if (emitted.size > 0) prune(build);
linkPackages();
process.exitCode = compiled.status ?? 1;

/** Removes compiled files that this build did not emit. */
function prune(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== "node_modules") prune(file);
    else if (entry.isFile() && entry.name !== "package.json" && !emitted.has(file)) fs.rmSync(file);
  }
}

/** Gives every package of the workspace its compiled package.json and its name under build/node_modules. */
function linkPackages() {
  const scope = path.join(build, "node_modules", "@pawl");
  fs.mkdirSync(scope, { recursive: true });
  const names = new Set();
  for (const group of ["packages", "actions"]) {
    for (const folder of fs.readdirSync(path.join(root, group))) {
      const manifest = path.join(root, group, folder, "package.json");
      if (!fs.existsSync(manifest)) continue;
      const { name, version, type, exports } = JSON.parse(fs.readFileSync(manifest, "utf8"));
      const target = path.join(build, group, folder);
      fs.mkdirSync(target, { recursive: true });
      // Our modules do nothing by being imported: a bundle leaves out, or puts into a chunk, what a package offers besides.
      const compiled = { name, version, type, sideEffects: false, exports };
      const text = JSON.stringify(compiled, null, 2).replaceAll(/\.ts"/g, '.js"');
      fs.writeFileSync(path.join(target, "package.json"), `${text}\n`);
      const short = name.slice("@pawl/".length);
      names.add(short);
      link(path.join(scope, short), target);
    }
  }
  for (const name of fs.readdirSync(scope)) {
    if (!names.has(name)) fs.rmSync(path.join(scope, name), { force: true, recursive: true });
  }
}

/** Makes `from` a link to `to`, leaving one that is right already. */
function link(from, to) {
  const existing = fs.lstatSync(from, { throwIfNoEntry: false });
  if (
    existing?.isSymbolicLink() &&
    fs.realpathSync(to) === path.resolve(path.dirname(from), fs.readlinkSync(from))
  ) {
    return;
  }
  fs.rmSync(from, { force: true, recursive: true });
  fs.symlinkSync(process.platform === "win32" ? to : path.relative(path.dirname(from), to), from, "junction");
}
