import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Gate } from "@pawl/gate";
import { readCaseFile } from "@pawl/testing";
import { load } from "js-yaml";
import { z } from "zod";

const parts = ["package.json", "README.md", "action.yml", "src/gate.ts", "src/main.ts"];

const manifestSchema = z.object({
  name: z.string(),
  exports: z.object({ "./gate": z.literal("./src/gate.ts") }),
});

/**
 * What a gate's folder lacks, one line each: a file, a name that is not the folder's, a rule that no case reports, a
 * case that allows something. Empty for a complete gate.
 */
export function describeGateFolder(root: string, name: string, gate: Gate): readonly string[] {
  const folder = join(root, "actions", name);
  const missing = parts
    .filter((part) => !existsSync(join(folder, part)))
    .map((part) => `${name}: ${part} is missing`);
  if (missing.length > 0) return missing;
  const problems: string[] = [];
  const manifest = manifestSchema.safeParse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  if (!manifest.success) problems.push(`${name}: package.json does not export ./gate as ./src/gate.ts`);
  else if (manifest.data.name !== `@pawl/${name}`)
    problems.push(`${name}: its package is ${manifest.data.name}`);
  if (gate.name !== name) problems.push(`${name}: the gate calls itself ${gate.name}`);
  return [...problems, ...describeCases(folder, name, gate)];
}

function describeCases(folder: string, name: string, gate: Gate): readonly string[] {
  const cases = join(folder, "cases");
  const files = existsSync(cases) ? readdirSync(cases).filter((file) => file.endsWith(".md")) : [];
  if (files.length === 0) return [`${name}: no case file (cases/*.md)`];
  const all = files.flatMap((file) => readCaseFile(pathToFileURL(join(cases, file))));
  const rules = Object.keys(gate.rules);
  const unreported = rules.filter(
    (rule) =>
      !all.some(
        ({ assertions, findings }) =>
          assertions.some((assertion) => assertion.rule === rule) || findings?.text.includes(` ${rule} `),
      ),
  );
  const allows = all.some(
    ({ assertions, findings }) => assertions.length === 0 && (findings?.text ?? "") === "",
  );
  return [
    ...unreported.map((rule) => `${name}: no case reports ${rule}`),
    ...(allows ? [] : [`${name}: no case shows what is allowed`]),
  ];
}

/** The `runs.using` of every action.yml, by path below the root: of the root and of each folder under actions/. */
export function readUsing(root: string): ReadonlyMap<string, string> {
  const files = [
    "action.yml",
    ...readdirSync(join(root, "actions")).map((name) => `actions/${name}/action.yml`),
  ];
  const schema = z.object({ runs: z.object({ using: z.string() }) });
  return new Map(
    files
      .filter((file) => existsSync(join(root, file)))
      .map((file) => [file, schema.parse(load(readFileSync(join(root, file), "utf8"))).runs.using]),
  );
}
