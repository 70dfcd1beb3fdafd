import { portText } from "../model/port.ts";
import { ALL, UNKNOWN } from "./interfaces.ts";
import type { Placed } from "./placed.ts";

/** Text of the scanned repository as code in a message: on one line, without back-quotes, cut where it is long. */
export function quoted(text: string): string {
  const plain = text.replaceAll(/\s+/g, " ").replaceAll("`", "'").trim();
  return `\`${plain.length > 60 ? `${plain.slice(0, 59)}…` : plain}\``;
}

/** A port with its protocol: `tcp 5556`. */
export function portWords({ protocol, port }: Pick<Placed, "protocol" | "port">): string {
  return `${protocol} port ${portText(port)}`;
}

/** Where a port is bound: `on all interfaces of MainPC`, `on 127.0.0.1`. */
export function whereWords({ host, machines, namespace }: Placed): string {
  const machine = machines.length === 0 ? "" : machines.join(" or ");
  const inside =
    namespace === "host" ? "" : namespace.startsWith("nodes:") ? " of its nodes" : " inside its container";
  if (host === ALL) return machine === "" ? inside : ` on ${machine}${inside}`;
  if (host === UNKNOWN) return machine === "" ? inside : ` on ${machine}${inside}`;
  return ` on ${quoted(host)}${machine === "" ? "" : ` of ${machine}`}${inside}`;
}

/** A place as in a message: `services/web.py:12`. */
export function placeWords({ path, line }: { readonly path: string; readonly line: number }): string {
  return quoted(`${path}:${line}`);
}
