import type { SourceFile } from "@pawl/gate";
import { type Data, type DataKind, type DataNode, dataKindOf, decodeData, readData } from "@pawl/parser/data";
import { isAddress } from "../values/port-text.ts";
import { brokenList } from "./broken-list.ts";
import { commandList } from "./command-list.ts";
import { isDisabled, machineKeys, nameKeys, scriptKeys, standingOf } from "./entry-keys.ts";
import { type EntryPort, hostOf, portsByKey, portsOfCommand, protocolIn } from "./entry-ports.ts";
import { readForm } from "./form-entries.ts";
import type { ListFact } from "./list-fact.ts";
import type { ListForm } from "./list-form.ts";
import { mentionsPort } from "./mentions-port.ts";
import { isOtherForm, isOtherName } from "./other-files.ts";
import { Rows } from "./rows.ts";
import { isInside, mappingsOf, scalarOf, scopeOf, type Visit } from "./walk.ts";

/** In bytes. What is larger was not written by hand. */
const LARGEST = 2 * 1024 * 1024;
/** TOML is read at a tenth of the speed. */
const LARGEST_TOML = 512 * 1024;

/**
 * The start-up lists of a YAML, TOML or JSON file: entries with a name or script and a port. Compose files, Kubernetes
 * manifests and other formats that are known have none. Also the commands of a Procfile, supervisord and circus.
 * @param forms what `lists` of the options says; each is looked for in every file, as the path is not known here.
 */
export async function collectLists(
  { path, bytes }: SourceFile,
  forms: readonly ListForm[],
): Promise<ListFact | undefined> {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const format = dataKindOf(name);
  if (isOtherName(name)) return undefined;
  if (bytes.length > (format === "toml" ? LARGEST_TOML : LARGEST)) {
    return { entries: [], problems: [], passedOver: { "large files": 1 } };
  }
  const { text, mistakes } = decodeData(bytes);
  if (!mentionsPort(text) && forms.length === 0) return undefined;
  if (format === undefined) return commandList(name, text);
  const data = await readData(format, text);
  const rows = new Rows(text);
  const stem = name.slice(0, name.indexOf(".", 1) < 0 ? undefined : name.indexOf(".", 1));
  if (data.documents.some(isOtherForm) && forms.length === 0) return undefined;
  const broken = brokenList({ text, stem, mistakes: [...mistakes, ...data.mistakes] });
  if (broken === "template") rows.pass("templates");
  else if (broken !== undefined) rows.problem(-1, "unreadable", broken.message, "<module>", broken);
  const documents = data.documents.filter((document) => !isOtherForm(document));
  for (const document of documents) readEntries(document, { rows, format, text, stem });
  for (const [index, form] of forms.entries()) {
    for (const document of data.documents) readForm(document, form, index, { rows, format, text });
  }
  noteDuplicates(data, rows, documents.length > 0);
  return rows.fact();
}

/** Keys of what a program writes down about services that ran: it starts none of them. */
const stateKeys = [
  "last_health_check",
  "is_healthy",
  "last_seen",
  "last_heartbeat",
  "last_updated",
  "registered_at",
  "started_at",
  "uptime",
];

interface Reading {
  readonly rows: Rows;
  readonly format: DataKind;
  readonly text: string;
  readonly stem: string;
}

function readEntries(document: DataNode, { rows, format, text, stem }: Reading): void {
  let inside: { readonly path: Visit["path"] } | undefined;
  for (const visit of mappingsOf(document)) {
    const { node, path } = visit;
    // What stands within an entry (its environment, its ports) is the entry's.
    if (inside !== undefined && isWithin(path, inside.path)) continue;
    const byKey = portsByKey(node, format);
    const last = path.at(-1);
    const own = scalarOf(node, nameKeys)?.text ?? (typeof last === "string" ? last : undefined);
    const command = portsOfCommand(node, text, own ?? stem);
    const isCommanded = command.ports.length > 0 && (scalarOf(node, nameKeys) ?? last) !== undefined;
    if (byKey.length === 0 && !isCommanded) continue;
    if (stateKeys.some((key) => node.entries.has(key))) {
      rows.pass("reports");
      if (path.length > 0) inside = { path };
      continue;
    }
    const standing = standingOf(visit, stem);
    if (standing === "other") continue;
    if (path.length > 0) inside = { path };
    const script = scriptIn(visit) ?? command.script;
    const machine = scalarOf(node, machineKeys)?.text;
    const head = {
      form: -1,
      binds: standing === "binds",
      name: own ?? script ?? stem,
      ...(script === undefined ? {} : { script }),
      ...(machine === undefined || isAddress(machine) ? {} : { machine }),
      ...(isDisabled(node) ? { disabled: true as const } : {}),
      scope: scopeOf(path),
    };
    const published = byKey.filter((port) => port.published === true);
    const given = published.length > 0 ? published : [...byKey, ...command.ports];
    const ports = given.map((port) => placed(port, visit));
    rows.entry(head, ports, hostOf(node), protocolIn(node));
  }
}

/** A port that an alias or a merge key brings in stands where the entry does: there it becomes the entry's. */
function placed(port: EntryPort, { node, place }: Visit): EntryPort {
  if (place === node && isInside(port, node)) return port;
  const first = [...node.entries.values()].find(({ key }) => isInside(key, node))?.key;
  const { start, end } = place === node ? (first ?? node) : place;
  return { ...port, start, end };
}

function isWithin(path: Visit["path"], outer: Visit["path"]): boolean {
  return path.length > outer.length && outer.every((step, index) => path[index] === step);
}

/** The Python file or module that an entry names: a text that looks like one. */
function scriptIn({ node }: Visit): string | undefined {
  for (const key of scriptKeys) {
    const text = scalarOf(node, [key])?.text;
    if (text === undefined || text.length > 300 || /\s/.test(text)) continue;
    if (text.endsWith(".py") || /^(?:module|script)/.test(key)) return text;
    if (/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(text)) return text;
  }
  return undefined;
}

/** A port that is given twice in one entry is one that somebody believes in and that does not count. */
function noteDuplicates({ mistakes }: Data, rows: Rows, isList: boolean): void {
  if (!isList) return;
  for (const { kind, offset, message } of mistakes) {
    if (kind !== "duplicate" || !/"[\w.-]*ports?"$/i.test(message)) continue;
    const end = offset + message.length - 'duplicate key ""'.length;
    rows.problem(-1, "unreadable", `Found a ${message.replaceAll('"', "`")}`, "<module>", {
      key: "duplicate",
      start: offset,
      end,
    });
  }
}
