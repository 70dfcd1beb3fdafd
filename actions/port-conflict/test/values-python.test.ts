import { Buffer } from "node:buffer";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { loadGrammar, readPython } from "@pawl/parser";
import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { readExpression } from "../src/python/read-expression.ts";
import { makeResolver } from "../src/resolve/resolver.ts";
import { type Program, program } from "./generated-program.ts";
import { factsOf, valuesOf } from "./repository.ts";

const parse = await loadGrammar();
const stub = fs.readFileSync(path.join(import.meta.dirname, "stub_zmq.py"), "utf8");
const record = z.tuple([z.string(), z.number(), z.string()]);

/** What running the program binds: by `file:line`, all endpoints. */
function run({ files, main }: Program): Map<string, Set<string>> {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "values-")));
  try {
    for (const [name, text] of Object.entries({ ...files, "pkg/zmq.py": stub })) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    const done = spawnSync("python3", [main], { cwd: folder, encoding: "utf8" });
    if (done.status !== 0) throw new Error(`${done.stderr}\n${files[main]}`);
    const found = new Map<string, Set<string>>();
    for (const line of done.stdout.trim().split("\n")) {
      const [file, at, endpoint] = record.parse(JSON.parse(line));
      const key = `${path.relative(folder, path.resolve(folder, file))}:${at}`;
      found.set(key, (found.get(key) ?? new Set()).add(endpoint));
    }
    return found;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** What the resolver says of every `bind(`: by `file:line`, its values with `?` where they are not all. */
async function resolve({ files }: Program): Promise<Map<string, unknown[]>> {
  const resolver = makeResolver(await factsOf(files));
  const found = new Map<string, unknown[]>();
  for (const [file, text] of Object.entries(files)) {
    const source = readPython({ path: file, bytes: Buffer.from(text) });
    for (const index of source.linesWith(".bind(")) {
      const start = source.scan.starts.at(index);
      const statement = source.text(start, source.scan.ends.at(index));
      const call = parse(statement.slice(statement.indexOf("bind(")))
        .namedChild(0)
        ?.namedChild(0);
      const argument = call?.childForFieldName("arguments")?.namedChild(0);
      if (argument === null || argument === undefined) throw new Error(statement);
      const line = source.line(start);
      const expression = readExpression(argument, () => line);
      found.set(
        `${file}:${line}`,
        valuesOf(resolver.resolve(file, source.scopes().at(index).scope, expression, line)),
      );
    }
  }
  return found;
}

it("knows what Python binds, or says that it does not", async () => {
  let resolved = 0;
  let all = 0;
  let surplus = 0;
  let values = 0;
  await fc.assert(
    fc.asyncProperty(program, async (given) => {
      const known = await resolve(given);
      for (const [at, endpoints] of run(given)) {
        const found = known.get(at) ?? [];
        all++;
        if (found.includes("?") || JSON.stringify(found).includes("…")) continue;
        resolved++;
        values += found.length;
        surplus += found.length - endpoints.size;
        expect(found, `${at}\n${JSON.stringify(given.files, null, 1)}`).toEqual(
          expect.arrayContaining([...endpoints]),
        );
      }
    }),
    { numRuns: 25, seed: 6 },
  );
  process.stdout.write(`${resolved} of ${all} resolved, ${surplus} of ${values} values never bound\n`);
  expect(resolved / all).toBeGreaterThanOrEqual(0.9);
});
