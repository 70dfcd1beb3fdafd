import { type Command, commands } from "../apis/commands.ts";
import type { Expression } from "../model/expression.ts";
import { leadingText } from "./endpoint-form.ts";
import { type Ports, text } from "./ports-of.ts";

/** The server that a command line given as a list starts, with its ports; `undefined` where it starts none that is known. */
export function commandPorts(
  line: Expression,
): { readonly command: Command; readonly ports: Ports | "portless" } | undefined {
  if (line[0] !== "list") return undefined;
  const items = line[1];
  // It prints something and ends.
  if (items.some((item) => item[0] === "s" && /^(?:--help|--version)$/.test(item[1]))) return undefined;
  const at = (word: string, from: number): number =>
    items.findIndex((item, index) => index >= from && item[0] === "s" && item[1] === word);
  for (const command of commands) {
    const named = at(command.word, 0);
    const start = named < 0 || command.behind === undefined ? named : at(command.behind, named + 1);
    if (start < 0) continue;
    const rest = items.slice(start + 1);
    const bound = flag(rest, command.bind);
    if (bound !== undefined) return { command, ports: text(bound) };
    const port = command.positional ? positionalPort(rest, command.host) : flag(rest, command.port);
    const host = flag(rest, command.host);
    return {
      command,
      ports: {
        ...(port === undefined ? { defaultPort: command.defaultPort } : { port: number(port) }),
        ...(host === undefined ? { defaultHost: command.defaultHost } : { host }),
      },
    };
  }
  return undefined;
}

/** The value of a flag: the next word, or what stands behind its `=`. */
function flag(items: readonly Expression[], names: readonly string[] | undefined): Expression | undefined {
  for (const [index, item] of items.entries()) {
    const lead = leadingText(item);
    const name = names?.find((each) => lead === each || lead?.startsWith(`${each}=`));
    if (name === undefined || lead === undefined) continue;
    if (lead === name)
      return item[0] === "s" ? (items[index + 1] ?? ["?", "a flag without a value"]) : ["?", "a flag"];
    return withoutLead(item, name.length + 1);
  }
  return undefined;
}

function withoutLead(item: Expression, length: number): Expression {
  if (item[0] === "s") return ["s", item[1].slice(length)];
  if (item[0] !== "cat") return ["?", "a flag"];
  const [first, ...rest] = item[1];
  if (first?.[0] !== "s") return ["?", "a flag"];
  return ["cat", first[1].length > length ? [["s", first[1].slice(length)], ...rest] : rest];
}

function positionalPort(
  items: readonly Expression[],
  valued: readonly string[] | undefined,
): Expression | undefined {
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const lead = item === undefined ? undefined : leadingText(item);
    if (lead?.startsWith("-") !== true) return item;
    if (valued?.includes(lead) === true || lead === "-d" || lead === "--directory") index++;
  }
  return undefined;
}

/** A port on a command line is a text of digits. */
function number(port: Expression): Expression {
  if (port[0] === "s" && /^\d{1,9}$/.test(port[1])) return ["n", Number(port[1])];
  const [only, more] = port[0] === "cat" ? port[1] : [];
  return only !== undefined && more === undefined ? only : port;
}
