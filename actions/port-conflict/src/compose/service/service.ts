import { canonicalService } from "../load/merge.ts";
import { entryOf, listOf, type Node, type ScalarNode, scalarAt, scalarOf } from "../load/node.ts";
import type { Reading } from "../load/reading.ts";
import {
  buildFolder,
  dockerfileFolder,
  type MentionedPort,
  type PortVariable,
  readCommand,
  readExpose,
  readVariables,
} from "./mentioned.ts";
import { type PortMapping, readPorts } from "./published.ts";

/** A service of a compose project, merged and with its variables replaced, as far as ports go. */
export interface Service {
  readonly name: string;
  readonly ports: readonly PortMapping[];
  readonly expose: readonly MentionedPort[];
  readonly command: readonly MentionedPort[];
  readonly variables: readonly PortVariable[];
  /** As written: `host`, `none`, `service:web`, …; `undefined` where nothing is said. */
  readonly networkMode: string | undefined;
  readonly profiles: readonly string[];
  /** The folders of the tree that its image is built from: the context, and the Dockerfile's where that is another. */
  readonly buildFolders: readonly string[];
  readonly containerName: string | undefined;
  /** How many containers `scale` asks for. */
  readonly scale: ScalarNode | undefined;
}

/** Reads a merged service; what is wrong in it is noted. */
export function readService(name: string, node: Node, folder: string, reading: Reading): Service | undefined {
  if (node.kind !== "map") return undefined;
  const service = canonicalService(node);
  const context = buildFolder(service, folder);
  const dockerfile = context === undefined ? undefined : dockerfileFolder(service, context);
  return {
    name,
    ports: readPorts(portItems(name, service, reading), name, reading.notes),
    expose: readExpose(service, name, reading),
    command: readCommand(service),
    variables: readVariables(service, reading),
    networkMode: scalarAt(service, "network_mode")?.text,
    profiles: [
      ...new Set(listOf(entryOf(service, "profiles")).flatMap((item) => scalarOf(item)?.text ?? [])),
    ],
    buildFolders: [...new Set([context, dockerfile].flatMap((path) => path ?? []))],
    containerName: scalarAt(service, "container_name")?.text,
    scale: scalarAt(service, "scale"),
  };
}

function portItems(name: string, service: Node, reading: Reading): readonly Node[] {
  const ports = entryOf(service, "ports");
  if (ports === undefined || ports.kind === "list") return listOf(ports);
  const scalar = scalarOf(ports) ?? firstScalar(ports);
  if (scalar === undefined) return [];
  const message = `In \`ports\` of service \`${name}\`, found \`${scalar.raw}\`, expected a list`;
  reading.notes.problem("port-conflict/unreadable", scalar.at, message, `services.${name}`, scalar.raw);
  return [];
}

function firstScalar(node: Node): ScalarNode | undefined {
  if (node.kind !== "map") return undefined;
  return [...node.entries.values()].flatMap((value) => (value.kind === "scalar" ? [value] : []))[0];
}
