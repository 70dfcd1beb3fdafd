/** A workflow command as the runner understands it. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner takes for a command; any other word leaves the line a line of the log. */
const known = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "internal-set-repo-path",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/**
 * The commands in what a step wrote to its output, in order. As in the runner (ActionCommand.cs, both of its forms):
 * a line ends at CR, LF or CRLF; `::name key=value,…::data` may be indented; `##[name key=value;…]data` may stand
 * anywhere in a line; names are compared without case; between `stop-commands` and its token nothing is a command.
 */
export function parseCommands(output: string): readonly RunnerCommand[] {
  const commands: RunnerCommand[] = [];
  let token: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    if (token !== undefined) {
      if (line.trim() === `::${token}::`) token = undefined;
      continue;
    }
    const command = parseCommand(line);
    if (command === undefined) continue;
    commands.push(command);
    if (command.name === "stop-commands") token = command.data;
  }
  return commands;
}

/** The command of one line, `undefined` where the runner would print the line. */
export function parseCommand(line: string): RunnerCommand | undefined {
  return parseCurrentForm(line) ?? parseOldForm(line);
}

function parseCurrentForm(line: string): RunnerCommand | undefined {
  const text = line.trimStart();
  const end = text.indexOf("::", 2);
  if (!text.startsWith("::") || end === -1) return undefined;
  const escapes = { "%0D": "\r", "%0A": "\n" };
  return readCommand(
    text.slice(2, end),
    ",",
    { ...escapes, "%3A": ":", "%2C": "," },
    text.slice(end + 2),
    escapes,
  );
}

function parseOldForm(line: string): RunnerCommand | undefined {
  const start = line.indexOf("##[");
  const end = line.indexOf("]", start);
  if (start === -1 || end === -1) return undefined;
  const escapes = { "%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]" };
  return readCommand(line.slice(start + 3, end), ";", escapes, line.slice(end + 1), escapes);
}

type Escapes = Readonly<Record<string, string>>;

function readCommand(
  head: string,
  separator: string,
  headEscapes: Escapes,
  data: string,
  dataEscapes: Escapes,
): RunnerCommand | undefined {
  const space = head.indexOf(" ");
  const name = (space === -1 ? head : head.slice(0, space)).toLowerCase();
  if (!known.has(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of space === -1
    ? []
    : head
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf("=");
    if (equals > 0) properties[pair.slice(0, equals)] = decode(pair.slice(equals + 1), headEscapes);
  }
  return { name, properties, data: decode(data, dataEscapes) };
}

/** `%25` comes last, so that an escaped escape stays text. */
function decode(text: string, escapes: Escapes): string {
  let result = text;
  for (const [escaped, character] of Object.entries(escapes)) result = result.replaceAll(escaped, character);
  return result.replaceAll("%25", "%");
}
