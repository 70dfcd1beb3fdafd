/** The Python files of a tree. */
export interface PythonFiles {
  /** Whether a path is a file of the tree. */
  has(path: string): boolean;
  /** All of them: where only the end of a path is written, it is one of these. */
  readonly paths: Iterable<string>;
}

/** Finds the Python files of a tree by what start-up lists and command lines write. */
export class Scripts {
  private readonly has: (path: string) => boolean;
  private readonly paths: Iterable<string>;
  /** Paths by their base name; made when first asked for. */
  private byName: ReadonlyMap<string, readonly string[]> | undefined;

  constructor({ has, paths }: PythonFiles) {
    this.has = has;
    this.paths = paths;
  }

  /**
   * The file that a path or a module (`app.main`, `app.main:app`) names, seen from a folder: relative to it, to the root,
   * else the only one that ends so.
   * @param folder the folder of the file that writes it, without a slash at its end; empty for the root.
   */
  resolve(written: string, folder: string): string | undefined {
    for (const path of candidates(written)) {
      if (path.startsWith("/")) return this.installed(path, folder);
      const found = this.at(joined(folder, path)) ?? this.at(joined("", path)) ?? this.endingWith(path);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /**
   * The file that an absolute path of a machine or an image names (`/srv/app/main.py`): where the tree is put there is not
   * known, so the longest end counts that lies in the folder, at the root, or (of two steps or more) in one place alone.
   */
  private installed(path: string, folder: string): string | undefined {
    const steps = path.split("/").filter((step) => step !== "");
    for (let from = 0; from < Math.min(steps.length, 20); from++) {
      const end = steps.slice(from).join("/");
      const isTelling = steps.length - from > 1;
      const found =
        this.at(joined(folder, end)) ?? (isTelling ? (this.at(end) ?? this.endingWith(end)) : undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private at(path: string | undefined): string | undefined {
    return path !== undefined && this.has(path) ? path : undefined;
  }

  private endingWith(path: string): string | undefined {
    const tail = joined("", path.replace(/^(?:\.{0,2}\/)+/, ""));
    if (tail === undefined) return undefined;
    this.byName ??= groupedByName(this.paths);
    const named = this.byName.get(tail.slice(tail.lastIndexOf("/") + 1)) ?? [];
    const found = named.filter((candidate) => candidate === tail || candidate.endsWith(`/${tail}`));
    return found.length === 1 ? found[0] : undefined;
  }
}

function groupedByName(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const named = byName.get(name);
    if (named === undefined) byName.set(name, [path]);
    else named.push(path);
  }
  return byName;
}

/** The paths that a text may mean, the likeliest first. */
function candidates(written: string): readonly string[] {
  // A variable in front (`${HOME}/main.py`) is a folder that is not known, as that of an absolute path is.
  const text = written
    .trim()
    .replaceAll("\\", "/")
    .replace(/^\$\{?\w+\}?\//, "/");
  if (text.endsWith(".py")) return [text];
  if (text.includes("/")) return [`${text}.py`, `${text}/__main__.py`];
  const module = text.split(":", 1)[0] ?? "";
  if (!/^[A-Za-z_][\w.]*$/.test(module)) return [];
  const path = module.replaceAll(".", "/");
  return [`${path}.py`, `${path}/__main__.py`, `${path}/__init__.py`];
}

/** A path below a folder without `.` and `..`; `undefined` where it leaves the tree. */
function joined(folder: string, path: string): string | undefined {
  const steps: string[] = [];
  for (const step of `${folder}/${path}`.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join("/");
}
