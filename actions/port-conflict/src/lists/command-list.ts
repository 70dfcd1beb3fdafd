import { readCommand } from "../values/command-ports.ts";
import { commandTokens } from "../values/command-tokens.ts";
import { iniValues } from "../values/ini-lines.ts";
import { readPortText } from "../values/port-text.ts";
import type { ListFact } from "./list-fact.ts";
import { Rows } from "./rows.ts";

/** A command under a name. Offsets are those of the command. */
interface NamedCommand {
  readonly name: string;
  readonly scope: string;
  readonly command: string;
  readonly start: number;
}

/** The processes of a Procfile (Heroku, foreman, honcho), of supervisord's and of circus' configuration. */
export function commandList(fileName: string, text: string): ListFact | undefined {
  const rows = new Rows(text);
  const isProcfile = /^Procfile(?:\.|$)/.test(fileName);
  for (const { name, scope, command, start } of isProcfile ? ofProcfile(text) : ofIni(text)) {
    const { script, ports } = readCommand(commandTokens(command, start));
    const head = { form: -1, binds: true, name, ...(script === undefined ? {} : { script }), scope };
    const found = ports.map(({ what, reading, start: from, end }) => ({
      key: what,
      reading,
      start: from,
      end,
    }));
    rows.entry(head, found, "?", "tcp");
  }
  if (!isProcfile) ownPort(text, rows);
  return rows.fact();
}

/** The port of supervisord itself, on which it is asked and told. */
function ownPort(text: string, rows: Rows): void {
  if (!text.includes("[inet_http_server]")) return;
  for (const { section, key, value, start } of iniValues(text, "indentation")) {
    if (section !== "inet_http_server" || key !== "port") continue;
    const written = value.split(/[ \t];/, 1)[0] ?? "";
    const head = { form: -1, binds: true, name: "supervisord", scope: section };
    const port = { key, reading: readPortText(written), start, end: start + written.length };
    rows.entry(head, [port], "*", "tcp");
  }
}

function ofProcfile(text: string): readonly NamedCommand[] {
  const line = /^(?<name>[\w-]+):[ \t]*(?<command>[^\r\n]+)/gm;
  return [...text.matchAll(line)].flatMap(({ index, 0: all, groups }) => {
    const command = groups?.command ?? "";
    const name = groups?.name ?? "";
    return [{ name, scope: name, command, start: index + all.length - command.length }];
  });
}

function ofIni(text: string): readonly NamedCommand[] {
  if (!/^\[(?:program|watcher|fcgi-program):/m.test(text)) return [];
  return iniValues(text, "indentation").flatMap(({ section, key, value, start }) => {
    const [kind, name] = section.split(":", 2);
    const isCommand = (kind === "watcher" && key === "cmd") || (kind !== "watcher" && key === "command");
    return name === undefined || !isCommand ? [] : [{ name, scope: section, command: value, start }];
  });
}
