import { codeOf, type PythonSource } from "@pawl/parser";

const importWord = codeOf("import");
const fromWord = codeOf("from");
const asyncWords: ReadonlySet<number> = new Set([
  codeOf("try"),
  codeOf("if"),
  codeOf("else"),
  codeOf("except"),
]);

/** No file imports more names that ports go through. */
const mostImports = 400;

/** What a file imports, wherever the import stands: local name and full dotted name, `*` for a star. */
export function readImports(source: PythonSource): (readonly [name: string, target: string])[] {
  const found = new Map<string, readonly [string, string]>();
  eachImport(source, (name, target) => {
    if (found.size < mostImports) found.set(`${name} ${target}`, [name, target]);
  });
  return [...found.values()];
}

/**
 * @param whole what is named, of `import a.b` all of it.
 * @param isFrom whether it is imported from something.
 */
type Visit = (name: string, target: string, whole: string, isFrom: boolean) => void;

/** Visits what a file imports, in its order. */
export function eachImport(source: PythonSource, visit: Visit): void {
  const { scan } = source;
  for (let index = 0; index < scan.words.length; index++) {
    const word = scan.words.at(index);
    if (word === importWord || word === fromWord)
      readImport(source, scan.starts.at(index), scan.ends.at(index), visit);
    else if (asyncWords.has(word)) {
      const colon = source.outline.header(index)?.colon;
      if (colon !== undefined && colon + 1 < scan.ends.at(index))
        readImport(source, colon + 1, scan.ends.at(index), visit);
    }
  }
}

function readImport(source: PythonSource, start: number, end: number, visit: Visit): void {
  // No import holds a string: a `#` begins a comment, a `;` ends the statement.
  const [statement = ""] = source
    .text(start, end)
    .replaceAll(/#[^\r\n]*/g, "")
    .split(";", 1);
  const words: string[] = statement.match(/[^\s.,*()\\]+|\.+|[,*]/g) ?? [];
  const first = words.shift();
  let module = "";
  if (first === "from") {
    while (words.length > 0 && words[0] !== "import") module += words.shift() ?? "";
    words.shift();
  } else if (first !== "import") return;
  let target = "";
  let name = "";
  const finish = (): void => {
    if (target === "*") visit("*", `${module}.*`, `${module}.*`, true);
    else if (first === "from" && target !== "") {
      const dot = module.endsWith(".") ? module : `${module}.`;
      visit(name || target, dot + target, dot + target, true);
    } else if (target !== "") {
      const root = target.split(".")[0] ?? target;
      if (name === "") visit(root, root, target, false);
      else visit(name, target, target, false);
      // A plain `import a.b` binds `a`, and brings `a.b`.
    }
    target = "";
    name = "";
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === ",") finish();
    else if (word === "as") name = words[++at] ?? "";
    else target += word;
  }
  finish();
}
