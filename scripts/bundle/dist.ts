import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { renderLicences } from "./licences.ts";
import { type Bundle, bundleEntry } from "./ncc.ts";
import { addPurePackages, removePurePackages } from "./pure-packages.ts";

/** What the parser loads at run time: files that no bundler can carry, by package. */
const runtimeFiles = [
  ["web-tree-sitter", "web-tree-sitter.cjs"],
  ["web-tree-sitter", "web-tree-sitter.wasm"],
  ["tree-sitter-python", "tree-sitter-python.wasm"],
] as const;

/** The first line of the command line's bundle, so that a shell can start it. */
const shebang = "#!/usr/bin/env node\n";

/** The bundles there are to make: one per action with a main, the command line, and the threads of all of them. */
function listBundles(root: string): readonly Bundle[] {
  const actions = readdirSync(join(root, "actions"))
    .filter((name) => existsSync(join(root, "actions", name, "src", "main.ts")))
    .sort()
    .map((name) => ({ name, entry: `build/actions/${name}/src/main.js` }));
  return [
    ...actions,
    { name: "cli", entry: "build/packages/cli/src/main.js" },
    { name: "worker", entry: "build/actions/suite/src/worker.js" },
  ];
}

/**
 * Makes all of dist/ in the folder `out` from what is compiled in build/: the bundles, the parser's runtime files, the
 * licences. The same sources give the same bytes.
 */
export async function writeDist(root: string, out: string): Promise<void> {
  const queue = [...listBundles(root)];
  const packages = new Set(runtimeFiles.map(([name]) => join(root, "node_modules", name)));
  const worker = async (): Promise<void> => {
    for (let bundle = queue.shift(); bundle !== undefined; bundle = queue.shift()) {
      for (const folder of await bundleEntry(root, out, bundle)) packages.add(folder);
    }
  };
  addPurePackages(root);
  try {
    await Promise.all([worker(), worker()]);
    writeFileSync(join(out, "LICENSES.txt"), renderLicences([...packages]));
  } finally {
    removePurePackages(root);
  }
  const cli = join(out, "cli", "index.js");
  const code = readFileSync(cli, "utf8");
  if (!code.startsWith(shebang)) writeFileSync(cli, shebang + code);
  chmodSync(cli, 0o755);
  mkdirSync(join(out, "parser"), { recursive: true });
  for (const [name, file] of runtimeFiles) {
    copyFileSync(join(root, "node_modules", name, file), join(out, "parser", file));
    chmodSync(join(out, "parser", file), 0o644);
  }
}

/**
 * Where one folder differs from another that is right, one line per file: `missing`, `extra`, `stale`, or `not
 * executable`. Empty where they are the same.
 */
export function compareFolders(right: string, present: string): readonly string[] {
  const wanted = listFiles(right);
  const found = listFiles(present);
  return [...new Set([...wanted, ...found])].sort().flatMap((path) => {
    if (!found.includes(path)) return [`${path}: missing`];
    if (!wanted.includes(path)) return [`${path}: extra`];
    const [a, b] = [join(right, path), join(present, path)];
    if (!readFileSync(a).equals(readFileSync(b))) return [`${path}: stale`];
    const lacksMode = (statSync(a).mode & 0o100) > (statSync(b).mode & 0o100);
    return lacksMode ? [`${path}: not executable`] : [];
  });
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
