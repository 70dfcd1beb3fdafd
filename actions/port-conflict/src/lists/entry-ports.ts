import type { DataKind, DataMapping, DataNode, DataScalar } from "@pawl/parser/data";
import type { Protocol } from "../model/endpoint.ts";
import { type CommandPort, readCommand } from "../values/command-ports.ts";
import { type CommandToken, commandTokens } from "../values/command-tokens.ts";
import { namesOwnPort, wordsOf } from "../values/port-name.ts";
import { interfaceOf, isAddress, type PortReading, protocolOf, readPortText } from "../values/port-text.ts";
import { readPortScalar } from "../values/scalar-port.ts";
import { commandKeys, hostKeys, scriptKeys } from "./entry-keys.ts";
import { scalarOf } from "./walk.ts";

/** A port that an entry gives, with the offsets of its value. */
export interface EntryPort {
  readonly key: string;
  readonly reading: PortReading;
  readonly start: number;
  readonly end: number;
  /** A container publishes it: what else its entry speaks of is inside the container. */
  readonly published?: true;
}

/** More ports than this no service has. */
const MOST_PORTS = 500;

/** The ports that the keys of an entry give: `port`, `*_port`, `ports` (a value, a list, a mapping of values). */
export function portsByKey(node: DataMapping, format: DataKind): readonly EntryPort[] {
  const found: EntryPort[] = [];
  for (const { key, value } of node.entries.values()) {
    if (!namesOwnPort(key.text) || isElsewhere(node, key.text)) continue;
    for (const [name, scalar] of scalarsIn(key.text, value)) {
      const { start, end } = scalar;
      if (found.length >= MOST_PORTS) continue;
      const published = value.kind === "sequence" ? readPublished(scalar) : undefined;
      if (published !== undefined) found.push({ key: name, reading: published, start, end, published: true });
      else found.push({ key: name, reading: readPortScalar(scalar, format), start, end });
    }
  }
  return found;
}

const hostEndings = ["host", "hostname", "ip", "addr", "address", "url"];
const ownHost = /(?:^|[^\d])(?:0\.0\.0\.0|127\.\d+\.\d+\.\d+)(?!\d)|localhost|^\*$|::/i;

/** Whether a host beside the port says that it is another one's: `pc2_ip: 10.0.0.2` beside `pc2_port: 7100`. */
function isElsewhere(node: DataMapping, key: string): boolean {
  const front = /^(?<front>\w+?)_port$/i.exec(key)?.groups?.front;
  if (front === undefined || listening.test(front)) return false;
  const host = scalarOf(
    node,
    hostEndings.map((ending) => `${front}_${ending}`),
  );
  return host !== undefined && !ownHost.test(host.text);
}

/** What somebody calls the address at which an entry itself listens. */
const listening =
  /^(?:bind|listen|server|service|http|https|api|zmq|grpc|health|health_check|metrics|own|local)$/i;

/** An item of a list as a container publishes it, `8080:80`: the first is the machine's. */
function readPublished({ value, text }: DataScalar): PortReading | undefined {
  const published = /^(?<port>\d{1,5}):\d{1,5}(?<protocol>\/\w+)?$/.exec(text)?.groups;
  if (typeof value !== "string" || published === undefined) return undefined;
  return readPortText(`${published.port ?? ""}${published.protocol ?? ""}`);
}

function scalarsIn(key: string, value: DataNode): readonly (readonly [string, DataScalar])[] {
  if (value.kind === "scalar") return [[key, value]];
  if (value.kind === "sequence") {
    return value.items.flatMap((item): readonly (readonly [string, DataScalar])[] => {
      if (item.kind === "scalar") return [[key, item]];
      const port = item.kind === "mapping" ? scalarOf(item, ["port"]) : undefined;
      return port === undefined ? [] : [[key, port]];
    });
  }
  // `ports: { rpc: 5563, pub: 5564 }`; what a schema says of a port, or a probe, is no port.
  const entries = [...value.entries.values()];
  const isPorts = /ports$/i.test(key) && entries.every((entry) => isPortLike(entry.value));
  if (!isPorts || entries.some((entry) => limits.has(entry.key.text.toLowerCase()))) return [];
  return entries.flatMap(({ key: name, value: port }) =>
    port.kind === "scalar" ? [[`${key}.${name.text}`, port]] : [],
  );
}

/** Keys of what is said about ports rather than of ports. */
const limits = new Set([
  "min",
  "max",
  "minimum",
  "maximum",
  "from",
  "to",
  "start",
  "end",
  "type",
  "default",
  "count",
]);

function isPortLike(value: DataNode): boolean {
  return value.kind === "scalar" && (typeof value.value === "number" || /^[$\d]/.test(value.text));
}

