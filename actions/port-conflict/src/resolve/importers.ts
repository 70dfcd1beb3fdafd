import { codeOfWord, codesOf, type ImportedWords, partsOfWords } from "../python/imported-words.ts";
import type { Definition } from "./known.ts";

/** What is found out about the imports of one tree, however often it is asked about. */
interface Known {
  readonly words: ReadonlyMap<string, ImportedWords>;
  /** By word, the files that import something of that name. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly answers: Map<string, readonly string[]>;
}

const trees = new WeakMap<ReadonlyMap<string, string>, Known>();

/** Tells which files may speak of what another defines. */
export class Importers {
  private readonly paths: ReadonlySet<string>;
  private readonly known: Known;

  /**
   * @param imports by path, the words of what files import.
   * @param paths all Python files.
   */
  constructor(imports: ReadonlyMap<string, string>, paths: ReadonlySet<string>) {
    this.paths = paths;
    const known = trees.get(imports) ?? prepare(imports);
    trees.set(imports, known);
    this.known = known;
  }

  /**
   * The files that may import the module of a definition as a whole, or the definition, from it or from a package that hands
   * it on; of a module as a whole (a name that is empty) those that can write to it. Errs towards too many: what is imported
   * is known by its words alone.
   */
  of({ path, name }: Definition): readonly string[] {
    const [root = ""] = name.split(".", 1);
    const key = `${path} ${root}`;
    const known = this.known.answers.get(key);
    if (known !== undefined) return known;
    const found = [...new Set(this.find(path, root))];
    this.known.answers.set(key, found);
    return found;
  }

  private *find(path: string, root: string): Generator<string> {
    const folders = path.split("/").slice(0, -1);
    const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.pyw?$/, "");
    // A package is imported by its folder's name.
    const module = file === "__init__" ? (folders.pop() ?? "") : file;
    const isInPackage = this.isPackage(folders);
    const home = `${folders.join("/")}/`;
    const parent = codeOfWord(folders.at(-1) ?? "");
    for (const other of this.withName(module))
      if (!isInPackage || other.startsWith(home) || this.speaks(other, parent)) yield other;
    if (root === "") return;
    const code = codeOfWord(module);
    let depth = folders.length;
    while (depth > 1 && this.isPackage(folders.slice(0, depth - 1))) depth--;
    const top = `${folders.slice(0, depth).join("/")}/`;
    const above = isInPackage ? folders.slice(depth - 1).map(codeOfWord) : [];
    for (const other of [...this.withName(root), ...this.withName("*")]) {
      if (
        (isInPackage && other.startsWith(top)) ||
        this.speaks(other, code) ||
        above.some((folder) => this.speaks(other, folder))
      )
        yield other;
    }
  }

  private isPackage(folders: readonly string[]): boolean {
    return folders.length > 0 && this.paths.has(`${folders.join("/")}/__init__.py`);
  }

  /** May err towards yes: the end of a word and the beginning of the next are like another. */
  private speaks(path: string, code: string): boolean {
    const words = this.known.words.get(path);
    return words !== undefined && (words.modules.includes(code) || words.names.includes(code));
  }

  private withName(word: string): readonly string[] {
    return this.known.byName.get(codeOfWord(word)) ?? [];
  }
}

function prepare(imports: ReadonlyMap<string, string>): Known {
  const words = new Map([...imports].map(([path, text]) => [path, partsOfWords(text)]));
  const byName = new Map<string, string[]>();
  for (const [path, { names }] of words) {
    for (const code of codesOf(names)) {
      const known = byName.get(code);
      if (known === undefined) byName.set(code, [path]);
      else known.push(path);
    }
  }
  return { words, byName, answers: new Map() };
}
