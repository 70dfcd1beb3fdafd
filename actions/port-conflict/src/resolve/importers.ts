import { codeOfWord, codesOf } from "../python/imported-words.ts";
import type { Definition } from "./known.ts";

/** What is found out about the imports of one tree, however often it is asked about. */
interface Known {
  /** By word, the files that import it. */
  readonly index: ReadonlyMap<string, readonly string[]>;
  readonly answers: Map<string, readonly string[]>;
}

const trees = new WeakMap<ReadonlyMap<string, string>, Known>();

/** Tells which files may speak of what another defines. */
export class Importers {
  private readonly imports: ReadonlyMap<string, string>;
  private readonly paths: ReadonlySet<string>;
  private readonly known: Known;

  /**
   * @param imports by path, the words of what files import.
   * @param paths all Python files.
   */
  constructor(imports: ReadonlyMap<string, string>, paths: ReadonlySet<string>) {
    this.imports = imports;
    this.paths = paths;
    const known = trees.get(imports) ?? { index: indexOf(imports), answers: new Map() };
    trees.set(imports, known);
    this.known = known;
  }

  /**
   * The files that may import the module of a definition, or the definition from a package that hands it on. Errs towards too
   * many: what is imported is known by its words alone.
   */
  of({ path, name }: Definition): readonly string[] {
    const [root = ""] = name.split(".", 1);
    const key = `${path} ${root}`;
    const known = this.known.answers.get(key);
    if (known !== undefined) return known;
    const found = [...this.find(path, root)];
    this.known.answers.set(key, found);
    return found;
  }

  private *find(path: string, root: string): Generator<string> {
    const folders = path.split("/").slice(0, -1);
    const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.pyw?$/, "");
    // A package is imported by its folder's name.
    const module = file === "__init__" ? (folders.pop() ?? "") : file;
    const parent = folders.at(-1);
    const isInPackage = this.isPackage(folders);
    if (module !== "") {
      const home = `${folders.join("/")}/`;
      const code = codeOfWord(parent ?? "");
      for (const other of this.withWord(module))
        if (!isInPackage || other.startsWith(home) || this.has(other, code)) yield other;
    }
    if (root === "" || !isInPackage) return;
    let depth = folders.length;
    while (depth > 1 && this.isPackage(folders.slice(0, depth - 1))) depth--;
    const top = `${folders.slice(0, depth).join("/")}/`;
    const codes = folders.slice(depth - 1).map(codeOfWord);
    for (const other of this.withWord(root))
      if (other.startsWith(top) || codes.some((code) => this.has(other, code))) yield other;
  }

  private isPackage(folders: readonly string[]): boolean {
    return folders.length > 0 && this.paths.has(`${folders.join("/")}/__init__.py`);
  }

  /** May err towards yes: the end of a word and the beginning of the next are like another. */
  private has(path: string, code: string): boolean {
    return this.imports.get(path)?.includes(code) === true;
  }

  private withWord(word: string): readonly string[] {
    return this.known.index.get(codeOfWord(word)) ?? [];
  }
}

function indexOf(imports: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [path, words] of imports) {
    for (const code of codesOf(words)) {
      const known = index.get(code);
      if (known === undefined) index.set(code, [path]);
      else known.push(path);
    }
  }
  return index;
}
