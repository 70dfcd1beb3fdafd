import { ALL, normalHost, UNKNOWN } from "../judge/interfaces.ts";
import type { Protocol } from "../model/endpoint.ts";
import type { Port } from "../model/port.ts";
import type { Value } from "../resolve/known.ts";
import { readPortText } from "../values/port-text.ts";

/** A port with the interface or host beside it, as a call was given them. */
export interface Address {
  readonly host: string;
  readonly port: Port;
  /** Where the text says it (`udp://`). */
  readonly protocol?: Protocol;
}

/** What a value says: addresses, none at all (a path, `ipc://`), or a number that is no port. */
export type Addresses = { readonly addresses: readonly Address[] } | { readonly wrong: string };

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
    const written = first.type === "text" ? first.text.replace(bareScheme, "") : undefined;
    const host = written === undefined ? defaults.host : written === "" ? ALL : written;
    return readAddresses(second, { ...defaults, ...(host !== undefined && { host }) });
  }
  const addresses: Address[] = [];
  for (const item of items) {
    const read = readAddresses(item, defaults);
    if ("wrong" in read) return read;
    addresses.push(...read.addresses);
  }
  return { addresses };
}

function isHost(value: Value): boolean {
  return (
    value.type === "none" || (value.type === "text" && !/:\/\//.test(value.text.replace(bareScheme, "")))
  );
}

/** The scheme of an address whose port stands elsewhere: `tcp://127.0.0.1` beside a number. */
const bareScheme = /^tcp:\/\/(?=(?:[^:/]*|\[[^\]]*\])$)/;

function isPort(value: Value): boolean {
  return (
    value.type === "number" ||
    value.type === "none" ||
    (value.type === "text" && /^(?:\w+\+)?\d+$/.test(value.text.trim()))
  );
}

function readText(text: string, host: string): Addresses {
  // Several endpoints of one bind, as gunicorn and hypercorn take them.
  if (text.includes(",")) {
    const addresses: Address[] = [];
    for (const part of text.split(",").slice(0, 100)) {
      const read = readText(part, host);
      if ("wrong" in read) return read;
      addresses.push(...read.addresses);
    }
    return { addresses };
  }
  // ZeroMQ lets a client say from where it connects: `tcp://eth0:0;server:5555`.
  const target = text.replace(/^(tcp:\/\/)[^;/]*;/, "$1").replace(/^(\w+:\/\/)[^@/]*@/, "$1");
  const reading = readPortText(target);
  if (reading.kind === "wrong") return { wrong: target };
  if (reading.kind !== "ports" || reading.range.from !== reading.range.to) return { addresses: [] };
  const { range, protocol } = reading;
  return {
    addresses: [
      {
        host: reading.host === undefined ? host : normalHost(reading.host),
        port: { number: range.from, ...(range.above !== undefined && { above: range.above }) },
        ...(protocol !== undefined && { protocol }),
      },
    ],
  };
}
