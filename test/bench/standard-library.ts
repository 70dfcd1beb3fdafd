import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Corpus, keep, listPython, readCorpus } from "./corpus.ts";
import { cleanEnvironment } from "./measure.ts";
import { commitAll } from "./repository.ts";

/** The machine's own standard library without what is installed beside it, copied once: a folder of plain files. */
export function standardLibrary(): Corpus {
  const [version = "", source = ""] = askPython().split("\n");
  const folder = keep(`stdlib-${version}`, (target) => {
    for (const { path } of listPython(source).filter((file) => !installed.test(file.path))) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      cpSync(join(source, path), join(target, path));
    }
  });
  return readCorpus(folder, `standard library of Python ${version}, plain files`);
}

/** The same as a git repository with one commit. */
export function standardLibraryRepository(): Corpus {
  const plain = standardLibrary();
  const [version = ""] = askPython().split("\n");
  const folder = keep(`stdlib-git-${version}`, (target) => {
    cpSync(plain.folder, target, { recursive: true });
    commitAll(target);
  });
  return readCorpus(folder, `standard library of Python ${version}, git repository`, false);
}

const installed = /(?:^|\/)(?:site|dist)-packages\//;

function askPython(): string {
  const script = "import os, platform; print(platform.python_version()); print(os.path.dirname(os.__file__))";
  const run = spawnSync("python3", ["-c", script], { encoding: "utf8", env: cleanEnvironment() });
  if (run.status !== 0) throw new Error(`python3: ${run.error?.message ?? run.stderr}`);
  return run.stdout.trim();
}
