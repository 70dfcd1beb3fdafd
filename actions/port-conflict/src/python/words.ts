import type { Api } from "../apis/api.ts";
import type { Site } from "../model/site.ts";
import type { KnownObject } from "./known.ts";

/** What binds or connects, for a person: `` `zmq` REP socket ``, `` `uvicorn.run` ``. */
export function whatOf(
  row: Api,
  object: KnownObject | undefined,
  protocol: Site["protocol"],
  text: string | undefined,
): string {
  if (text !== undefined) return `\`${text}\``;
  if (row.what !== undefined) return row.what;
  if (object?.of === "zmq.Socket")
    return object.detail === undefined ? "`zmq` socket" : `\`zmq\` ${object.detail} socket`;
  if (object?.of === "socket.socket") return `\`socket\` ${object.detail ?? protocol.toUpperCase()} socket`;
  return `\`${row.call}\``;
}
