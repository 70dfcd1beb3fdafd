import { z } from "zod";
import type { Api, Makes, Slot } from "./api.ts";

const dotted = z.string().regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)+$/, {
  error: "expected a dotted name as it is imported, such as `mylib.Server.listen`",
});
const protocol = z.enum(["tcp", "udp", "sctp"], { error: "expected `tcp`, `udp` or `sctp`" });
const where = "expected the position of an argument from 0, its name, or both as a list such as `[1, port]`";
const place = z.union(
  [z.number().int(where).min(0, where).max(50, where), z.string().regex(/^[A-Za-z_]\w*$/, where)],
  { error: where },
);
const slot = z.union([place, z.array(place).min(1, where).max(4, where)], { error: where });

/** One row of the option `apis`: a call of the user's own libraries that binds, connects, or makes what does. */
export const userApi = z
  .strictObject({
    call: dotted.describe("the dotted name of the function, class or method, as it is imported"),
    binds: protocol.optional().describe("the protocol of the port that the call binds"),
    connects: protocol.optional().describe("the protocol of the port that the call connects to"),
    makes: dotted
      .optional()
      .describe("the class whose methods other rows are about, where the call returns one"),
    port: slot.optional().describe("where the port stands: a position from 0, a name, or both"),
    host: slot.optional().describe("where the interface or the host stands"),
    endpoint: slot
      .optional()
      .describe("where an argument stands that holds both: `tcp://*:5556`, `host:port`, `(host, port)`"),
    "default-port": z.number().int().min(0).max(65535).optional().describe("the port where none is given"),
    "default-host": z.string().min(1).optional().describe("the interface or host where none is given"),
    blocks: z.boolean().default(false).describe("whether the call returns only when serving ends"),
  })
  .superRefine((row, context) => {
    const say = (message: string): void => context.addIssue({ code: "custom", message });
    const roles = [row.binds, row.connects, row.makes].filter((role) => role !== undefined);
    if (roles.length !== 1) say("expected one of `binds`, `connects` and `makes`");
    const given = [row.port, row.host, row.endpoint, row["default-port"], row["default-host"]];
    if (row.makes !== undefined) {
      if (given.some((value) => value !== undefined) || row.blocks)
        say("a call that only `makes` an object has no port: say it of the object's method");
    } else if (row.port === undefined && row.endpoint === undefined && row["default-port"] === undefined)
      say("expected `port`, `endpoint` or `default-port`: where is the port?");
    if (row.endpoint !== undefined && (row.port !== undefined || row.host !== undefined))
      say("`endpoint` holds port and host: `port` and `host` beside it say it twice");
  });

/** A row as the configuration gives it, checked. */
export type UserApi = z.output<typeof userApi>;

/** The user's rows in the form of the table. */
export interface UserApis {
  readonly rows: readonly Api[];
  readonly makes: Makes;
}

/** Puts checked rows into the form of the table. */
export function toApis(rows: readonly UserApi[]): UserApis {
  const found: Api[] = [];
  const makes: [string, string][] = [];
  for (const row of rows) {
    if (row.makes !== undefined) {
      makes.push([row.call, row.makes]);
      continue;
    }
    const protocolOf = row.binds ?? row.connects;
    found.push({
      call: row.call,
      role: row.binds === undefined ? "connect" : "bind",
      ...(protocolOf !== undefined && { protocol: protocolOf }),
      ...(row.port !== undefined && { port: slotOf(row.port) }),
      ...(row.host !== undefined && { host: slotOf(row.host) }),
      ...(row.endpoint !== undefined && { endpoint: slotOf(row.endpoint), form: "any" }),
      ...(row["default-port"] !== undefined && { defaultPort: row["default-port"] }),
      ...(row["default-host"] !== undefined && { defaultHost: row["default-host"] }),
      ...(row.blocks && { blocks: true }),
    });
  }
  return { rows: found, makes };
}

/** A schema that transforms nothing can be shown as it is, so one place and a list of them are brought together here. */
function slotOf(given: z.output<typeof slot>): Slot {
  return Array.isArray(given) ? given : [given];
}
