import { ALL, UNKNOWN } from "../judge/interfaces.ts";
import type { Placed } from "../judge/placed.ts";
import { portText } from "../model/port.ts";

/**
 * The text of a `ports.yaml` with all that is bound on machines today, so that the first check passes: one entry for each
 * port, protocol and machine, sorted. `undefined` where nothing is bound.
 */
export function registryText(binds: readonly Placed[]): string | undefined {
  const groups = new Map<string, Placed[]>();
  for (const bind of binds.toSorted(byPort)) {
    if (bind.namespace !== "host" || bind.role !== "bind" || bind.port.number === 0 || bind.searched === true)
      continue;
    const key = [portText(bind.port), bind.protocol, machineOf(bind) ?? ""].join("\0");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [bind]);
    else group.push(bind);
  }
  if (groups.size === 0) return undefined;
  return `${head}ports:\n${[...groups.values()].map(entryText).join("")}`;
}

function machineOf({ machines }: Placed): string | undefined {
  return machines.length === 1 ? machines[0] : undefined;
}

const head = `# Who has which port: the registry of the gate port-conflict. Every fixed port that something binds has an entry.
# Written by pawl init from what is bound today; add what the code does not say: owner, purpose, set.
#
# ranges: { MainPC: [5500-5599, 7200-7299] }     # where the ports of a machine lie; "*" for all other machines
# sets: { ci: the machines of the build }        # entries with different sets never meet
`;

/** The entry of those that share a port: in separate stacks several files may bind it. */
function entryText(group: readonly Placed[]): string {
  const [first] = group;
  if (first === undefined) return "";
  const { port, protocol, host } = first;
  const machine = machineOf(first);
  const name = group.find(({ service }) => service !== undefined)?.service;
  const isOneHost = host !== ALL && host !== UNKNOWN && group.every((bind) => bind.host === host);
  const files = [...new Set(group.flatMap(fileOf))].map(scalar);
  const parts = [
    `port: ${scalar(portText(port))}`,
    ...(name === undefined ? [] : [`name: ${scalar(name)}`]),
    ...(protocol === "tcp" ? [] : [`protocol: ${protocol}`]),
    ...(isOneHost ? [`interface: ${scalar(host)}`] : []),
    ...(machine === undefined ? [] : [`machine: ${scalar(machine)}`]),
    ...(files.length === 0 ? [] : [`file: ${files.length === 1 ? files[0] : `[${files.join(", ")}]`}`]),
  ];
  return `  - { ${parts.join(", ")} }\n`;
}

/** The file that binds it, where the place says so itself; as a pattern that fits it alone. */
function fileOf({ source, at, script }: Placed): readonly string[] {
  const file = script ?? (source === "python" ? at.path : undefined);
  return file === undefined ? [] : [file.replaceAll(/[*?[\]{}\\]/g, (sign) => `\\${sign}`)];
}

/** Numbers and plain words as they are; all else in the quotes of JSON, which YAML has too. */
function scalar(text: string): string {
  return /^(?:[1-9]\d*|[A-Za-z][\w./-]*)$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

function byPort(one: Placed, other: Placed): number {
  const difference = one.port.number - other.port.number;
  if (difference !== 0) return difference;
  const [a, b] = [one, other].map(
    ({ at, protocol, port }) => `${port.above ?? ""} ${protocol} ${at.path} ${at.line}`,
  );
  return (a ?? "") < (b ?? "") ? -1 : a === b ? 0 : 1;
}
