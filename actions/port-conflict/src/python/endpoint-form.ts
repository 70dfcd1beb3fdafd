import type { Protocol } from "../model/endpoint.ts";
import type { Expression } from "../model/expression.ts";

/** Transports whose endpoints hold a port. */
const transports: ReadonlyMap<string, Protocol> = new Map([
  ["tcp", "tcp"],
  ["tcp4", "tcp"],
  ["tcp6", "tcp"],
  ["tls+tcp", "tcp"],
  ["ws", "tcp"],
  ["wss", "tcp"],
  ["udp", "udp"],
  ["pgm", "udp"],
  ["epgm", "udp"],
  ["norm", "udp"],
]);
const portless: ReadonlySet<string> = new Set([
  ...["ipc", "inproc", "unix", "file", "vmci", "tipc", "vsock", "fd", "sd", "abstract", "unix-abstract"],
]);

/** The text that an expression begins with, as far as it is written there; `undefined` where it begins with something else. */
export function leadingText(expression: Expression): string | undefined {
  let at = expression;
  for (let depth = 0; depth < 40; depth++) {
    switch (at[0]) {
      case "s":
        return at[1];
      case "cat": {
        const [first, second] = at[1];
        if (first === undefined) return undefined;
        // `"{}://{}"` begins with what is not known.
        if (first[0] === "s" || second === undefined) {
          at = first;
          break;
        }
        return undefined;
      }
      case "op":
        if (at[1] !== "+" && at[1] !== "%") return undefined;
        at = at[2];
        break;
      default:
        return undefined;
    }
  }
  return undefined;
}

/** The scheme that an endpoint's text begins with, in lower case: `tcp` of `tcp://*:5556`. */
function schemeOf(text: string): string | undefined {
  return /^([a-z][a-z0-9+-]{0,15}):(\/\/|[^/\d])?/i.exec(text)?.[1]?.toLowerCase();
}

/** The protocol of an endpoint that begins with a transport, such as `tcp://…`. */
export function protocolOf(expression: Expression): Protocol | undefined {
  const text = leadingText(expression);
  const scheme = text?.includes("://") ? schemeOf(text) : undefined;
  return scheme === undefined ? undefined : transports.get(scheme);
}

/** Whether an endpoint certainly has no port: `ipc://…`, `inproc://…`, `unix:…`, a path. */
export function isPortless(expression: Expression): boolean {
  const text = leadingText(expression);
  if (text === undefined) return false;
  if (text.startsWith("/") || text.startsWith("\0") || text.startsWith("./") || text.startsWith("@"))
    return true;
  const scheme = text.includes(":") ? schemeOf(text) : undefined;
  return scheme !== undefined && portless.has(scheme);
}

/** Whether a URL names this machine and gives a port (a number, or something that is put there). */
export function isLocalUrl(expression: Expression): boolean {
  const text = leadingText(expression);
  if (text === undefined) return false;
  const match =
    /^[a-z][a-z0-9+.-]{0,40}:\/\/(?:[^/?#@]*@)?(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]):(.?)/i.exec(
      text,
    );
  if (match === null) return false;
  // Behind the colon: a digit, or the end of what is written, where something else follows.
  return /^\d$/.test(match[1] ?? "") || (match[1] === "" && expression[0] !== "s");
}

/** Whether an argument has the form of an endpoint by itself, whatever it is given to. */
export function hasEndpointForm(expression: Expression): boolean {
  if (expression[0] === "list") {
    const [host, port] = expression[1];
    return (
      expression[1].length === 2 && host !== undefined && port !== undefined && isHost(host) && isPort(port)
    );
  }
  return protocolOf(expression) !== undefined;
}

/** What may be a host: anything but a number and a key of a map such as `<Key>`. */
function isHost(expression: Expression): boolean {
  if (expression[0] === "s") return /^[\w.:*-]*$/.test(expression[1]);
  return (
    expression[0] !== "n" && expression[0] !== "k" && expression[0] !== "list" && expression[0] !== "map"
  );
}

function isPort(expression: Expression): boolean {
  return !["s", "k", "list", "map", "cat"].includes(expression[0]);
}