/** The ports that an entry's command line, arguments and environment give, and what it runs. */
export function portsOfCommand(
  node: DataMapping,
  text: string,
  name: string,
): { readonly script?: string; readonly ports: readonly EntryPort[] } {
  const ports: EntryPort[] = [];
  let script: string | undefined;
  const args = node.entries.get("args")?.value ?? node.entries.get("arguments")?.value;
  const lines = commandKeys.flatMap((key) => node.entries.get(key)?.value ?? []);
  const programs = lines.map((line) => tokensOf(line, text));
  const first = programs[0] ?? scriptTokens(node, text);
  const commands = [[...first, ...(args === undefined ? [] : tokensOf(args, text))], ...programs.slice(1)];
  for (const tokens of commands) {
    const command = readCommand(tokens);
    script ??= command.script;
    ports.push(...command.ports.map(ofCommand));
  }
  for (const key of ["environment", "env"]) ports.push(...ofEnvironment(node.entries.get(key)?.value, name));
  return script === undefined ? { ports } : { script, ports };
}

/** Arguments are those of the script that the entry names; where it names none, of an unknown program. */
function scriptTokens(node: DataMapping, text: string): readonly CommandToken[] {
  const script = scalarOf(node, scriptKeys);
  return script === undefined ? [{ text: "?", start: 0, end: 0 }] : tokensOf(script, text);
}

/** The words of a command that is one text, or a list of words. */
function tokensOf(node: DataNode, text: string): readonly CommandToken[] {
  if (node.kind === "scalar") return typeof node.value === "string" ? wordsIn(node, text) : [];
  if (node.kind === "mapping") return [];
  return node.items.flatMap((item) => {
    if (item.kind !== "scalar" || item.value === null) return [];
    const { start, end } = inside(item, text);
    return [{ text: item.text, start, end }];
  });
}

function wordsIn(node: DataScalar, text: string): readonly CommandToken[] {
  const { start, end } = inside(node, text);
  const isExact = text.slice(start, end) === node.text;
  return commandTokens(node.text, start, isExact ? undefined : { start: node.start, end: node.end });
}

/** The place of a scalar's characters, without its quotes where nothing in it is escaped. */
function inside(node: DataScalar, text: string): { readonly start: number; readonly end: number } {
  const isBare = node.style === "quoted" && text.slice(node.start + 1, node.end - 1) === node.text;
  return isBare ? { start: node.start + 1, end: node.end - 1 } : node;
}

function ofCommand({ what, reading, start, end }: CommandPort): EntryPort {
  return { key: what, reading, start, end };
}

/** Words of variables that name a port of whatever has them in its environment. */
const ownWords = new Set(
  (
    "admin agent api app bind check control dashboard data debug events grpc health healthcheck http https internal listen listener main " +
    "metrics monitor monitoring my own prometheus pub public publish pull push rep rest router rpc self server service socket status " +
    "stream svc tcp udp ui web webhook websocket ws zmq"
  ).split(" "),
);

/**
 * Whether a variable of an entry's environment names a port of the entry: `PORT`, `HEALTH_PORT`, `ROUTER_PORT` of `router`.
 * Others say where it finds somebody else: `ERROR_BUS_PORT`.
 */
function isOwnVariable(name: string, entry: string): boolean {
  if (!namesOwnPort(name)) return false;
  const known = new Set(wordsOf(entry));
  return wordsOf(name)
    .slice(0, -1)
    .every((word) => ownWords.has(word) || known.has(word));
}

function ofEnvironment(value: DataNode | undefined, entry: string): readonly EntryPort[] {
  if (value?.kind === "mapping") {
    return [...value.entries.values()].flatMap(({ key, value: scalar }) =>
      scalar.kind === "scalar" && isOwnVariable(key.text, entry)
        ? [{ key: key.text, reading: readPortText(scalar.text), start: scalar.start, end: scalar.end }]
        : [],
    );
  }
  if (value?.kind !== "sequence") return [];
  return value.items.flatMap((item) => {
    if (item.kind !== "scalar") return [];
    const at = item.text.indexOf("=");
    const name = item.text.slice(0, Math.max(at, 0));
    if (at < 0 || !isOwnVariable(name, entry)) return [];
    return [{ key: name, reading: readPortText(item.text.slice(at + 1)), start: item.start, end: item.end }];
  });
}

/** The interface that an entry names, `?` where it names none. */
export function hostOf(node: DataMapping): string {
  const host = scalarOf(node, hostKeys)?.text;
  return host !== undefined && isAddress(host) ? interfaceOf(host) : "?";
}

/** The protocol that an entry names, TCP where it names none. */
export function protocolIn(node: DataMapping): Protocol {
  const named = scalarOf(node, ["protocol", "transport", "proto"])?.text;
  return protocolOf(named) ?? "tcp";
}
