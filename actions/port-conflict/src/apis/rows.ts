import type { Protocol } from "../model/endpoint.ts";
import type { Api } from "./api.ts";

type Rest = Omit<Api, "call" | "role" | "protocol">;

/** Rows of calls that bind; all the same but for their names. */
export function binds(protocol: Protocol | undefined, calls: readonly string[], rest: Rest): Api[] {
  return calls.map((call) => ({ call, role: "bind", ...(protocol && { protocol }), ...rest }));
}

/** Rows of calls that connect; all the same but for their names. */
export function connects(protocol: Protocol | undefined, calls: readonly string[], rest: Rest): Api[] {
  return calls.map((call) => ({ call, role: "connect", ...(protocol && { protocol }), ...rest }));
}

/** The methods of a class, by its dotted name. */
export function methods(of: string, ...names: readonly string[]): string[] {
  return names.map((name) => `${of}.${name}`);
}
