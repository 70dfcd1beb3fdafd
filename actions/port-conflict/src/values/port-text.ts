import type { Protocol } from "../model/endpoint.ts";

/** Ports from `from` to `to`, both included; above what only the running system knows where `above` is given. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
  readonly above?: string;
}

/** What a written value says about a port. */
export type PortReading =
  | {
      readonly kind: "ports";
      readonly range: PortRange;
      /** The interface or host, where the value holds one: `*` for all interfaces. */
      readonly host?: string;
      readonly protocol?: Protocol;
      /** What may give it another value: `` `PORT` in the environment ``. */
      readonly overridable?: string;
    }
  /** It binds no port: nothing written, port 0, a path. */
  | { readonly kind: "none" }
  /** Only what runs later can tell. */
  | { readonly kind: "open"; readonly why: "templates" | "unresolved" }
  | {
      readonly kind: "wrong";
      readonly rule: "port-conflict/unreadable" | "port-conflict/out-of-range";
      readonly message: string;
    };

/** The highest port there is (RFC 793: 16 bits). */
const HIGHEST = 65_535;
/** A range of more ports than this is no list of ports that somebody binds one by one. */
const MOST_IN_RANGE = 4_096;

const NONE = { kind: "none" } as const;
const UNRESOLVED = { kind: "open", why: "unresolved" } as const;

/** Reads a port as start-up lists, command lines and settings write it. Never throws. */
export function readPortText(written: string): PortReading {
  const text = written.trim();
  if (text === "") return NONE;
  if (/\{\{|\{%|<%/.test(text)) return { kind: "open", why: "templates" };
  const scheme = /^(?<name>[a-z][a-z+]*):\/\/(?<rest>.*)$/s.exec(text)?.groups;
  if (scheme === undefined) return readAddress(text);
  const protocol = schemes.get(scheme.name ?? "");
  if (protocol === undefined) return NONE;
  const reading = readAddress((scheme.rest ?? "").split("/", 1)[0] ?? "");
  return reading.kind === "ports" ? { ...reading, protocol } : reading;
}

/** Schemes of endpoints that hold a port; `ipc`, `inproc`, `unix` have none. */
const schemes: ReadonlyMap<string, Protocol> = new Map([
  ["tcp", "tcp"],
  ["udp", "udp"],
  ["http", "tcp"],
  ["https", "tcp"],
  ["ws", "tcp"],
  ["wss", "tcp"],
  ["grpc", "tcp"],
]);

/** What stands before the last colon: an address in brackets, a name, an IPv4 address, `*`, or nothing. */
const address = /^(?<host>\[[0-9A-Fa-f:.%\w]*\]|\*|[\w.-]*):(?<port>(?:[\d$*]|[A-Za-z_]\w*\+\d).*)$/s;
const transport = /^(?<rest>[^/]*)\/(?<protocol>tcp|udp|sctp)$/i;

function readAddress(text: string): PortReading {
  const suffix = transport.exec(text)?.groups;
  const protocol = protocolOf(suffix?.protocol);
  const rest = suffix?.rest ?? text;
  const split = address.exec(rest)?.groups;
  const host = split?.host;
  if (host !== undefined && /^\d+$/.test(host)) {
    return wrong("unreadable", `\`${shown(text)}\` is two numbers, expected one port`);
  }
  if (split?.port === "*") return NONE;
  const reading = readNumber(split?.port ?? rest);
  if (reading.kind !== "ports") return reading;
  return {
    ...reading,
    ...(protocol === undefined ? {} : { protocol }),
    ...(host === undefined ? {} : { host: interfaceOf(host) }),
  };
}

const variable = String.raw`(?:\$\{(?<braced>\w+)(?::?-(?<fallback>\d*))?\}|\$?(?<bare>[A-Za-z_]\w*))`;
const plus = new RegExp(String.raw`^${variable}\s*\+\s*(?<number>\d+)$`);
const plusAfter = new RegExp(String.raw`^(?<number>\d+)\s*\+\s*${variable}$`);
const alone = /^\$\{(?<braced>\w+)(?::?-(?<fallback>\d*))?\}$/;

function readNumber(written: string): PortReading {
  if (/^[-+]?\d+$/.test(written)) return portRange(Number(written), Number(written));
  const range = /^(?<from>\d+)\s*-\s*(?<to>\d+)$/.exec(written)?.groups;
  if (range !== undefined) return portRange(Number(range.from), Number(range.to));
  const inside = /^\$\(\((?<sum>[^()]*)\)\)$/.exec(written)?.groups?.sum?.trim() ?? written;
  const sum = (plus.exec(inside) ?? plusAfter.exec(inside))?.groups;
  if (sum !== undefined) {
    return aboveVariable(sum.braced ?? sum.bare ?? "", sum.fallback, Number(sum.number));
  }
  const single = alone.exec(inside)?.groups;
  if (single !== undefined) return aboveVariable(single.braced ?? "", single.fallback, undefined);
  // A number with something that does not belong there; names (`http`, `auto`, `COM3`) are no ports of ours.
  if (/^[-+.]?\d\S*$/.test(written))
    return wrong("unreadable", `\`${shown(written)}\` is no number of a port`);
  return UNRESOLVED;
}

function aboveVariable(name: string, fallback: string | undefined, number: number | undefined): PortReading {
  if (fallback !== undefined && fallback !== "") {
    const port = Number(fallback) + (number ?? 0);
    const reading = portRange(port, port);
    return reading.kind === "ports" ? { ...reading, overridable: `\`${name}\` in the environment` } : reading;
  }
  if (number === undefined) return UNRESOLVED;
  const reading = portRange(number, number);
  return reading.kind === "ports" ? { ...reading, range: { ...reading.range, above: name } } : reading;
}

/** The reading of the numbers from one to another. Port 0 is one that the system chooses: it never clashes. */
export function portRange(from: number, to: number): PortReading {
  if (from === 0 && to === 0) return NONE;
  const text = from === to ? String(from) : `${from}-${to}`;
  if (!(from >= 1 && to <= HIGHEST)) {
    return wrong("out-of-range", `\`${text}\` is no port, expected 1 to ${HIGHEST}`);
  }
  if (from > to) return wrong("unreadable", `\`${text}\` is a range that ends before it begins`);
  if (to - from >= MOST_IN_RANGE) return UNRESOLVED;
  return { kind: "ports", range: { from, to } };
}

/** A reading that says what is wrong, in one sentence of fact. */
export function wrong(pattern: "unreadable" | "out-of-range", message: string): PortReading {
  return { kind: "wrong", rule: `port-conflict/${pattern}`, message };
}

/** A text on one line and of bounded length, that cannot end code quotes. */
export function shown(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").replaceAll("`", "'");
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

/** `tcp`, `udp` or `sctp` in any case; `undefined` for anything else. */
export function protocolOf(text: string | undefined): Protocol | undefined {
  const name = text?.toLowerCase();
  return name === "tcp" || name === "udp" || name === "sctp" ? name : undefined;
}

/** An interface as the model has it: without brackets, `*` for all interfaces. */
export function interfaceOf(host: string): string {
  const bare = host.trim().replace(/^\[(.*)\]$/, "$1");
  return bare === "" || bare === "*" || bare === "0.0.0.0" || bare === "::" ? "*" : bare;
}

/** Whether a host is an address or `localhost`, rather than the name of a machine. */
export function isAddress(host: string): boolean {
  return /^(?:\*|localhost|[\d.]+|\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.%\w]*\]?)$/.test(host.trim());
}
