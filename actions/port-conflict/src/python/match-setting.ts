import type { PythonSource } from "@pawl/parser";
import { gunicornNames, type Setting, settings } from "../apis/settings.ts";
import type { Expression } from "../model/expression.ts";
import type { AssignmentForm } from "./calls-in.ts";
import { commandPorts } from "./command-ports.ts";
import { isLocalUrl, leadingText } from "./endpoint-form.ts";
import type { FileTypes } from "./file-types.ts";
import { type Ports, text } from "./ports-of.ts";
import type { Receiver } from "./receiver.ts";

const gunicorn: Setting = {
  name: "bind",
  role: "bind",
  protocol: "tcp",
  holds: "text",
  what: "`gunicorn` server",
};

/** The setting that an assignment is, with its ports; `undefined` where it is none. */
export function matchSetting(
  { target, value }: AssignmentForm,
  line: number,
  types: FileTypes,
  source: PythonSource,
): { readonly setting: Setting; readonly ports: Ports | "portless" } | undefined {
  if (target[0] === "name") {
    const isOne =
      target[1] === "bind" && types.definitions.scopeOf(line) < 0 && isGunicorn(value, types, source);
    return isOne ? { setting: gunicorn, ports: text(value) } : undefined;
  }
  const known = types.of(target, line);
  const name =
    known?.kind === "entity"
      ? known.name
      : known?.kind === "member"
        ? `${known.object.of}.${known.name}`
        : known === undefined
          ? written(target)
          : undefined;
  if (name === "sys.argv") {
    const found = commandPorts(value);
    return (
      found && { setting: { ...gunicorn, what: `\`${found.command.word}\` command` }, ports: found.ports }
    );
  }
  const setting = settings.find((each) => each.name === name);
  if (setting === undefined) return undefined;
  if (setting.holds === "local-url")
    return isLocalUrl(value) ? { setting, ports: { endpoint: value } } : undefined;
  if (setting.holds === "text") return { setting, ports: text(value) };
  const { defaultHost } = setting;
  return { setting, ports: { port: value, ...(defaultHost !== undefined && { defaultHost }) } };
}

/** Whether a module that assigns `bind` is a configuration of gunicorn: by the value, or by its other settings. */
function isGunicorn(value: Expression, types: FileTypes, source: PythonSource): boolean {
  if (value[0] === "s") return /^(\[[\d:a-f]*\]|[\w.*-]*):\d+$|^unix:/i.test(value[1]);
  const lead = leadingText(value);
  if (lead !== undefined && /^[\w.*-]*:$/.test(lead)) return true;
  for (const name of gunicornNames) if (types.definitions.of(-1, name).length > 0) return true;
  return source.bindings().get("on_starting").length > 0;
}

/** A target as written: `c.ServerApp.port`. */
function written(receiver: Receiver): string | undefined {
  const parts: string[] = [];
  let at = receiver;
  while (at[0] === "attr") {
    parts.push(at[2]);
    at = at[1];
  }
  return at[0] === "name" ? [at[1], ...parts.reverse()].join(".") : undefined;
}
