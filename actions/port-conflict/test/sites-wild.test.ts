import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { standardLibraryFiles } from "@pawl/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { collectSites } from "../src/python/collect-sites.ts";
import { fromRow } from "../src/python/site-row.ts";

const answer = z.object({ path: z.string(), sites: z.array(z.tuple([z.number(), z.number()])) });
const options = { apis: [] };

function askPython(paths: readonly string[]): z.infer<typeof answer>[] {
  const oracle = fileURLToPath(new URL("sites_oracle.py", import.meta.url));
  const run = spawnSync("python3", ["-X", "utf8", oracle], {
    input: paths.join("\n"),
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout
    .trimEnd()
    .split("\n")
    .map((line) => answer.parse(JSON.parse(line)));
}

describe("the standard library, judged by Python's own ast", () => {
  const answers = askPython(standardLibraryFiles());

  it("has sites to compare", () => {
    expect(answers.flatMap(({ sites }) => sites).length).toBeGreaterThan(10);
  });

  it("has no site that is not found", { timeout: 300_000 }, async () => {
    for (const { path, sites } of answers) {
      const fact = await collectSites({ path, bytes: readFileSync(path) }, options);
      const found = new Set(
        fact?.sites.map((row) => {
          const { line, column } = fromRow(row);
          return `${line}:${column}`;
        }),
      );
      const missed = sites.map(([line, column]) => `${line}:${column}`).filter((place) => !found.has(place));
      expect({ path, missed }).toEqual({ path, missed: [] });
    }
  });
});

/** Pieces of programs with sites, to be put together in any order and cut anywhere. */
const pieces = [
  "import zmq, socket\n",
  "from socket import *\n",
  "class A(A): pass\n",
  "class A(B):\n    def __init__(self): super().__init__(('', 1))\n",
  "class B(A):\n    ",
  "s = s\n",
  "a = b = a, b = ctx.socket(zmq.REP)\n",
  "def f(s: zmq.Socket = (1, [2])) -> f:\n    return f()\n",
  "self.s = self.s.s\n",
  "s.bind(('', 5556))\n",
  "f().bind(",
  "'tcp://*:5556' % x)\n",
  "if x: s.connect(f'tcp://{h}:{p}')\n",
  "with s as s, socket.socket() as (a, b): a.bind(x); b.connect(*y)\n",
  "try:\n    s.bind('tcp://é:1')\nexcept: return\n",
  "match x:\n    case socket(): s.bind(('h', 1))\n",
  "c.ServerApp.port = bind = 1\n",
  "lambda: (s := socket.socket()).bind((('', 1)))\n",
  '"""',
  "\\\n",
  "\0",
  "\ufeff",
];

describe("wild input", () => {
  it("never throws, and says the same twice, in plain JSON", async () => {
    const program = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 14 })
      .map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(program, fc.nat(40), async (text, cut) => {
        const bytes = Buffer.from(text).subarray(0, Math.max(0, Buffer.byteLength(text) - cut));
        const fact = await collectSites({ path: "x.py", bytes }, options);
        const again = await collectSites({ path: "x.py", bytes }, options);
        expect(fact === undefined ? undefined : JSON.parse(JSON.stringify(fact))).toEqual(again);
      }),
      { numRuns: 500 },
    );
  });

  it("reads a file in UTF-16, as Python does not", async () => {
    const text = "import socket\nsocket.create_server(('', 5556))\n";
    await collectSites({ path: "x.py", bytes: Buffer.from(`\ufeff${text}`, "utf16le") }, options);
  });

  it.each([
    ["receivers", `import socket\n${"s = s\ns.bind(x)\n".repeat(4000)}`],
    ["branches", `import socket\n${"if x: socket.create_server(('', 1)); return\n".repeat(4000)}`],
    ["a long chain", `import socket\ns${".a()".repeat(8000)}.bind(('', 1))\n`],
    ["deep brackets", `import socket\n${"s.bind((".repeat(3000)}\n`],
    [
      "classes",
      Array.from(
        { length: 3000 },
        (_none, i) => `class A${i}(A${i - 1}): pass\nA${i}().bind(('', 1))\n`,
      ).join(""),
    ],
    [
      "names",
      `from zmq import *\n${Array.from({ length: 4000 }, (_none, i) => `a${i} = a${i - 1}\na${i}.bind(x)\n`).join("")}`,
    ],
  ])("is done soon with many %s", { timeout: 20_000 }, async (_name, text) => {
    await collectSites({ path: "x.py", bytes: Buffer.from(text) }, options);
  });
});
