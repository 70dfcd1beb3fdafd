import type { CommandToken } from "./command-tokens.ts";

/** What a command line runs. */
export interface Program {
  /** Its name without folder, or the module that Python runs: `gunicorn`, `http.server`, `runserver`. */
  readonly program: string;
  /** The Python file or module, where it says one. */
  readonly script?: string;
  /** Variables that are set for it: words such as `PORT=5556`. */
  readonly assigned: readonly CommandToken[];
  /** The words behind it. */
  readonly rest: readonly CommandToken[];
  /** The command line that a shell is given as one word. */
  readonly shell?: CommandToken;
  /** It connects to others and binds nothing. */
  readonly isClient: boolean;
}

/** Programs that only start what follows. */
const wrappers = new Set(
  "exec env sudo nohup time tini dumb-init run poetry uv pipenv pdm hatch rye conda nice ionice stdbuf setsid -- xvfb-run".split(
    " ",
  ),
);
const clients = new Set(
  (
    "curl wget nc ncat netcat telnet ssh scp sftp rsync psql pg_isready mysql mysqladmin redis-cli mongo mongosh ab wrk k6 " +
    "wait-for-it wait-for wait-for-it.sh wait-for.sh dockerize nmap ping grpcurl websocat iperf iperf3 tcpdump"
  ).split(" "),
);
const shells = new Set(["sh", "bash", "zsh", "dash", "ash"]);
/** Servers that are told what to serve as `package.module:name`. */
const servers = new Set(["uvicorn", "gunicorn", "hypercorn", "daphne", "granian", "waitress-serve"]);

const assignment = /^[A-Za-z_]\w*=/;
const python = /^(?:python|pypy)[\d.]*(?:\.exe)?$/;

/** What a command line without separators runs, behind variables and wrappers. */
export function programOf(words: readonly CommandToken[]): Program {
  const assigned: CommandToken[] = [];
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (assignment.test(word.text)) assigned.push(word);
    else if (!wrappers.has(baseName(word.text))) break;
  }
  const first = baseName(words[at]?.text ?? "");
  const rest = words.slice(at + 1);
  const common = { assigned, isClient: clients.has(first) };
  if (shells.has(first)) {
    const index = rest.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
    const shell = index < 0 ? undefined : rest[index + 1];
    return { ...common, program: first, rest: shell === undefined ? rest : [], ...(shell && { shell }) };
  }
  if (first.endsWith(".py")) return { ...common, ...ofScript(words[at]?.text ?? "", rest) };
  if (!python.test(first)) return { ...common, program: first, rest, ...served(first, rest) };
  for (const [index, { text }] of rest.entries()) {
    const behind = rest.slice(index + 1);
    if (text === "-m") {
      const name = behind[0]?.text ?? "";
      const isServer = servers.has(name) || name === "http.server" || name === "flask";
      return {
        ...common,
        program: name,
        rest: behind.slice(1),
        ...(isServer ? served(name, behind.slice(1)) : { script: name }),
      };
    }
    if (text.endsWith(".py")) return { ...common, ...ofScript(text, behind) };
    if (!text.startsWith("-")) break;
  }
  return { ...common, program: first, rest };
}

/** Django's `manage.py runserver` is known by its first argument. */
function ofScript(
  script: string,
  rest: readonly CommandToken[],
): Pick<Program, "program" | "script" | "rest"> {
  const command = rest[0]?.text;
  const isServer = command === "runserver" || command === "runserver_plus";
  return isServer
    ? { program: command, script, rest: rest.slice(1) }
    : { program: baseName(script), script, rest };
}

function served(program: string, rest: readonly CommandToken[]): { script?: string } {
  if (!servers.has(program)) return {};
  const target = rest.find(({ text }) => /^[A-Za-z_][\w.]*:[A-Za-z_][\w.]*(?:\(\))?$/.test(text))?.text;
  return target === undefined ? {} : { script: target.slice(0, target.indexOf(":")) };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
