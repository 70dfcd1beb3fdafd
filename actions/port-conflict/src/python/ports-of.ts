import type { Api } from "../apis/api.ts";
import type { Protocol } from "../model/endpoint.ts";
import type { Expression } from "../model/expression.ts";
import type { Site } from "../model/site.ts";
import type { Arguments } from "./arguments.ts";
import { isLocalUrl, isPortless, leadingText, protocolOf } from "./endpoint-form.ts";

/** Where a call takes its port from. */
export type Ports = Pick<Site, "port" | "host" | "endpoint" | "defaultPort" | "defaultHost"> & {
  /** What the endpoint itself says. */
  readonly protocol?: Protocol;
};

/** The ports of a call by its row; `portless` where it certainly has none, `none` where the call is no site. */
export function portsOf(row: Api, args: Arguments): Ports | "portless" | "none" {
  if (args.hasAny(row.without)) return "portless";
  for (const [slot, text] of row.when ?? []) {
    const given = args.get(slot);
    if (given?.[0] !== "s" || given[1] !== text) return "none";
  }
  if (row.random !== undefined) return randomPort(row, args);
  const found = row.endpoint === undefined ? separate(row, args) : together(row, args);
  if (found === "portless" || found === "none") return found;
  if (found.port === undefined && found.endpoint === undefined && row.defaultPort === undefined)
    return "none";
  return {
    ...found,
    ...(found.port === undefined &&
      found.endpoint === undefined &&
      row.defaultPort !== undefined && { defaultPort: row.defaultPort }),
    ...(found.host === undefined && row.defaultHost !== undefined && { defaultHost: row.defaultHost }),
  };
}

function separate(row: Api, args: Arguments): Ports | "portless" {
  const port = args.get(row.port);
  const host = args.get(row.host);
  if (host !== undefined && port === undefined && isPortless(host)) return "portless";
  return { ...(port !== undefined && { port }), ...(host !== undefined && { host }) };
}

function together(row: Api, args: Arguments): Ports | "portless" | "none" {
  const given = args.get(row.endpoint);
  if (given === undefined) return row.defaultPort === undefined ? "none" : {};
  if (row.keys !== undefined) return byKeys(given, row.keys) ?? "none";
  if (row.behind !== undefined) return behind(given, row.behind);
  switch (row.form) {
    case "local-url":
      return localUrl(given);
    case "pair":
      return pair(given);
    case "any":
      return given[0] === "list" && given[1].length === 2 && !isTextList(given[1])
        ? pair(given)
        : text(given);
    default:
      return text(given);
  }
}

/** The ports of an endpoint that is a pair, or a name for one. */
function pair(given: Expression): Ports | "portless" {
  if (given[0] === "list") {
    const [host, port] = given[1];
    return host === undefined || port === undefined ? { endpoint: given } : { host, port };
  }
  if (given[0] === "n") return { port: given };
  const lead = leadingText(given);
  // A text is a path, but for servers that also read `host:port`.
  if (given[0] === "s" && /:\d*$/.test(given[1]) && !isPortless(given)) return { endpoint: given };
  if (lead !== undefined && (given[0] === "s" || isPortless(given))) return "portless";
  return { endpoint: given };
}

/** The ports of an endpoint that is a text, or a list of such. */
export function text(given: Expression): Ports | "portless" {
  if (given[0] === "n") return { port: given };
  if (given[0] === "s" && /^\d+$/.test(given[1])) return { port: ["n", Number(given[1])] };
  if (given[0] === "list") {
    const left = given[1].filter((item) => !isPortless(item));
    if (left.length === 0 && given[1].length > 0) return "portless";
    return { endpoint: left.length === given[1].length ? given : ["list", left] };
  }
  if (isPortless(given)) return "portless";
  const protocol = protocolOf(given);
  return { endpoint: given, ...(protocol !== undefined && { protocol }) };
}

function localUrl(given: Expression): Ports | "none" {
  if (given[0] === "list") {
    const local = given[1].filter(isLocalUrl);
    return local.length === 0
      ? "none"
      : { endpoint: local.length === 1 ? (local[0] ?? given) : ["list", local] };
  }
  return isLocalUrl(given) ? { endpoint: given } : "none";
}

function byKeys(given: Expression, keys: { port: string; host?: string }): Ports | undefined {
  if (given[0] !== "map") return undefined;
  const entries = new Map(given[1]);
  const port = entries.get(keys.port);
  if (port !== undefined) {
    const host = keys.host === undefined ? undefined : entries.get(keys.host);
    return { port, ...(host !== undefined && { host }) };
  }
  // `{"global": {…}}`
  for (const [, inner] of given[1]) {
    const found =
      inner[0] === "map"
        ? byKeys(["map", inner[1].filter(([, value]) => value[0] !== "map")], keys)
        : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What stands behind a word of a command line, without its options. */
function behind(given: Expression, word: string): Ports | "portless" | "none" {
  if (given[0] !== "list") return "none";
  const at = given[1].findIndex((item) => item[0] === "s" && item[1] === word);
  if (at < 0) return "none";
  const next = given[1].slice(at + 1).find((item) => !(leadingText(item) ?? "").startsWith("-"));
  return next === undefined ? {} : text(next);
}

/** A port that the system chooses: 0, unless the range holds only one. */
function randomPort({ random, host }: Api, args: Arguments): Ports | "portless" {
  const [from, to] = random ?? [];
  const low = args.get(from);
  const high = args.get(to);
  const address = args.get(host);
  if (address !== undefined && isPortless(address)) return "portless";
  const isFixed = low?.[0] === "n" && high?.[0] === "n" && high[1] - low[1] === 1;
  return { port: isFixed ? low : ["n", 0], ...(address !== undefined && { host: address }) };
}

function isTextList(items: readonly Expression[]): boolean {
  return items.every((item) => (leadingText(item) ?? "").includes(":"));
}
