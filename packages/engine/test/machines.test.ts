import { configSchema, parseConfig } from "@pawl/engine";
import { defineGate } from "@pawl/gate";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { reportOn } from "./judged.ts";

/** A gate that reports each file with the machines that it runs on, as the project says them. */
const machinesGate = defineGate({
  name: "hosts",
  summary: "Names hosts.",
  rules: { "hosts/file": { severity: "notice", summary: "A file", help: "None." } },
  options: z.strictObject({}),
  facts: { seen: { files: () => ["**/*.txt"], depends: [], collect: () => true } },
  async *check({ facts, machines }) {
    const said = [...machines].map(([name, globs]) => `${name}=${globs.join("|")}`).join(" ");
    for (const path of facts.seen.keys()) {
      const at = { path, line: 1, column: 1, endLine: 1, endColumn: 2 };
      yield { rule: "hosts/file", at, message: said, scope: "<module>", code: "c" };
    }
    return { files: facts.seen.size };
  },
});
const gates = [machinesGate];

function mistakes(text: string): string {
  try {
    parseConfig(text, "pawl.yml", gates);
    return "none";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function messages(config: string): Promise<readonly string[]> {
  const { findings } = await reportOn({ "a.txt": "" }, { gates, config });
  return findings.map(({ message }) => message);
}

describe("machines", () => {
  it("are what a gate sees, in the order of the file", async () => {
    const config = 'machines:\n  PC2: ["pc2/**"]\n  "10": [ten]\n  MainPC: ["main_pc/**", shared]\n';
    expect(await messages(config)).toEqual(["PC2=pc2/** 10=ten MainPC=main_pc/**|shared"]);
    expect(await messages("")).toEqual([""]);
    expect(await messages("machines: {}")).toEqual([""]);
  });

  it("need names and globs", () => {
    expect(
      mistakes('machines: { "": [a], " ": [b], A: [], B: c, C: ["[x"], D: [""] }'),
    ).toMatchInlineSnapshot(`
      "pawl.yml:1:17: machines.: an empty name
      pawl.yml:1:27: machines. : an empty name
      pawl.yml:1:35: machines.A: found an empty list, expected at least 1 entry
      pawl.yml:1:42: machines.B: found "c", expected a list
      pawl.yml:1:49: machines.C[0]: the pattern \`[x\` has a \`[\` that no \`]\` closes
      pawl.yml:1:60: machines.D[0]: an empty glob, expected a path or a pattern such as src/**"
    `);
    expect(mistakes("machines: [a]")).toMatchInlineSnapshot(
      `"pawl.yml:1:11: machines: found a list, expected a mapping"`,
    );
    expect(mistakes(`machines: { ${"m".repeat(300)}: [a] }`)).toContain(
      "a name of 300 characters, expected 253 at most",
    );
  });

  it("are in the schema for editors", () => {
    const validate = new Ajv2020({ strict: false }).compile(configSchema(gates));
    expect(validate({ machines: { MainPC: ["main_pc/**"] } })).toBe(true);
    expect(validate({ machines: { MainPC: "main_pc/**" } })).toBe(false);
    expect(validate({ machines: { MainPC: [] } })).toBe(false);
  });
});
