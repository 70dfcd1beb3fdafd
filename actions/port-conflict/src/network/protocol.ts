import type { Protocol } from "../model/endpoint.ts";

/** The protocol by its name in any case; `undefined` for any other. */
export function protocolOf(text: string): Protocol | undefined {
  const name = text.toLowerCase();
  return name === "tcp" || name === "udp" || name === "sctp" ? name : undefined;
}
