import { Buffer } from "node:buffer";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { collectNames } from "../src/python/collect-names.ts";

const found = spawnSync("python3", ["-c", "import os; print(os.path.dirname(os.__file__))"], {
  encoding: "utf8",
});
const library = found.stdout.trim();
const options = { apis: [] };

it("reads the standard library, and keeps little of it", async () => {
  let bytes = 0;
  let kept = 0;
  for (const folder of ["", "asyncio", "http", "multiprocessing", "xmlrpc", "email"]) {
    for (const name of fs.readdirSync(path.join(library, folder))) {
      if (!name.endsWith(".py")) continue;
      const file = { path: name, bytes: fs.readFileSync(path.join(library, folder, name)) };
      bytes += file.bytes.length;
      const fact = await collectNames(file, options);
      kept += fact === undefined ? 0 : JSON.stringify(fact).length;
      expect(await collectNames({ ...file }, options)).toEqual(fact);
    }
  }
  expect(kept / bytes).toBeLessThan(0.4);
});

it("throws for nothing", async () => {
  const piece = fc.constantFrom(
    "port",
    "=",
    "(",
    ")",
    "def f(",
    "class A",
    ":",
    "\n",
    "  ",
    "f'{",
    "}'",
    "*",
    "5556",
    ",",
    "lambda",
    "@",
    "'",
    "import ",
    "from . ",
    "s.bind(",
    "\\",
    "[",
    "]",
    "global port",
    ";",
    "\u00e9",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      await collectNames({ path: "a.py", bytes: Buffer.from(pieces.join("")) }, options);
    }),
    { numRuns: 300 },
  );
});

it("ends where broken code has no name", async () => {
  const code =
    "@\n@:*portdef f((]global port]:(from . @\nlambda\u00e9s.bind(import =)\u00e9]s.bind(port)\n" +
    "=;}'f'{def f(s.bind([,,[:)}'portfrom . ,def f((def f([f'{def f(,:[def f(\n]=\n,  from . =[\n@*class A'\u00e9=(:]  \n";
  await collectNames({ path: "a.py", bytes: Buffer.from(code) }, options);
});
