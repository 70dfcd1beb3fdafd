/** All interfaces of both IP versions. */
export const ALL = "*";

/** An interface or host that is not known before anything runs. */
export const UNKNOWN = "?";

const every: ReadonlySet<string> = new Set(["", "*", "0", "0.0.0.0", "::", "0:0:0:0:0:0:0:0"]);
const loopback: ReadonlySet<string> = new Set([
  "localhost",
  "127.0.0.1",
  "::1",
  "ip6-localhost",
  "0:0:0:0:0:0:0:1",
]);

/** An interface or host in one spelling: `*` for all interfaces, no brackets around IPv6 addresses, lower case. */
export function normalHost(written: string): string {
  const host = written.trim().toLowerCase();
  const bare = host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
  return every.has(bare) ? ALL : bare;
}

/** Whether a host is this machine itself. */
export function isLoopback(host: string): boolean {
  return loopback.has(host) || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * Whether two binds of one port meet by their interfaces: `yes`, `no`, or `maybe` for names that may stand for any address.
 * All interfaces meet every other, whatever the IP version: a socket on `::` takes the port of IPv4 too unless it is told
 * not to. So does one that nobody names: few services are kept apart by interfaces, and those say so.
 */
export function interfacesMeet(one: string, other: string): "yes" | "maybe" | "no" {
  const any = (host: string): boolean => host === ALL || host === UNKNOWN;
  if (one === other || any(one) || any(other)) return "yes";
  if (one === "localhost" || other === "localhost") {
    const [given] = one === "localhost" ? [other] : [one];
    if (given === "127.0.0.1" || given === "::1") return "yes";
  }
  // A name may stand for any address of the machine; two addresses are what they are.
  return isAddress(one) && isAddress(other) ? "no" : isLoopback(one) || isLoopback(other) ? "no" : "maybe";
}

function isAddress(host: string): boolean {
  return host.includes(":") || /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
}
