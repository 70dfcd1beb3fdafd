import type { DataKind, DataNode, DataScalar } from "@pawl/parser/data";
import { interfaceOf, isAddress } from "../values/port-text.ts";
import { readPortScalar } from "../values/scalar-port.ts";
import { isDisabled } from "./entry-keys.ts";
import { hostOf, protocolIn } from "./entry-ports.ts";
import type { ListForm } from "./list-form.ts";
import type { Rows } from "./rows.ts";
import { nodesAt, scopeOf } from "./walk.ts";

/** Adds the entries of a document that a form of the options describes. */
export function readForm(
  document: DataNode,
  form: ListForm,
  index: number,
  { rows, format }: { readonly rows: Rows; readonly format: DataKind; readonly text: string },
): void {
  for (const [entry, path] of nodesAt(document, form.entries)) {
    if (entry.kind !== "mapping") continue;
    const found = nodesAt(entry, form.port).flatMap(([node]) => {
      const scalars = node.kind === "sequence" ? node.items : [node];
      return scalars.flatMap((scalar) => (scalar.kind === "scalar" ? [scalar] : []));
    });
    if (found.length === 0) continue;
    const script = textAt(entry, form.script);
    const machine = textAt(entry, form.machine);
    const host = textAt(entry, form.host);
    const last = path.at(-1);
    const name =
      textAt(entry, form.name) ?? (typeof last === "string" ? last : undefined) ?? script ?? scopeOf(path);
    const head = {
      form: index,
      binds: true,
      name,
      ...(script === undefined ? {} : { script }),
      ...(machine === undefined ? {} : { machine }),
      ...(isDisabled(entry) ? { disabled: true as const } : {}),
      scope: scopeOf(path),
    };
    const ports = found.map((scalar) => ({
      key: form.port,
      reading: readPortScalar(scalar, format),
      start: scalar.start,
      end: scalar.end,
    }));
    const given = host !== undefined && isAddress(host) ? interfaceOf(host) : hostOf(entry);
    rows.entry(head, ports, given, protocolIn(entry));
  }
}

function textAt(entry: DataNode, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const [found] = nodesAt(entry, path);
  const node: DataNode | undefined = found?.[0];
  return node === undefined ? undefined : scalarText(node);
}

function scalarText(node: DataNode): string | undefined {
  const scalar: DataScalar | undefined = node.kind === "scalar" ? node : undefined;
  return scalar === undefined || scalar.value === null ? undefined : scalar.text;
}
