import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Parser } from "web-tree-sitter";
import { copyTree } from "./grammar-node.ts";
import type { SyntaxNode } from "./syntax-node.ts";

/** Parses text with the grammar of Python: the root node of its tree. */
export type ParsePython = (text: string) => SyntaxNode;

let loading: Promise<ParsePython> | undefined;
let loaded: ParsePython | undefined;

/** The grammar if {@link loadGrammar} has brought it already; asking costs nothing. */
export function loadedGrammar(): ParsePython | undefined {
  return loaded;
}

/**
 * Loads tree-sitter and the grammar of Python, once per process.
 * @throws where the runtime files are missing: a broken installation of Pawl.
 */
export function loadGrammar(): Promise<ParsePython> {
  loading ??= load().then((parse) => {
    loaded = parse;
    return parse;
  });
  return loading;
}

async function load(): Promise<ParsePython> {
  const files = runtimeFiles();
  const require = createRequire(import.meta.url);
  // The path is opaque to the bundler, which breaks this module when it takes it in.
  const treeSitter: typeof import("web-tree-sitter") = require(files.engine);
  await treeSitter.Parser.init({ locateFile: () => files.engineWasm });
  const parser: Parser = new treeSitter.Parser();
  parser.setLanguage(await treeSitter.Language.load(files.grammar));
  return (text) => {
    const tree = parser.parse(text);
    if (tree === null) throw new Error("tree-sitter returned no tree");
    try {
      return copyTree(tree, text);
    } finally {
      tree.delete();
    }
  };
}

/** The engine's script, its WebAssembly and the grammar's: beside the bundle in `../parser`, else in node_modules. */
function runtimeFiles(): { engine: string; engineWasm: string; grammar: string } {
  const beside = join(dirname(fileURLToPath(import.meta.url)), "..", "parser");
  if (existsSync(join(beside, "tree-sitter-python.wasm"))) {
    return {
      engine: join(beside, "web-tree-sitter.cjs"),
      engineWasm: join(beside, "web-tree-sitter.wasm"),
      grammar: join(beside, "tree-sitter-python.wasm"),
    };
  }
  const resolve = createRequire(import.meta.url).resolve;
  const engine = resolve("web-tree-sitter");
  const grammarPackage = resolve("tree-sitter-python/package.json");
  return {
    engine,
    engineWasm: join(dirname(engine), "web-tree-sitter.wasm"),
    grammar: join(dirname(grammarPackage), "tree-sitter-python.wasm"),
  };
}
