import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { normalHost, UNKNOWN } from "../src/judge/interfaces.ts";
import type { Endpoint } from "../src/model/endpoint.ts";
import { type PythonPorts, pythonEndpoints } from "../src/python/python-endpoints.ts";
import { makeResolver } from "../src/resolve/resolver.ts";
import { type Program, program } from "./generated-program.ts";
import { repositoryOf, sitesOf, wholeRepositoryOf } from "./repository.ts";

const stubs = path.join(import.meta.dirname, "stubs");
const record = z.union([
  z.tuple([z.literal("bind"), z.string(), z.string(), z.string(), z.number()]),
  z.tuple([z.literal("lines"), z.array(z.string())]),
]);

/** What running a program does: what it binds by where, and the lines that run. */
interface Run {
  readonly bound: readonly { readonly at: string; readonly what: string; readonly anywhere: string }[];
  readonly lines: ReadonlySet<string>;
}

function run({ files, main }: Program): Run {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "values-")));
  try {
    fs.cpSync(stubs, folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    const done = spawnSync("python3", ["recording.py", main], { cwd: folder, encoding: "utf8" });
    if (done.status !== 0) throw new Error(`${done.stderr}\n${files[main]}`);
    const bound: { at: string; what: string; anywhere: string }[] = [];
    const lines = new Set<string>();
    for (const row of done.stdout
      .trim()
      .split("\n")
      .map((line) => record.parse(JSON.parse(line)))) {
      if (row[0] === "lines") for (const line of row[1]) lines.add(line);
      else
        bound.push({
          at: row[1],
          what: whatOf(row[2], normalHost(row[3]), row[4]),
          anywhere: whatOf(row[2], UNKNOWN, row[4]),
        });
    }
    return { bound, lines };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** What the files say; what nobody asked for has nothing to add. */
async function read({ files }: Program): Promise<PythonPorts> {
  const sites = await sitesOf(files);
  const asked = pythonEndpoints(sites, makeResolver(await repositoryOf(files)));
  const whole = pythonEndpoints(sites, makeResolver(await wholeRepositoryOf(files)));
  expect(asked).toEqual(whole);
  return asked;
}

const whatOf = (protocol: string, host: string, port: number): string => `${protocol} ${host} ${port}`;

const placeText = ({ path: file, line }: Endpoint["at"]): string => `${file}:${line}`;

/** Where an endpoint is bound, which is not always where its port is given. */
function boundAt({ at, steps: [first] }: Endpoint): string {
  return placeText(first?.what.endsWith(" is here") === true ? first.at : at);
}

it("knows what Python binds, or says that it does not", async () => {
  let resolved = 0;
  let all = 0;
  let surplus = 0;
  let values = 0;
  await fc.assert(
    fc.asyncProperty(program, async (given) => {
      const { endpoints, unresolved, problems } = await read(given);
      const code = JSON.stringify(given.files, null, 1);
      expect(problems, code).toEqual([]);
      const open = new Set(unresolved.map(({ at }) => placeText(at)));
      const { bound, lines } = run(given);
      const places = new Set(bound.map(({ at }) => at));
      all += places.size;
      resolved += [...places].filter((at) => !open.has(at)).length;
      const known = endpoints.map((endpoint) => ({
        at: boundAt(endpoint),
        given: placeText(endpoint.at),
        what: whatOf(endpoint.protocol, endpoint.host, endpoint.port.number),
        port: endpoint.port.number,
      }));
      for (const { at, what, anywhere } of bound) {
        if (open.has(at)) continue;
        // What gives the port has run.
        const same = known.filter(
          (one) => one.at === at && (one.what === what || one.what === anywhere) && lines.has(one.given),
        );
        expect(same, `${at} ${what}\n${JSON.stringify(known, null, 1)}\n${code}`).not.toEqual([]);
      }
      const taken = new Set(
        bound.flatMap(({ at, what, anywhere }) => [`${at} ${what}`, `${at} ${anywhere}`]),
      );
      for (const { at, what, port } of known) {
        values++;
        if (taken.has(`${at} ${what}`)) continue;
        surplus++;
        expect([...given.idle], `${at} ${what} is never bound\n${code}`).toContain(port);
      }
    }),
    { numRuns: 30, seed: 6 },
  );
  process.stdout.write(`${resolved} of ${all} resolved, ${surplus} of ${values} in branches not taken\n`);
  expect(resolved / all).toBeGreaterThanOrEqual(0.95);
});
