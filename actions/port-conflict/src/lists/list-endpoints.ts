import { compileGlob } from "@pawl/gate";
import { type Endpoint, HOST, type Known, type Problem } from "../model/endpoint.ts";
import { alternativesOf } from "./alternatives.ts";
import type { EntryRow, ListFact, PortRow, Spot } from "./list-fact.ts";
import type { ListForm } from "./list-form.ts";
import { isReport } from "./report-files.ts";
import { type NamedEntry, serviceNames } from "./same-services.ts";
import { type PythonFiles, Scripts } from "./scripts.ts";
import { versionsOf } from "./versions.ts";

/**
 * What the start-up lists of a tree say: an endpoint per port of an entry, reported at its value.
 * @param facts by path, in the order of the paths.
 * @param python the Python files of the tree, which scripts and modules are looked up in.
 * @param forms the forms of the options that the facts were collected with.
 */
export function listEndpoints(
  facts: ReadonlyMap<string, ListFact>,
  python: PythonFiles,
  forms: readonly ListForm[] = [],
): Known {
  const scripts = new Scripts(python);
  const globs = forms.map(({ files }) => compileGlob(files));
  const applies = (form: number, path: string): boolean => form < 0 || globs[form]?.(path) === true;
  const entries: (NamedEntry & { readonly entry: EntryRow })[] = [];
  const problems: Problem[] = [];
  const passedOver: Record<string, number> = {};
  for (const [path, fact] of facts) {
    // A form of the options says better what an entry is than its looks do.
    const ruled = forms.findIndex((_, form) => applies(form, path));
    const isRuled = ruled >= 0 && fact.entries.some(({ form }) => form >= 0 && applies(form, path));
    if (!isRuled && isReport(path)) {
      passedOver.reports = (passedOver.reports ?? 0) + 1;
      continue;
    }
    const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
    for (const entry of fact.entries) {
      if (!applies(entry.form, path) || (isRuled && entry.form < 0)) continue;
      const script = entry.script === undefined ? undefined : scripts.resolve(entry.script, folder);
      entries.push({ list: path, name: entry.name, script, entry });
    }
    for (const [form, pattern, message, scope, code, spot] of fact.problems) {
      if (applies(form, path) && !(isRuled && form < 0 && scope !== "<module>")) {
        problems.push({ rule: `port-conflict/${pattern}`, at: placeOf(path, spot), message, scope, code });
      }
    }
    for (const [why, count] of Object.entries(fact.passedOver))
      passedOver[why] = (passedOver[why] ?? 0) + count;
  }
  const nameOf = serviceNames(entries);
  const variants = alternativesOf(new Set(entries.map(({ list }) => list)));
  const starting = entries.filter(({ entry }) => entry.binds);
  const versions = versionsOf(starting.map((named) => ({ list: named.list, service: nameOf(named) })));
  const alternatives = new Map<string, Readonly<Record<string, string>>>(variants);
  for (const [list, own] of versions) alternatives.set(list, { ...alternatives.get(list), ...own });
  const endpoints = entries.flatMap((named) =>
    named.entry.ports.flatMap((row) => endpointsOf(named, row, nameOf(named), alternatives.get(named.list))),
  );
  return { endpoints, problems, passedOver };
}

function endpointsOf(
  { list, script, entry }: NamedEntry & { readonly entry: EntryRow },
  [from, to, above, host, protocol, key, overridable, spot]: PortRow,
  service: string,
  alternatives: Readonly<Record<string, string>> | undefined,
): readonly Endpoint[] {
  const { binds, machine, disabled, scope, name } = entry;
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const number = from + index;
    return {
      role: binds ? "bind" : "declare",
      source: "list",
      protocol,
      host,
      port: above === null ? { number } : { number, above },
      at: placeOf(list, spot),
      scope,
      code: `${name} ${key}: ${above === null ? "" : `${above}+`}${from === to ? from : `${from}-${to}`}`,
      what: `\`${key}\` of \`${name}\``,
      steps: [],
      ...(overridable === null ? {} : { overridable }),
      namespace: HOST,
      ...(binds ? { service, together: list } : {}),
      ...(machine === undefined ? {} : { machine }),
      ...(script === undefined ? {} : { script }),
      ...(disabled === undefined ? {} : { disabled }),
      ...(alternatives === undefined ? {} : { alternatives }),
    } satisfies Endpoint;
  });
}

function placeOf(path: string, [line, column, endLine, endColumn]: Spot): Endpoint["at"] {
  return { path, line, column, endLine, endColumn };
}
