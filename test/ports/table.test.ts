import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { pawl, repository } from "../cli/pawl.ts";
import { sampleFiles } from "./sample-files.ts";

const Rows = z.array(
  z.strictObject({
    port: z.string(),
    protocol: z.string(),
    service: z.string(),
    machine: z.string(),
    interface: z.string(),
    binds: z.string(),
    known: z.string(),
  }),
);

const page = new URL("../../docs/ports.md", import.meta.url);
const TABLE = /<!-- table:sample -->\n[\s\S]*?<!-- \/table -->/;

describe("pawl ports on the sample repository", () => {
  const root = repository(sampleFiles());

  it.each([
    ["table", "ports.txt"],
    ["json", "ports.json"],
    ["csv", "ports.csv"],
  ])("is as it was as %s: `vitest -u` writes it", async (format, file) => {
    const { status, stdout, stderr } = await pawl(root, "ports", "--format", format);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    await expect(stdout.replaceAll("\r\n", "\n")).toMatchFileSnapshot(`snapshots/${file}`);
  });

  it("says the same in JSON and CSV", async () => {
    const [json, csv] = await Promise.all(
      ["json", "csv"].map((format) => pawl(root, "ports", "--format", format)),
    );
    const rows = Rows.parse(JSON.parse(json?.stdout ?? ""));
    // No cell of the sample holds a quote or a line break.
    const lines = (csv?.stdout ?? "").trimEnd().split(/\r?\n/).slice(1);
    const cells = lines.map((line) =>
      [...line.matchAll(/"([^"]*)"|([^,]+)|(?<=,)(?=,|$)/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? "",
      ),
    );
    expect(cells).toEqual(rows.map((row) => Object.values(row)));
  });

  it("is in docs/ports.md as Markdown: `vitest -u` writes it", async () => {
    const { stdout } = await pawl(root, "ports", "--format", "markdown");
    const table = `<!-- table:sample -->\n${stdout}<!-- /table -->`;
    const text = readFileSync(page, "utf8");
    if (process.env.PAWL_UPDATE_CASES === "1") {
      writeFileSync(
        page,
        text.replace(TABLE, () => table),
      );
    } else expect(TABLE.exec(text)?.[0]).toBe(table);
  });

  it("shows one machine, and names ports that are free on it", async () => {
    const { stdout } = await pawl(root, "ports", "--machine", "PC2", "--format", "json");
    const rows = Rows.parse(JSON.parse(stdout));
    expect(new Set(rows.map(({ machine }) => machine))).toEqual(new Set(["PC2"]));
    expect(rows.map(({ port }) => port)).toContain("7250");
    const free = await pawl(root, "ports", "--free", "3", "--machine", "PC2", "--format", "csv");
    expect(free.stdout.trimEnd().split(/\r?\n/)).toEqual([
      "port,machine",
      "7224,PC2",
      "7225,PC2",
      "7226,PC2",
    ]);
  });
});

describe("what pawl ports shows of a registry", () => {
  const root = repository({
    "pawl.yml": 'machines: { A: ["a/**"], B: ["b/**"] }\n',
    "a/one.py": 'import zmq\nzmq.Context().socket(zmq.REP).bind("tcp://*:5563")\n',
    "b/two.py": 'import zmq\nzmq.Context().socket(zmq.REP).bind("tcp://127.0.0.1:5563")\n',
    "a/tests/three.py": 'import zmq\nzmq.Context().socket(zmq.REP).bind("tcp://*:5999")\n',
    "ports.yaml": [
      "ports:",
      "  - { port: 5563, name: router, machine: A, file: a/one.py }",
      "  - { port: 5600, name: gone, machine: A }",
      "  - { port: 5601, name: later, machine: b, disabled: true }",
      "  - { port: 5602, name: anywhere }",
      "",
    ].join("\n"),
  });
  const shown = async (...args: string[]): Promise<readonly string[]> => {
    const { stdout } = await pawl(root, "ports", "--format", "json", ...args);
    const rows = Rows.parse(JSON.parse(stdout));
    return rows.map(({ port, service, machine, interface: host, binds, known }) =>
      [port, service, machine, host, binds, known].join(" | "),
    );
  };

  it("is who has a port, and the entries that nothing binds", async () => {
    expect(await shown()).toEqual([
      "5563 | router | A | * | a/one.py:2 | zmq REP socket; registry (ports.yaml:2)",
      "5563 |  | B | 127.0.0.1 | b/two.py:2 | zmq REP socket",
      "5600 | gone | A |  | nothing | registry (ports.yaml:3)",
      "5601 | later | b |  | disabled | registry (ports.yaml:4)",
      "5602 | anywhere |  |  | nothing | registry (ports.yaml:5)",
    ]);
  });

  it("is of one machine what is its own", async () => {
    expect(await shown("--machine", "B")).toEqual([
      "5563 |  | B | 127.0.0.1 | b/two.py:2 | zmq REP socket",
      "5601 | later | b |  | disabled | registry (ports.yaml:4)",
    ]);
  });

  it("has what was left out below it", async () => {
    const { stdout } = await pawl(root, "ports");
    expect(stdout).toMatch(/\n\nLeft out: 1 in tests\.\n$/);
  });
});

describe("pawl init in the sample repository", () => {
  const { "pawl.yml": config, ...others } = sampleFiles();

  it.each([
    ["without a pawl.yml", others, "Wrote pawl.yml"],
    ["with its pawl.yml", { ...others, "pawl.yml": config ?? "" }, "Kept pawl.yml"],
  ])("%s writes a registry with which the first check passes", async (_, files, said) => {
    const root = repository(files);
    const init = await pawl(root, "init");
    expect(init.status).toBe(0);
    expect(init.stdout).toContain(said);
    expect(init.stdout).toContain("Wrote ports.yaml: who has which port today.\n");
    const first = await pawl(root, "check", "--gate", "port-conflict", "--format", "json");
    const findings = z
      .object({ findings: z.array(z.object({ rule: z.string(), severity: z.string(), path: z.string() })) })
      .parse(JSON.parse(first.stdout)).findings;
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(first.status).toBe(0);
    // Every bind on a machine is registered: without the registry's entry it would be a finding.
    const registry = readFileSync(`${root}/ports.yaml`, "utf8");
    expect(registry).toContain("port: 7270");
    expect(registry.includes("machine: PC2")).toBe(said === "Kept pawl.yml");
  });
});
