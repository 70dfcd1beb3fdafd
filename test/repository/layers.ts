import { posix } from "node:path";
import { listImports } from "../../scripts/generate/imports.ts";

/** What the files of one layer may import, and use of what lies around a program. Every entry has its reason. */
interface Layer {
  /** Globs would hide what matters here: the test for a path is written out. */
  readonly holds: (path: string) => boolean;
  readonly ours: readonly string[];
  readonly npm: readonly string[];
  /** Node's modules without `node:`; `any` where the layer is there to do I/O. */
  readonly node: readonly string[] | "any";
  /** The globals of `ambient` that it may use. */
  readonly ambient: readonly string[];
  readonly reason: string;
}

/** Globals that make the same input give another output, and how their use looks. A date that is given is none. */
const ambient = new Map([
  ["process", /(?<![.\w])process\b(?!\s*[:?])/],
  ["Date", /(?<![.\w])Date\.now\b|(?<![.\w])new Date(?!\s*\(\s*[^)\s])/],
  ["performance", /(?<![.\w])performance\b(?!\s*[:?])/],
  ["fetch", /(?<![.\w])fetch\(/],
  ["setTimeout", /(?<![.\w])setTimeout\b/],
  ["console", /(?<![.\w])console\b(?!\s*[:?])/],
]);

const inPackage = (name: string) => (path: string) => path.startsWith(`packages/${name}/src/`);

/** The layers, first match counts. A source file outside all of them is an error. */
const layers: readonly Layer[] = [
  {
    holds: inPackage("gate"),
    ours: [],
    npm: ["zod"],
    node: [],
    ambient: [],
    reason: "the vocabulary: everything imports it, so it imports nothing of ours",
  },
  {
    holds: (path) => path === "packages/parser/src/runtime.ts",
    ours: ["gate"],
    npm: ["web-tree-sitter"],
    node: "any",
    ambient: [],
    reason: "the one place that loads tree-sitter's files from beside the bundle",
  },
  {
    holds: (path) => path.startsWith("packages/parser/src/data/"),
    ours: ["gate"],
    npm: ["js-yaml", "toml-eslint-parser"],
    node: [],
    ambient: [],
    reason: "a pure function of a data file's text; the parsers of YAML and TOML are used here alone",
  },
  {
    holds: inPackage("parser"),
    ours: ["gate"],
    npm: ["web-tree-sitter"],
    node: ["buffer", "crypto"],
    ambient: [],
    reason: "a pure function of bytes; the bundler puts web-tree-sitter's types here, runtime.ts its code",
  },
  {
    holds: inPackage("checkout"),
    ours: ["gate"],
    npm: [],
    node: "any",
    ambient: ["process"],
    reason: "reads files and calls git, which needs the environment's PATH and HOME",
  },
  {
    holds: inPackage("facts"),
    ours: ["gate", "parser", "checkout"],
    npm: [],
    node: ["crypto", "fs", "path", "worker_threads"],
    ambient: ["performance", "Date", "process"],
    reason:
      "drives the collectors over any tree; its store, its threads, the clock that spaces out progress and tells fresh files",
  },
  {
    holds: inPackage("engine"),
    ours: ["gate", "parser"],
    npm: ["js-yaml", "zod"],
    node: ["crypto"],
    ambient: [],
    reason: "judgement: the same facts give the same report",
  },
  {
    holds: inPackage("report"),
    ours: ["gate", "engine"],
    npm: ["zod"],
    node: ["crypto", "zlib"],
    ambient: [],
    reason:
      "a report in, text out; what an issue remembers is digested, packed, and checked when it is read again",
  },
  {
    holds: inPackage("run"),
    ours: ["gate", "checkout", "facts", "engine", "report"],
    npm: [],
    node: "any",
    ambient: ["process"],
    reason: "what both edges do alike: find the configuration, open the tree, judge it, write a file",
  },
  {
    holds: inPackage("github"),
    ours: ["gate", "checkout", "engine", "report", "run"],
    npm: ["@actions/core", "@actions/github", "zod"],
    node: "any",
    ambient: ["process", "Date", "setTimeout"],
    reason: "the edge to GitHub: the environment, the clock and the runner's files are read here",
  },
  {
    holds: inPackage("cli"),
    ours: ["gate", "parser", "checkout", "engine", "report", "run", "github", "suite"],
    npm: ["commander", "zod"],
    node: "any",
    ambient: ["process", "Date", "performance", "setTimeout"],
    reason: "the edge to the terminal: arguments, the environment, the clock and the streams are read here",
  },
  {
    holds: inPackage("testing"),
    ours: ["gate", "engine", "facts"],
    npm: ["ajv", "graphql", "js-yaml", "vitest", "zod"],
    node: "any",
    ambient: ["process", "Date", "setTimeout"],
    reason:
      "for tests only: starts bundles, reads case files, plays a GitHub that has limits and can be slow",
  },
  {
    holds: (path) => path === "actions/suite/src/gates.ts",
    ours: [],
    npm: [],
    node: [],
    ambient: [],
    reason: "the generated registry: the gates, which have an export of their own",
  },
  {
    holds: (path) => path === "actions/suite/src/worker.ts",
    ours: ["engine", "facts"],
    npm: [],
    node: [],
    ambient: [],
    reason: "three lines that hand all gates to a thread",
  },
  {
    holds: (path) => /^actions\/[^/]+\/src\/main\.ts$/.test(path),
    ours: ["github"],
    npm: [],
    node: [],
    ambient: [],
    reason: "three lines that hand a gate to the runner's edge",
  },
  {
    holds: (path) => /^actions\/[^/]+\/src\//.test(path),
    ours: ["gate", "parser"],
    npm: ["zod"],
    node: ["buffer", "crypto"],
    ambient: [],
    reason: "a gate is a function of a project: no files, no environment, no clock",
  },
];

/** Where a source file leaves its layer, one line each: empty where it does not. `path` is relative to the root. */
export function describeBreaches(path: string, source: string): readonly string[] {
  const layer = layers.find(({ holds }) => holds(path));
  if (layer === undefined) return [`${path}: belongs to no layer`];
  const imports = listImports(source).flatMap((specifier) => {
    const problem = describeImport(path, layer, specifier);
    return problem === undefined ? [] : [`${path}: imports ${specifier}: ${problem}`];
  });
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, (text) =>
    text.startsWith("/") ? " " : '""',
  );
  const uses = [...ambient]
    .filter(([name, use]) => !layer.ambient.includes(name) && use.test(code))
    .map(([name]) => `${path}: uses ${name}: ${layer.reason}`);
  return [...imports, ...uses];
}

function describeImport(path: string, layer: Layer, specifier: string): string | undefined {
  if (specifier.startsWith(".")) {
    const home = path.split("/").slice(0, 3).join("/");
    const target = posix.join(posix.dirname(path), specifier);
    if (!target.startsWith(`${home}/`)) return "leaves its package";
    return specifier.endsWith(".ts") ? undefined : "does not end in .ts";
  }
  if (specifier.startsWith("node:")) {
    const allowed = layer.node === "any" || layer.node.includes(specifier.slice("node:".length));
    return allowed ? undefined : layer.reason;
  }
  const own = /^@pawl\/(?<name>[^/]+)(?<gate>\/gate)?$/.exec(specifier)?.groups;
  if (specifier.startsWith("@pawl/")) {
    if (path === "actions/suite/src/gates.ts" && (own?.gate !== undefined || own?.name === "gate"))
      return undefined;
    const name = specifier.split("/")[1] ?? "";
    return layer.ours.includes(name) ? undefined : layer.reason;
  }
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  return layer.npm.includes(name) ? undefined : layer.reason;
}
