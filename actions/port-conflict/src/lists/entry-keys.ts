import type { DataMapping } from "@pawl/parser/data";
import { wordsOf } from "../values/port-name.ts";
import { isAddress } from "../values/port-text.ts";
import { scalarOf, type Visit } from "./walk.ts";

/** Keys that name an entry, the best first. */
export const nameKeys = ["name", "service", "agent", "id", "program", "process", "app", "title", "label"];
/** Keys that say what Python file or module an entry runs, and nothing else. */
const runKeys = [
  "script",
  "script_path",
  "scriptPath",
  "script_file",
  "module",
  "module_path",
  "main",
  "main_file",
  "entry_point",
  "entryPoint",
  "python_file",
  "python_module",
  "agent",
];
/** Keys that may say what Python file or module an entry runs. */
export const scriptKeys = [...runKeys, "file", "file_path", "path", "entry", "target", "app"];
/** Keys that hold a command line. */
export const commandKeys = ["command", "cmd", "entrypoint", "exec", "run", "start"];
const programKeys = [...runKeys, "command", "cmd", "entrypoint", "exec", "executable", "run"];
export const hostKeys = [
  "host",
  "interface",
  "bind",
  "bind_address",
  "bindAddress",
  "address",
  "listen_address",
  "ip",
];
export const machineKeys = ["machine", "node", "hostname", "server", "pc", "computer", "host"];

/** Words of a list's key or a file's name that say that its entries are started. */
const startWords = new Set(
  (
    "service services agent agents process processes worker workers program programs daemon daemons component components " +
    "apps applications servers startup autostart launch launcher bots strategies gateways supervisor microservices jobs"
  ).split(" "),
);
/** Keys around an entry that say that its ports are none of this start-up list. */
const otherLists = new Set(
  (
    "port ports ingress egress rule rules firewall firewalls security endpoint endpoints targets upstream upstreams backends " +
    "database databases connection connections client clients containers parameters params properties tasks handlers hosts " +
    "definitions schemas paths replicas exporters datasources data_sources scrape_configs static_configs remotes peers " +
    "dependencies brokers caches cache redis postgres mysql mongodb probes livenessprobe readinessprobe tunnels proxies"
  ).split(" "),
);
/** Keys of an entry that is a connection to something, or a row about the network, and starts nothing. */
const otherKeys = [
  "user",
  "username",
  "password",
  "passwd",
  "database",
  "dbname",
  "db",
  "driver",
  "engine",
  "dsn",
  "sslmode",
  "ssl_mode",
  "targetPort",
  "target_port",
  "containerPort",
  "container_port",
  "nodePort",
  "node_port",
  "hostPort",
  "from_port",
  "to_port",
  "cidr",
  "cidr_blocks",
  "source",
  "destination",
  "connection_string",
  "topic",
  "api_key",
  "auth",
  "private_key",
  "baudrate",
  "baud_rate",
  "baud",
  "vhost",
] as const;

/** Keys of what is only there to be merged into others. */
const templates = /^(?:[._].*|x-.*|base|common|defaults?|templates?|anchors?|shared)$/i;

/** Whether a name (of a file without extension, of a key) says that what it holds is started. */
export function saysStart(name: string): boolean {
  return wordsOf(name).some((word) => startWords.has(word));
}

/** How far a mapping with a port is an entry of a start-up list: `binds`, `declares` (only a setting), or neither. */
export function standingOf({ node, path, siblings }: Visit, stem: string): "binds" | "declares" | "other" {
  const around = path.filter((step) => typeof step === "string");
  const isItem = typeof path.at(-1) === "number";
  const own = isItem ? undefined : around.at(-1);
  const outer = isItem ? around : around.slice(0, -1);
  if (outer.some((key) => otherLists.has(key.toLowerCase()))) return "other";
  if (own !== undefined && otherLists.has(own.toLowerCase())) return "other";
  if (own !== undefined && templates.test(own)) return "other";
  if (otherKeys.some((key) => node.entries.has(key))) return "other";
  const host = scalarOf(node, hostKeys)?.text;
  const isOwn = host === undefined || isOwnAddress(host);
  if (path.length === 0)
    return scalarOf(node, ["script", "command", "cmd"]) !== undefined
      ? "binds"
      : isOwn
        ? "declares"
        : "other";
  const runs =
    scalarOf(node, programKeys) !== undefined || node.entries.get("command")?.value.kind === "sequence";
  const nearest = outer.at(-1);
  const isNamed = scalarOf(node, nameKeys) !== undefined;
  if (runs && (isNamed || !isItem || scalarOf(node, scriptKeys) !== undefined)) return "binds";
  const isTopList = path.length <= 2 && (isItem || siblings.length > 1);
  const inStartList = nearest !== undefined && saysStart(nearest) ? true : isTopList && saysStart(stem);
  // `error_handling: { error_bus_port: 7150 }` beside the services is a setting.
  const hasPlainPort = node.entries.has("port") || node.entries.has("ports");
  if (inStartList && (isNamed || (!isItem && hasPlainPort))) return "binds";
  if (isItem) return isNamed && isOwn ? "binds" : "other";
  return isOwn && own !== undefined && looksLikeServer(own) ? "declares" : "other";
}

/** `localhost` and the wildcards: what is bound there is bound here, and what connects there is here too. */
function isOwnAddress(host: string): boolean {
  return isAddress(host) && /^(?:\*|localhost|127\.[\d.]+|0\.0\.0\.0|\[?::1?\]?)$/.test(host);
}

const serverWords = new Set(
  "server http https api web app grpc rpc zmq websocket ws metrics dashboard ui listen".split(" "),
);

function looksLikeServer(key: string): boolean {
  return wordsOf(key).some((word) => serverWords.has(word));
}

/** Whether an entry says that it is not started. */
export function isDisabled(node: DataMapping): boolean {
  return (
    (node.entries.get("disabled")?.value.kind === "scalar" && scalarOf(node, ["disabled"])?.value === true) ||
    ["enabled", "enable", "active", "autostart"].some((key) => scalarOf(node, [key])?.value === false)
  );
}
