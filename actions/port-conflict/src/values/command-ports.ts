import type { CommandToken } from "./command-tokens.ts";
import { commandTokens } from "./command-tokens.ts";
import { namesOwnPort } from "./port-name.ts";
import { interfaceOf, isAddress, type PortReading, readPortText } from "./port-text.ts";
import { programOf } from "./program.ts";

/** A port that a command line gives, with its place. */
export interface CommandPort {
  readonly reading: PortReading;
  readonly start: number;
  readonly end: number;
  /** The option that gives it: `--port`, `-b`, a variable; what it is for a program that takes it as an argument. */
  readonly what: string;
}

export interface Command {
  /** The Python file (`app/main.py`) or module (`app.main`) that it runs, where it says so. */
  readonly script?: string;
  readonly ports: readonly CommandPort[];
}

/** Options that take an address with a port, by program. */
const addressOptions: ReadonlyMap<string, readonly string[]> = new Map([
  ["gunicorn", ["-b", "--bind"]],
  ["hypercorn", ["-b", "--bind", "--insecure-bind", "--quic-bind"]],
  ["waitress-serve", ["--listen"]],
  ["uwsgi", ["--http", "--http-socket", "--https", "--socket", "-s"]],
  ["granian", []],
]);
/** Programs whose option `-p` is a port. */
const shortPort = new Set(["flask", "daphne", "sanic", "streamlit", "bokeh", "redis-server", "memcached"]);
const hostOptions = new Set([
  "--host",
  "--hostname",
  "--interface",
  "--ip",
  "--server.address",
  "--bind",
  "--address",
]);
/** Programs that take the port as an argument. */
const positional = new Set(["http.server", "runserver", "runserver_plus"]);
const separators = new Set(["&&", "||", ";", "|", "&"]);
/** A shell within a shell within a shell is nobody's start-up command. */
const DEEPEST = 3;

/** What the words of a command line say about ports that it binds. Clients (`curl`, `psql`, …) bind none. */
export function readCommand(tokens: readonly CommandToken[], depth = 0): Command {
  const ports: CommandPort[] = [];
  let script: string | undefined;
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const text = tokens[at]?.text;
    if (text !== undefined && !separators.has(text)) continue;
    const found = readOne(tokens.slice(from, at), depth);
    ports.push(...found.ports);
    script ??= found.script;
    from = at + 1;
  }
  return script === undefined ? { ports } : { script, ports };
}

function readOne(words: readonly CommandToken[], depth: number): Command {
  const { program, script, assigned, rest, shell, isClient } = programOf(words);
  if (isClient) return { ports: [] };
  if (shell !== undefined && depth < DEEPEST) return readCommand(wordsOf(shell), depth + 1);
  const ports: CommandPort[] = assigned.flatMap((word) => {
    const [name = "", value = ""] = splitAt(word.text);
    return namesOwnPort(name) ? [portAt(value, word, name)] : [];
  });
  const addresses = addressOptions.get(program) ?? [];
  let host: string | undefined;
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at];
    if (word === undefined) continue;
    const [name, attached] = splitAt(word.text);
    const next = rest[at + 1];
    const valueWord = attached === undefined ? next : word;
    const value = attached ?? next?.text;
    if (addresses.includes(name)) {
      if (value !== undefined && valueWord !== undefined) ports.push(portAt(value, valueWord, name));
    } else if (addresses.includes("-b") && /^-b./.test(word.text)) {
      ports.push(portAt(word.text.slice(2), word, "-b"));
      continue;
    } else if (isPortOption(name, program)) {
      if (value !== undefined && valueWord !== undefined && !value.startsWith("--")) {
        ports.push(portAt(value, valueWord, name));
      }
    } else if (hostOptions.has(name) || ((name === "-b" || name === "-h") && !addresses.includes("-b"))) {
      if (value !== undefined && isAddress(value)) host = interfaceOf(value);
      else continue;
    } else {
      if (positional.has(program) && /^(?:[\w.*[\]:-]*:)?\d+$/.test(name))
        ports.push(portAt(name, word, program));
      continue;
    }
    if (attached === undefined) at++;
  }
  const placed = host === undefined ? ports : ports.map((port) => withHost(port, host));
  return script === undefined ? { ports: placed } : { script, ports: placed };
}

function wordsOf({ text, start, end }: CommandToken): readonly CommandToken[] {
  const isExact = end - start === text.length;
  return commandTokens(text, start, isExact ? undefined : { start, end });
}

function isPortOption(name: string, program: string): boolean {
  if (name === "-p") return shortPort.has(program);
  return name.startsWith("--") && namesOwnPort(name.slice(2));
}

/** `--port=5556` as its two halves. */
function splitAt(word: string): readonly [string, string | undefined] {
  const at = word.indexOf("=");
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function portAt(value: string, word: CommandToken, what: string): CommandPort {
  // The value alone, where the word's characters are those of the file.
  const isExact = word.end - word.start === word.text.length && word.text.endsWith(value);
  return {
    reading: readPortText(value),
    start: isExact ? word.end - value.length : word.start,
    end: word.end,
    what,
  };
}

function withHost(port: CommandPort, host: string): CommandPort {
  const { reading } = port;
  return reading.kind === "ports" && reading.host === undefined
    ? { ...port, reading: { ...reading, host } }
    : port;
}
