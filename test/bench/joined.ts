import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makePythonEnvironment } from "../peers/install.ts";
import { type Corpus, keep, readCorpus } from "./corpus.ts";
import { cleanEnvironment } from "./measure.ts";
import { commitAll } from "./repository.ts";

/** Large projects that are mostly Python, and whose source packages pip can fetch without a compiler. */
const projects = [
  ...["django==6.1.3", "salt==3008.5", "sympy==1.14.0", "ansible-core==2.21.5", "sqlalchemy==2.1.9"],
  ...["twisted==26.10.0", "nova==34.0.0", "neutron==29.0.0", "cinder==29.0.0", "networkx==3.7"],
  ...["wagtail==8.0.1", "conan==2.34.0", "buildbot==4.3.0"],
];

/** The large repository: source packages from PyPI side by side in one git repository with one commit. Made once. */
export function joinedRepository(say: (line: string) => void): Corpus {
  const digest = createHash("sha256").update(projects.join("\n")).digest("hex").slice(0, 12);
  const folder = keep(`repository-${digest}`, (target) => {
    const packages = `${target}-packages`;
    mkdirSync(packages, { recursive: true });
    for (const project of projects) {
      say(`fetching ${project}`);
      fetchSources(project, packages);
    }
    for (const file of readdirSync(packages)) {
      run("tar", ["-xzf", join(packages, file), "-C", target]);
    }
    prune(target);
    rmSync(packages, { recursive: true });
    say("committing");
    commitAll(target);
  });
  const corpus = readCorpus(folder, `${projects.length} projects from PyPI in one repository`);
  if (corpus.files <= 10_000) throw new Error(`${folder}: ${corpus.files} Python files are too few`);
  return corpus;
}

/** pip also asks the project for its metadata, which makes it run what the project builds with, apart from ours. */
function fetchSources(project: string, to: string): void {
  const name = project.slice(0, project.indexOf("="));
  const pip = join(makePythonEnvironment("pip"), "bin", "pip");
  run(pip, [
    ...["download", "--quiet", "--disable-pip-version-check", "--no-deps", "--ignore-requires-python"],
    ...["--no-binary", name, "--dest", to, project],
  ]);
}

/**
 * Removes what tools disagree about, so that all look at the same files: folders that one or the other leaves out by its
 * name, what git is told to ignore or to change, links, and kinds of Python that are no `.py` files.
 */
function prune(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const disputed = entry.isDirectory() ? disputedFolders.test(entry.name) : disputedFiles.test(entry.name);
    if (disputed || entry.isSymbolicLink()) rmSync(path, { recursive: true });
    else if (entry.isDirectory()) prune(path);
  }
}

const disputedFolders =
  /^(?:\..*|_build|buck-out|build|dist|venv|node_modules|site-packages|__pypackages__|CVS)$|\.egg/;
const disputedFiles = /^\.|\.pyi$|\.ipynb$|^pyvenv\.cfg$|^pawl\.yml$/;

function run(command: string, args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(command, args, { encoding: "utf8", env: cleanEnvironment() });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? stderr}`);
}
