import type { BindingRow, ClassRow, FunctionRow, NamesFact } from "../python/names-fact.ts";
import { lastWord } from "../python/port-words.ts";
import { Importers } from "./importers.ts";
import type { Definition } from "./known.ts";
import { NameIndex, put } from "./name-index.ts";

/** A file's fact with its rows by what is asked for. */
export interface FileNames {
  readonly path: string;
  readonly fact: NamesFact;
  /** By scope and target, `scope target`. */
  readonly bindings: ReadonlyMap<string, readonly BindingRow[]>;
  readonly functions: ReadonlyMap<string, readonly FunctionRow[]>;
  readonly classes: ReadonlyMap<string, ClassRow>;
  readonly imports: ReadonlyMap<string, readonly string[]>;
  /** The class around each scope that is below one. */
  readonly around: ReadonlyMap<string, string>;
  /** By class, the scopes of its methods. */
  readonly methods: ReadonlyMap<string, readonly string[]>;
}

/** The Python files of a tree and what is known of them. */
export interface PythonTree {
  readonly paths: ReadonlySet<string>;
  /** By path, of the files that were asked for and have something to say. */
  readonly names: ReadonlyMap<string, NamesFact>;
  /** By path, the words of what files import. */
  readonly imports: ReadonlyMap<string, string>;
  /** Whether it matters what a file hands to others. */
  counts(path: string): boolean;
  /** Whether a file was looked into. */
  looked(path: string): boolean;
}

/** The files of a tree by module, and what is known of their names. */
export class Repository {
  /** The files that were asked for and have not been looked into. */
  readonly missing = new Set<string>();
  /** How often one of those was asked for. */
  gaps = 0;
  /** Forgets what was found out while a file was missing. */
  readonly onLearning: (() => void)[] = [];
  readonly index = new NameIndex();
  private readonly facts = new Map<string, NamesFact>();
  private readonly paths: ReadonlySet<string>;
  private readonly importers: Importers;
  private readonly counts: (path: string) => boolean;
  private readonly looked: (path: string) => boolean;
  /** Who was looked for, and whether someone was missing. */
  private readonly sought = new Map<string, boolean>();
  private readonly files = new Map<string, FileNames>();
  private modulesCache: Map<string, string[]> | undefined;

  constructor({ names, paths, imports, counts, looked }: PythonTree) {
    this.paths = paths;
    this.importers = new Importers(imports, paths);
    this.counts = counts;
    this.looked = looked;
    this.learn(names);
  }

  /** Takes in what is known by now; what was found out without it is forgotten. */
  learn(names: ReadonlyMap<string, NamesFact>): void {
    for (const [path, fact] of names) {
      if (this.facts.has(path)) continue;
      this.facts.set(path, fact);
      this.index.add(path, fact);
    }
    this.missing.clear();
    for (const [key, isLacking] of this.sought) if (isLacking) this.sought.delete(key);
    for (const forget of this.onLearning) forget();
  }

  file(path: string): FileNames | undefined {
    const known = this.files.get(path);
    const fact = this.facts.get(path);
    if (known !== undefined) return known;
    if (fact === undefined) {
      if (this.paths.has(path)) this.lack(path);
      return undefined;
    }
    const classes = new Map(fact.classes.map((row) => [row[0], row]));
    const around = new Map<string, string>();
    const methods = new Map<string, string[]>();
    for (const scope of fact.scopes) {
      const owner = classAround(scope, classes);
      if (owner === undefined) continue;
      around.set(scope, owner);
      if (owner !== scope) put(methods, owner, scope);
    }
    const file: FileNames = {
      path,
      fact,
      bindings: grouped(fact.bindings, ([scope, target]) => `${fact.scopes[scope] ?? ""} ${target}`),
      functions: grouped(fact.functions, ([name]) => name),
      classes,
      around,
      methods,
      imports: new Map(
        [...grouped(fact.imports, ([name]) => name)].map(([name, rows]) => [
          name,
          rows.map(([, target]) => target),
        ]),
      ),
    };
    this.files.set(path, file);
    return file;
  }

