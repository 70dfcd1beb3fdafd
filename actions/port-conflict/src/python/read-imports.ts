import { codeOf, Kind, type PythonSource } from "@pawl/parser";

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
  const { scan } = source;
  const found = new Map<string, readonly [string, string]>();
  const add = (name: string, target: string): void => {
    if (found.size < mostImports) found.set(`${name} ${target}`, [name, target]);
  };
  for (let index = 0; index < scan.words.length; index++) {
    const word = scan.words.at(index);
    if (word === importWord || word === fromWord)
      readImport(source, scan.starts.at(index), scan.ends.at(index), add);
    else if (asyncWords.has(word)) {
      const colon = source.outline.header(index)?.colon;
      if (colon !== undefined && colon + 1 < scan.ends.at(index))
        readImport(source, colon + 1, scan.ends.at(index), add);
    }
  }
  return [...found.values()];
}

function readImport(
  source: PythonSource,
  start: number,
  end: number,
  add: (name: string, target: string) => void,
): void {
  const token = source.tokens(start, end);
  const words: string[] = [];
  // Several statements on one line are as rare as they are short.
  while (token.next()) {
    const text = source.text(token.start, token.end);
    if (token.kind === Kind.operator && text === ";") break;
    if (text !== "(" && text !== ")") words.push(text);
  }
  const first = words.shift();
  let module = "";
  if (first === "from") {
    while (words.length > 0 && words[0] !== "import") module += words.shift() ?? "";
    words.shift();
  } else if (first !== "import") return;
  let target = "";
  let name = "";
  const finish = (): void => {
    if (target === "*") add("*", `${module}.*`);
    else if (first === "from" && target !== "") {
      const dot = module.endsWith(".") ? module : `${module}.`;
      add(name || target, dot + target);
    } else if (target !== "") {
      const root = target.split(".")[0] ?? target;
      if (name === "") add(root, root);
      else add(name, target);
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
