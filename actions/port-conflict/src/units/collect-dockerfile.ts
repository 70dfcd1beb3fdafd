import type { SourceFile } from "@pawl/gate";
import { decodeData } from "@pawl/parser/data";
import type { EntryPort } from "../lists/entry-ports.ts";
import type { ListFact } from "../lists/list-fact.ts";
import { Rows } from "../lists/rows.ts";
import { readCommand } from "../values/command-ports.ts";
import { type CommandToken, commandTokens } from "../values/command-tokens.ts";
import { type PortReading, readPortText } from "../values/port-text.ts";
import { assignments, type DockerValue, substitute } from "./docker-variables.ts";
import { type Instruction, instructions } from "./dockerfile.ts";

const LARGEST = 1024 * 1024;

/** What a build stage knows while it is read. */
interface Stage {
  /** Its name; `Dockerfile` where it has none. */
  readonly name: string;
  readonly values: Map<string, DockerValue>;
  command: Instruction | undefined;
  entrypoint: Instruction | undefined;
}

/** The ports that a Dockerfile exposes, and those that the command of its last stage is given. */
export function collectDockerfile({ bytes }: SourceFile): ListFact | undefined {
  if (bytes.length > LARGEST) return undefined;
  const { text } = decodeData(bytes);
  const rows = new Rows(text);
  /** What stands before the first FROM: a stage takes it over with `ARG NAME`. */
  const outer = new Map<string, DockerValue>();
  const stages = new Map<string, Stage>();
  let stage: Stage | undefined;
  for (const instruction of instructions(text)) {
    const { name, text: written } = instruction;
    if (name === "FROM") {
      const from = /^(?:--\S+\s+)*(?<base>\S+)(?:\s+as\s+(?<name>\S+))?/i.exec(written)?.groups;
      const base = stages.get(from?.base?.toLowerCase() ?? "");
      stage = {
        name: from?.name ?? "Dockerfile",
        values: new Map([...(base?.values ?? [])].filter(([, { args }]) => args.length === 0)),
        command: base?.command,
        entrypoint: base?.entrypoint,
      };
      if (from?.name !== undefined) stages.set(stage.name.toLowerCase(), stage);
    } else if (name === "ARG" || name === "ENV") {
      const values = stage?.values ?? outer;
      for (const [key, value] of assignments(written)) define(key, value, values, outer, name === "ARG");
    } else if (name === "EXPOSE" && stage !== undefined) {
      expose(rows, instruction, stage);
    } else if (name === "CMD" && stage !== undefined) stage.command = instruction;
    else if (name === "ENTRYPOINT" && stage !== undefined) {
      stage.entrypoint = instruction;
      // An entry point takes back the command of the image below it.
      stage.command = undefined;
    }
  }
  if (stage !== undefined) runs(rows, stage);
  return rows.fact();
}

function define(
  key: string,
  value: string | undefined,
  values: Map<string, DockerValue>,
  outer: ReadonlyMap<string, DockerValue>,
  isArgument: boolean,
): void {
  const known = value === undefined ? outer.get(key) : substitute(value, values);
  if (known === undefined) {
    values.delete(key);
    return;
  }
  values.set(key, isArgument ? { text: known.text, args: [...new Set([...known.args, key])] } : known);
}

function expose(rows: Rows, { text, offsets }: Instruction, stage: Stage): void {
  for (const { text: word, start, end } of commandTokens(text, 0)) {
    const place = { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
    const head = { form: -1, binds: false, name: stage.name, scope: stage.name };
    const reading = readingOf(word, stage.values);
    if (reading.kind === "wrong")
      rows.problem(-1, reading.rule, reading.message, stage.name, { key: "EXPOSE", ...place });
    else rows.entry(head, [{ key: "EXPOSE", reading, ...place }], "?", "tcp");
  }
}

function readingOf(word: string, values: ReadonlyMap<string, DockerValue>): PortReading {
  if (!word.includes("$")) return readPortText(word);
  const known = substitute(word, values);
  if (known === undefined) return { kind: "open", why: "unresolved" };
  const reading = readPortText(known.text);
  const [argument] = known.args;
  return reading.kind === "ports" && argument !== undefined
    ? { ...reading, overridable: `the build argument \`${argument}\`` }
    : reading;
}

function runs(rows: Rows, stage: Stage): void {
  const { entrypoint, command, name, values } = stage;
  const isShell = entrypoint !== undefined && !entrypoint.text.startsWith("[");
  // An entry point in the shell's form takes no arguments from CMD.
  const parts = [entrypoint, isShell ? undefined : command].flatMap((part) =>
    part === undefined ? [] : [part],
  );
  const { script, ports } = readCommand(parts.flatMap((part) => wordsOf(part, values)));
  const head = { form: -1, binds: true, name, ...(script === undefined ? {} : { script }), scope: name };
  const found: readonly EntryPort[] = ports.map(({ what, reading, start, end }) => ({
    key: what,
    reading,
    start,
    end,
  }));
  rows.entry(head, found, "?", "tcp");
}

/** The words of a command in either form. In the shell's form the variables of the image are put in when it runs. */
function wordsOf(
  { text, offsets }: Instruction,
  values: ReadonlyMap<string, DockerValue>,
): readonly CommandToken[] {
  const placed = (start: number, end: number) => ({
    start: offsets[start] ?? 0,
    end: (offsets[end - 1] ?? 0) + 1,
  });
  if (text.startsWith("[")) {
    return [...text.matchAll(/"(?<word>(?:[^"\\]|\\.)*)"/g)].map(({ index, groups }) => {
      const word = groups?.word ?? "";
      return { text: word.replaceAll(/\\(.)/g, "$1"), ...placed(index + 1, index + 1 + word.length) };
    });
  }
  return commandTokens(text, 0).map(({ text: word, start, end }) => {
    const known = word.includes("$") ? substitute(word, values) : undefined;
    return { text: known?.text ?? word, ...placed(start, end) };
  });
}
