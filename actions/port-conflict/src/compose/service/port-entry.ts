import { type NoPort, readPortRange } from "../../network/port-range.ts";
import { protocolOf } from "../../network/protocol.ts";
import { type Node, type ScalarNode, scalarAt, scalarOf } from "../load/node.ts";
import type { Notes } from "../load/notes.ts";
import { fitted, isOpen, type Mapping, readShortMapping } from "../values/mapping.ts";
import { REQUIRED, withoutMarks } from "../values/marks.ts";
import { noteWrong, type Source } from "./source.ts";

/** An entry of `ports`, read. */
interface Entry {
  readonly mapping: Mapping;
  readonly source: Source;
}

/** Reads an entry of `ports`, in the short or the long syntax; what is wrong with it is noted. */
export function readEntry(item: Node, service: string, notes: Notes): Entry | undefined {
  const scalar = item.kind === "scalar" ? item : undefined;
  if (scalar !== undefined) return noted(readShort(scalar), scalar, service, notes);
  if (item.kind === "list") {
    const [first] = item.items.flatMap((inner) => scalarOf(inner) ?? []);
    const wrong: NoPort = { wrong: "form", message: "found a list, expected `host:container`" };
    return first === undefined ? undefined : noted(wrong, first, service, notes);
  }
  if (item.kind !== "map") return undefined;
  const published = scalarAt(item, "published");
  const target = scalarAt(item, "target");
  const main = published ?? target ?? [...item.entries.values()].flatMap((value) => scalarOf(value) ?? [])[0];
  if (main === undefined) return undefined;
  const parts = [main, scalarAt(item, "host_ip"), scalarAt(item, "protocol")].flatMap((part) => part ?? []);
  const source = {
    ...main,
    steps: parts.flatMap(({ steps }) => steps),
    variables: [...new Set(parts.flatMap(({ variables }) => variables))],
  };
  const wrong = [target, ...parts].find((part) => part?.wrong !== undefined)?.wrong;
  return noted(
    wrong === undefined ? readLong(item) : { wrong: "form", message: wrong },
    source,
    service,
    notes,
  );
}

function readShort(scalar: ScalarNode): Mapping | NoPort {
  if (scalar.wrong !== undefined) return { wrong: "form", message: scalar.wrong };
  if (scalar.type === "n" || scalar.type === "t") return readShortMapping(scalar.text);
  const found = scalar.type === "z" ? "nothing" : `\`${scalar.raw}\``;
  return { wrong: "form", message: `found ${found}, expected \`host:container\`` };
}

function readLong(item: Node): Mapping | NoPort {
  const protocolText = scalarAt(item, "protocol")?.text ?? "tcp";
  const protocol = protocolOf(protocolText);
  if (protocol === undefined) {
    return { wrong: "form", message: `found the protocol \`${protocolText}\`, expected tcp, udp or sctp` };
  }
  const targetText = scalarAt(item, "target")?.text;
  if (targetText === undefined) return { wrong: "form", message: "the mapping has no `target`" };
  const target = readField(targetText);
  if (typeof target === "object" && "wrong" in target) return target;
  const published = readField(scalarAt(item, "published")?.text ?? "");
  if (typeof published === "object" && "wrong" in published) return published;
  const hostIp = scalarAt(item, "host_ip")?.text ?? "";
  const address = hostIp.includes(REQUIRED) ? undefined : withoutMarks(hostIp);
  return fitted(address, published, typeof target === "object" ? target : undefined, protocol, targetText);
}

function readField(text: string) {
  if (text === "") return undefined;
  return isOpen(text) && withoutMarks(text) === "" ? "unknown" : readPortRange(withoutMarks(text));
}

/** The entry, or what is wrong with it as a problem. */
function noted(
  mapping: Mapping | NoPort,
  source: Source & { readonly text: string },
  service: string,
  notes: Notes,
): Entry | undefined {
  if ("wrong" in mapping) {
    if (/\{[{%]/.test(source.raw)) notes.passOver("templates", source.at);
    else if (isOpen(source.text)) notes.passOver("unresolved", source.at);
    else noteWrong(mapping, source, `\`ports\` of service \`${service}\``, service, notes);
    return undefined;
  }
  if (mapping.target?.from === 0) {
    const zero: NoPort = { wrong: "range", message: "a container has no port 0" };
    noteWrong(zero, source, `\`ports\` of service \`${service}\``, service, notes);
  }
  return { mapping, source };
}
