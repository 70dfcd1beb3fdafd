import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configSchema } from "@pawl/engine";
import type { Gate } from "@pawl/gate";
import { listGates } from "../gates.ts";
import { renderGateAction, renderSuiteAction } from "./action-yml.ts";
import { renderDigests } from "./digests.ts";
import { renderRegistry, renderSuitePackage, renderSuiteRules } from "./registry.ts";
import { renderGatesTable, renderGateTables, replaceGenerated } from "./tables.ts";

/** A generated file: its path below the root, and the text it should have; `undefined` where its markers are missing. */
interface GeneratedFile {
  readonly path: string;
  readonly text: string | undefined;
}

/** The files that follow from the names of the gates' folders alone. They have to be right before anything compiles. */
export function planRegistry(root: string): readonly GeneratedFile[] {
  const names = listGates(root);
  return [
    { path: "actions/suite/src/gates.ts", text: renderRegistry(names) },
    { path: "actions/suite/package.json", text: renderSuitePackage(names) },
  ];
}

/** The file that follows from the sources of the collectors. */
export function planDigests(root: string): readonly GeneratedFile[] {
  return [{ path: "packages/run/src/collector-digests.ts", text: renderDigests(root, listGates(root)) }];
}

/** All files that follow from the gates themselves. */
export function planFiles(root: string, gates: readonly Gate[]): readonly GeneratedFile[] {
  const readme = (path: string, name: string, content: string) => ({
    path,
    text: replaceGenerated(readText(root, path) ?? "", name, content),
  });
  return [
    ...planRegistry(root),
    { path: "action.yml", text: renderSuiteAction("dist/suite/index.js") },
    { path: "actions/suite/action.yml", text: renderSuiteAction("../../dist/suite/index.js") },
    { path: "packages/engine/src/config/suite-rules.ts", text: renderSuiteRules(gates) },
    { path: "docs/pawl.schema.json", text: `${JSON.stringify(configSchema(gates), null, 2)}\n` },
    readme("README.md", "gates", renderGatesTable(gates)),
    ...gates.flatMap((gate) => [
      { path: `actions/${gate.name}/action.yml`, text: renderGateAction(gate) },
      readme(`actions/${gate.name}/README.md`, "rules", renderGateTables(gate)),
    ]),
  ];
}

/** What is wrong with the generated files, one line each: empty where all are fresh. */
export function describeStale(root: string, files: readonly GeneratedFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const present = readText(root, path);
    if (present === undefined) return [`${path}: missing`];
    if (text === undefined)
      return [`${path}: the markers <!-- generated:… --> and <!-- /generated --> are missing`];
    return present === text ? [] : [`${path}: stale`];
  });
}

/** Writes the files that are missing or stale, and returns the paths of those it could not, for want of markers. */
export function writeFiles(root: string, files: readonly GeneratedFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    if (text === undefined) return [path];
    if (readText(root, path) !== text) writeFileSync(join(root, path), text);
    return [];
  });
}

function readText(root: string, path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
