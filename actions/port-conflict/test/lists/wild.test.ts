// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of shells and lists, not of TypeScript
import fc from "fast-check";
import { dump } from "js-yaml";
import { describe, expect, it } from "vitest";
import { collectEnv } from "../../src/compose/read/collect-env.ts";
import { collectLists } from "../../src/lists/collect-lists.ts";
import { collectDockerfile } from "../../src/units/collect-dockerfile.ts";
import { collectSystemd } from "../../src/units/collect-systemd.ts";
import { readLists } from "./read.ts";

const name = fc.stringMatching(/^[a-z][a-z_]{0,8}$/);
const port = fc.integer({ min: 1, max: 65_535 });
const entry = fc.record(
  {
    name,
    script: name.map((text) => `${text}.py`),
    port,
    health_check_port: port,
    host: fc.constantFrom("127.0.0.1", "0.0.0.0", "::1"),
    protocol: fc.constantFrom("tcp", "udp"),
    threads: fc.nat(9),
    enabled: fc.boolean(),
  },
  { requiredKeys: ["name", "script", "port"], noNullPrototype: true },
);
const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 6, selector: (one) => one.name });
type Entry = (typeof entries extends fc.Arbitrary<infer All> ? All : never)[number];

function tomlOf(list: readonly Entry[]): string {
  return list
    .map(
      (one) =>
        `[[services]]\n${Object.entries(one)
          .map(([key, value]) => `${key} = ${JSON.stringify(value)}\n`)
          .join("")}`,
    )
    .join("\n");
}

const writers: readonly (readonly [path: string, write: (list: readonly Entry[]) => string])[] = [
  ["startup.yaml", (services) => dump({ services })],
  ["startup.yml", (services) => dump({ services }, { flowLevel: 1 })],
  [
    "run.yaml",
    (services) =>
      dump({ services: Object.fromEntries(services.map((one) => [one.name, one])) }, { flowLevel: 2 }),
  ],
  ["startup.json", (services) => JSON.stringify({ services }, undefined, 1)],
  ["run.json", (services) => JSON.stringify({ services })],
  ["startup.toml", tomlOf],
];

describe("entries that a generator writes", () => {
  for (const [path, write] of writers) {
    it(`${path}: the same endpoints, each at its value`, async () => {
      await fc.assert(
        fc.asyncProperty(entries, async (list) => {
          const text = write(list);
          const lines = text.split("\n");
          const { endpoints, problems } = await readLists({ [path]: text });
          expect(problems).toEqual([]);
          const found = endpoints.map(({ at, port: { number }, host, protocol, service, disabled, role }) => {
            expect(lines[at.line - 1]?.slice(at.column - 1, at.endColumn - 1)).toBe(String(number));
            return [service, number, host, protocol, disabled === true, role].join(" ");
          });
          const expected = list.flatMap((one) => {
            const ports = [
              one.port,
              ...(one.health_check_port === undefined || one.health_check_port === one.port
                ? []
                : [one.health_check_port]),
            ];
            const host = one.host === undefined ? "?" : one.host === "0.0.0.0" ? "*" : one.host;
            return ports.map((number) =>
              [one.name, number, host, one.protocol ?? "tcp", one.enabled === false, "bind"].join(" "),
            );
          });
          expect(found.toSorted()).toEqual(expected.toSorted());
        }),
        { numRuns: 100 },
      );
    });
  }
});

describe("wild input", () => {
  const words = fc.constantFrom(
    ..."port: |ports|name: |script: |command: |--port |-b |${|}|+|7200|[|]|{|}|- |\n|  |\"|'|:|=|&a |*a|<<: |!t |EXPOSE |FROM x\n|CMD |ENV |ARG |\\\n|ListenStream=|[Socket]\n|[program:a]\n|ExecStart=|{{|80a|0.0.0.0:|/udp|#|\t|services:\n|gunicorn |sh -c |\u0000|é".split(
      "|",
    ),
  );
  const text = fc.array(words, { maxLength: 30 }).map((all) => new TextEncoder().encode(all.join("")));
  const bytes = fc.oneof(
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 80 }) },
  );
  const form = { files: "**", entries: "*", port: "port" };

  it("never throws, and gives places in the file", async () => {
    const paths = [
      "a.yaml",
      "startup.toml",
      "a.json",
      "Procfile",
      "a.conf",
      "Dockerfile",
      "a.socket",
      ".env",
    ];
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom(...paths), async (content, path) => {
        const file = { path, bytes: content };
        const facts = [await collectLists(file, [form]), collectDockerfile(file), collectSystemd(file)];
        for (const fact of facts) {
          if (fact === undefined) continue;
          expect(JSON.parse(JSON.stringify(fact))).toEqual(fact);
          const spots = [
            ...fact.entries.flatMap(({ ports }) => ports.map((row) => row[7])),
            ...fact.problems.map((row) => row[5]),
          ];
          for (const [line, column, endLine, endColumn] of spots) {
            expect(
              line >= 1 && column >= 1 && (endLine > line || (endLine === line && endColumn >= column)),
            ).toBe(true);
            expect(line).toBeLessThanOrEqual(content.length + 1);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("long lines take no more than their length", () => {
    const long = 300_000;
    for (const piece of ["$", "${", "a=", "\\\n", "#", "<<A ", '"', "[", "EXPOSE ", "PORT ", "= "]) {
      const content = new TextEncoder().encode(
        `FROM x\nENV ${piece.repeat(long / piece.length)}\nCMD ${piece.repeat(1000)}`,
      );
      const unit = new TextEncoder().encode(`[Service]\nExecStart=${piece.repeat(long / piece.length)}`);
      // What takes the square of it runs into the test's own limit.
      expect(() => {
        collectDockerfile({ path: "Dockerfile", bytes: content });
        collectEnv({ path: ".env", bytes: content });
        collectSystemd({ path: "a.socket", bytes: unit });
      }).not.toThrow();
    }
  });
});
