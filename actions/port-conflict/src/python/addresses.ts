import { ALL, normalHost, UNKNOWN } from "../judge/interfaces.ts";
import type { Protocol } from "../model/endpoint.ts";
import type { Port } from "../model/port.ts";
import { GAP, type Value } from "../resolve/known.ts";
import { readPortText } from "../values/port-text.ts";

/** A port with the interface or host beside it, as a call was given them. */
export interface Address {
  readonly host: string;
  readonly port: Port;
  /** Where the text says it (`udp://`). */
  readonly protocol?: Protocol;
}

/**
 * What a value says: addresses, none at all (a path, `ipc://`), or a number that is no port. `open` where a piece that is
 * not known may hold a port.
 */
export type Addresses =
  | { readonly addresses: readonly Address[]; readonly open?: true }
  | { readonly wrong: string };

/** What a call binds where it does not say so itself. */
export interface Defaults {
  readonly port?: number;
  readonly host?: string;
}

/** Reads a value as what a bind or connect is given: a number, a text, a pair of host and port, a list of those. */
export function readAddresses(value: Value, defaults: Defaults): Addresses {
  const host = defaults.host === undefined ? UNKNOWN : normalHost(defaults.host);
  switch (value.type) {
    case "number": {
      const { number, above } = value;
      if (above !== undefined) return { addresses: [{ host, port: { number, above } }] };
      return number < 0 || number > 65535 || !Number.isInteger(number)
        ? { wrong: String(number) }
        : { addresses: [{ host, port: { number } }] };
    }
    case "text":
      return readText(value.text, host);
    case "none":
    case "boolean":
      return { addresses: defaults.port === undefined ? [] : [{ host, port: { number: defaults.port } }] };
    case "list":
      return readList(value.items, defaults);
  }
}

function readList(items: readonly Value[], defaults: Defaults): Addresses {
  const [first, second] = items;
  // IPv6 has a pair of four.
  if (first !== undefined && second !== undefined && isHost(first) && isPort(second)) {
    const host =
      first.type === "text"
        ? hostOf(first.text.replace(bareScheme, ""))
        : isOfEnvironment(first)
          ? UNKNOWN
          : defaults.host;
    return readAddresses(second, { ...defaults, ...(host !== undefined && { host }) });
  }
  return joined(items.map((item) => readAddresses(item, defaults)));
}

function joined(parts: readonly Addresses[]): Addresses {
  const addresses: Address[] = [];
  let open = false;
  for (const part of parts) {
    if ("wrong" in part) return part;
    addresses.push(...part.addresses);
    open ||= part.open === true;
  }
  return open ? { addresses, open } : { addresses };
}

function isHost(value: Value): boolean {
  return (
    value.type === "none" ||
    (value.type === "text" && !/:\/\//.test(value.text.replace(bareScheme, ""))) ||
    isOfEnvironment(value)
  );
}

/** The scheme of an address whose port stands elsewhere: `tcp://127.0.0.1` beside a number. */
const bareScheme = /^tcp:\/\/(?=(?:[^:/]*|\[[^\]]*\])$)/;

/** A variable of the environment is a number above nothing until something else is known of it. */
function isOfEnvironment(value: Value): boolean {
  return value.type === "number" && value.above !== undefined && value.number === 0;
}

function isPort(value: Value): boolean {
  return (
    value.type === "number" ||
    value.type === "none" ||
    (value.type === "text" && /^(?:\w+\+)?\d+$/.test(value.text.trim()))
  );
}

/** A host as it is bound; what has a gap, or comes from the environment, is not known before anything runs. */
function hostOf(written: string): string {
  if (written === "") return ALL;
  return written.includes(GAP) || /\w\+\d/.test(written) ? UNKNOWN : normalHost(written);
}

function readText(text: string, host: string): Addresses {
  // Several endpoints of one bind, as gunicorn and hypercorn take them.
  if (text.includes(",")) {
    return joined(
      text
        .split(",")
        .slice(0, 100)
        .map((part) => readText(part, host)),
    );
  }
  // ZeroMQ lets a client say from where it connects: `tcp://eth0:0;server:5555`.
  const target = text.replace(/^(tcp:\/\/)[^;/]*;/, "$1").replace(/^(\w+:\/\/)[^@/]*@/, "$1");
  // What is not known of a host takes nothing from the port beside it.
  const parts = /^(?<scheme>[a-z][a-z+]*:\/\/)?(?<host>[^:/]*):(?<rest>[^/]*)/.exec(target)?.groups;
  const own = parts?.host === undefined ? undefined : hostOf(parts.host);
  const isGap = own === UNKNOWN && parts?.rest !== undefined;
  const above = /^(?<name>[A-Za-z_]\w*)\+(?<number>\d{1,5})$/.exec(parts?.rest ?? target)?.groups;
  if (above !== undefined) {
    const protocol = readPortText(`${parts?.scheme ?? ""}unknown:1`);
    if (protocol.kind !== "ports") return { addresses: [] };
    return {
      addresses: [
        {
          host: own ?? host,
          port: { number: Number(above.number), above: above.name ?? "" },
          ...(protocol.protocol !== undefined && { protocol: protocol.protocol }),
        },
      ],
    };
  }
  const reading = readPortText(isGap ? `${parts.scheme ?? ""}unknown:${parts.rest}` : target);
  if (reading.kind === "wrong")
    return target.includes(GAP) ? { addresses: [], open: true } : { wrong: target };
  if (reading.kind !== "ports" || reading.range.from !== reading.range.to) {
    // A path holds no port, whatever it is.
    const isPortless = /^(?:ipc|inproc|unix|fd|file):/.test(target);
    const authority = target.replace(/^[a-z][a-z+]*:\/\//, "").split("/", 1)[0] ?? "";
    const isOpen = !isPortless && (parts?.rest ? parts.rest : authority).includes(GAP);
    return isOpen ? { addresses: [], open: true } : { addresses: [] };
  }
  const { range, protocol } = reading;
  return {
    addresses: [
      {
        host: isGap ? UNKNOWN : reading.host === undefined ? host : normalHost(reading.host),
        port: { number: range.from, ...(range.above !== undefined && { above: range.above }) },
        ...(protocol !== undefined && { protocol }),
      },
    ],
  };
}
