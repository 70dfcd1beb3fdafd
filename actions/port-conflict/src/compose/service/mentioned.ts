import type { Protocol } from "../../model/endpoint.ts";
import { type NoPort, readPortRange } from "../../network/port-range.ts";
import { protocolOf } from "../../network/protocol.ts";
import { namesOwnPort } from "../../values/port-name.ts";
import { folderOf, joined } from "../load/folder.ts";
import { entryOf, listOf, type MapNode, type ScalarNode, scalarAt, scalarOf } from "../load/node.ts";
import type { Reading } from "../load/reading.ts";
import { EnvValues } from "../values/env-values.ts";
import { isOpen } from "../values/mapping.ts";
import { noteWrong, type Source } from "./source.ts";

/** A port that a service's own process is said to have, in its container. */
export interface MentionedPort extends Source {
  readonly port: number;
  readonly protocol: Protocol;
}

/** One service may expose so many ports. */
const MOST_PORTS = 131_072;

/** The ports of `expose`: single ones and ranges, with or without a protocol. */
export function readExpose(service: MapNode, name: string, reading: Reading): readonly MentionedPort[] {
  const found = new Map<string, MentionedPort>();
  for (const item of listOf(entryOf(service, "expose"))) {
    const scalar = scalarOf(item);
    if (scalar === undefined) continue;
    if (isOpen(scalar.text)) {
      reading.notes.passOver("unresolved", scalar.at);
      continue;
    }
    const [ports = "", protocolText = "tcp"] = scalar.text.split("/");
    const protocol = protocolOf(protocolText);
    const form: NoPort = { wrong: "form", message: `found \`${scalar.raw}\`, expected a port` };
    const range = protocol === undefined || scalar.wrong !== undefined ? form : readPortRange(ports);
    if ("wrong" in range || protocol === undefined) {
      const wrong = "wrong" in range ? range : form;
      noteWrong(wrong, scalar, `\`expose\` of service \`${name}\``, name, reading.notes);
      continue;
    }
    if (found.size + range.to - range.from >= MOST_PORTS) reading.notes.passOver("ranges", scalar.at);
    else {
      for (let port = range.from; port <= range.to; port++) {
        found.set(`${port} ${protocol}`, { ...scalar, port, protocol });
      }
    }
  }
  return [...found.values()];
}

/** The port that a command gives to a flag `--port` or `--…-port`. */
export function readCommand(service: MapNode): readonly MentionedPort[] {
  const words = listOf(entryOf(service, "command")).flatMap((item) => scalarOf(item) ?? []);
  const parts = words.flatMap((word) =>
    word.text.split(/[\s=]+/).map((text) => ({ word, text: text.replaceAll(/["']/g, "") })),
  );
  return parts.flatMap(({ text }, index) => {
    const value = parts[index + 1];
    const isFlag = text === "--port" || (text.startsWith("--") && text.endsWith("-port"));
    if (!isFlag || value === undefined) return [];
    const range = readPortRange(value.text);
    if ("wrong" in range || range.from !== range.to || range.from === 0) return [];
    return [{ ...value.word, port: range.from, protocol: "tcp" as const }];
  });
}

/** A variable of a service whose name ends in `PORT`. */
export interface PortVariable extends MentionedPort {
  readonly name: string;
}

/** The variables of `environment`, and of `env_file` where that sets others, whose names end in `PORT`. */
export function readVariables(service: MapNode, reading: Reading): readonly PortVariable[] {
  const found = new Map<string, PortVariable>();
  for (const item of listOf(entryOf(service, "env_file"))) {
    const scalar = scalarOf(item) ?? scalarAt(item, "path");
    if (scalar !== undefined) addFile(scalar, reading, found);
  }
  const environment = entryOf(service, "environment");
  for (const [name, value] of environment?.kind === "map" ? environment.entries : []) {
    found.delete(name);
    const scalar = scalarOf(value);
    if (scalar !== undefined) add(name, scalar.text, scalar, found);
  }
  return [...found.values()];
}

function addFile(scalar: ScalarNode, reading: Reading, found: Map<string, PortVariable>): void {
  const path = joined(scalar.folder, scalar.text);
  const fact = path === undefined ? undefined : reading.envs.get(path);
  if (path === undefined || fact === undefined) return;
  const values = new EnvValues();
  values.add(path, fact);
  for (const [name, raw] of fact.entries) {
    const value = values.get(name);
    if (!/(?:^|_)PORT$/.test(name) || value === undefined) continue;
    found.delete(name);
    add(name, value.text, { at: value.step.at, raw, steps: [], variables: [] }, found);
  }
}

function add(name: string, text: string, source: Source, found: Map<string, PortVariable>): void {
  // `SMTP_PORT` is where it finds somebody else.
  if (!namesOwnPort(name)) return;
  const range = readPortRange(text);
  if ("wrong" in range || range.from !== range.to || range.from === 0) return;
  found.set(name, { ...source, name, port: range.from, protocol: "tcp" });
}

/** The folder that a service is built from; `undefined` where it is not built, or from elsewhere. */
export function buildFolder(service: MapNode, folder: string): string | undefined {
  const build = entryOf(service, "build");
  if (build?.kind !== "map") return undefined;
  const context = scalarAt(build, "context");
  if (context === undefined) return folder;
  if (isOpen(context.text) || /^[A-Za-z][A-Za-z0-9+.-]*:|^git@/.test(context.text)) return undefined;
  return joined(context.folder, context.text);
}

/** The folder of the Dockerfile, where that is named and lies elsewhere than the context. */
export function dockerfileFolder(service: MapNode, context: string): string | undefined {
  const dockerfile = scalarAt(entryOf(service, "build"), "dockerfile");
  const path = dockerfile === undefined ? undefined : joined(context, dockerfile.text);
  return path === undefined ? undefined : folderOf(path);
}
