import type { SourceFile } from "@pawl/gate";
import { decodeData } from "@pawl/parser/data";
import type { ListFact } from "../lists/list-fact.ts";
import { Rows } from "../lists/rows.ts";
import type { Protocol } from "../model/endpoint.ts";
import { readCommand } from "../values/command-ports.ts";
import { commandTokens } from "../values/command-tokens.ts";
import { iniValues } from "../values/ini-lines.ts";
import { readPortText } from "../values/port-text.ts";

/** systemd.socket(5): what each directive listens on. Other addresses (paths, VSOCK, netlink) have no port. */
const listens: ReadonlyMap<string, Protocol> = new Map([
  ["ListenStream", "tcp"],
  ["ListenDatagram", "udp"],
]);
const LARGEST = 1024 * 1024;
const starts = new Set(["ExecStart", "ExecStartPre", "ExecStartPost"]);

/** The ports that a `.socket` unit listens on, and those that the commands of a `.service` unit are given. */
export function collectSystemd({ path, bytes }: SourceFile): ListFact | undefined {
  if (bytes.length > LARGEST) return undefined;
  const { text } = decodeData(bytes);
  if (!/^Listen|^ExecStart/m.test(text)) return undefined;
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:socket|service)$/, "");
  const rows = new Rows(text);
  for (const { section, key, value, start, end } of iniValues(text, "backslash")) {
    const head = { form: -1, binds: true, name, scope: section };
    const protocol = section === "Socket" ? listens.get(key) : undefined;
    if (protocol !== undefined && hasPort(value)) {
      const bare = value.replace(/%\S*$/, "");
      // A number alone listens on all interfaces of both IP versions.
      rows.entry(head, [{ key, reading: readPortText(bare), start, end }], "*", protocol);
    } else if (section === "Service" && starts.has(key)) {
      // `-`, `@`, `:`, `+` and `!` in front say how the command is run.
      const prefix = /^[-@:+!]*/.exec(value)?.[0].length ?? 0;
      const { script, ports } = readCommand(commandTokens(value.slice(prefix), start + prefix));
      const found = ports.map((port) => ({
        key: port.what,
        reading: port.reading,
        start: port.start,
        end: port.end,
      }));
      rows.entry({ ...head, ...(script === undefined ? {} : { script }) }, found, "?", "tcp");
    }
  }
  return rows.fact();
}

/** Not a path, an abstract socket or a VSOCK address; an empty value takes back what a unit below this one says. */
function hasPort(value: string): boolean {
  return !/^(?:$|[/@%]|vsock:)/.test(value);
}