  /** The file of a module as a file imports it: relative, or absolute from any folder; `"?"` where several fit. */
  module(dotted: string, from: string): string | undefined {
    const dots = /^\.*/.exec(dotted)?.[0].length ?? 0;
    const folders = from.split("/").slice(0, -1);
    if (dots > 0) {
      const base = folders.slice(0, folders.length - dots + 1);
      if (dots - 1 > folders.length) return undefined;
      const parts = [
        ...base,
        ...dotted
          .slice(dots)
          .split(".")
          .filter((part) => part !== ""),
      ].join("/");
      return [`${parts}.py`, `${parts}/__init__.py`].find((path) => this.paths.has(path));
    }
    const tail = dotted.replaceAll(".", "/");
    const candidates = (this.modules().get(lastWord(dotted)) ?? []).filter((path) => {
      const module = moduleOf(path);
      return module === tail || module.endsWith(`/${tail}`);
    });
    if (candidates.length < 2) return candidates[0];
    // Python looks beside the script first; a folder above both is the source root that they share.
    const near = candidates.filter((path) => {
      const root = moduleOf(path).slice(0, -tail.length);
      return from.startsWith(root);
    });
    near.sort((a, b) => b.length - a.length);
    const [best] = near;
    if (best === undefined) return "?";
    // A file of a package means its own package by that name.
    const top = dotted.split(".", 1)[0] ?? "";
    const own = near.find((path) => from.startsWith(`${moduleOf(path).slice(0, -tail.length)}${top}/`));
    if (own !== undefined) return own;
    const root = moduleOf(best).slice(0, -tail.length);
    return root === folders.map((folder) => `${folder}/`).join("") || near.length === 1 ? best : "?";
  }

  private modules(): Map<string, string[]> {
    if (this.modulesCache !== undefined) return this.modulesCache;
    const found = new Map<string, string[]>();
    for (const path of this.paths) put(found, moduleOf(path).split("/").pop() ?? "", path);
    this.modulesCache = found;
    return found;
  }

  /** Asks for the files that may speak of what a file defines: call it, inherit from it, write to it. */
  seek(definition: Definition): void {
    const { path, name } = definition;
    const key = `${path} ${name.split(".", 1)[0] ?? ""}`;
    const known = this.sought.get(key);
    if (known === true) this.gaps++;
    if (known !== undefined) return;
    const { gaps } = this;
    for (const other of this.importers.of(definition)) if (this.counts(other)) this.lack(other);
    this.sought.set(key, gaps !== this.gaps);
  }

  private lack(path: string): void {
    if (this.looked(path)) return;
    this.gaps++;
    this.missing.add(path);
  }

  /** Whether a file may speak of what another defines: it is the same, or imports it or something from it. */
  sees(path: string, { path: other, name }: Definition): boolean {
    if (path === other) return true;
    const file = this.file(path);
    if (file === undefined) return false;
    const root = name.split(".")[0] ?? name;
    const module = lastWord(moduleOf(other).replaceAll("/", "."));
    return file.fact.imports.some(([local, target]) => {
      const last = lastWord(target);
      return (
        last === root ||
        last === module ||
        (local === "*" && target.includes(module)) ||
        target.includes(`.${module}.`)
      );
    });
  }
}

/** The innermost class around a scope, which may be one itself. */
export function classAround(scope: string, classes: ReadonlyMap<string, ClassRow>): string | undefined {
  for (let at = scope; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("."))))
    if (classes.has(at)) return at;
  return undefined;
}

/** The module's path without its ending; a package's is its folder. */
function moduleOf(path: string): string {
  return path.replace(/(?:\/__init__)?\.py$/, "");
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) put(found, keyOf(row), row);
  return found;
}
