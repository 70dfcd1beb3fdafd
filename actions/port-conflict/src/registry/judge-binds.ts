import type { Finding } from "@pawl/gate";
import { findingOf, fromOf, stepsOf } from "../judge/finding.ts";
import { ALL, normalHost, UNKNOWN } from "../judge/interfaces.ts";
import type { Placed } from "../judge/placed.ts";
import { portWords, quoted, whereWords } from "../judge/words.ts";
import { portText } from "../model/port.ts";
import type { RuleId } from "../rules.ts";
import { nameOf } from "./judge-entries.ts";
import { type EntryIndex, isEntryOf, isOnMachineOf, isPortOf } from "./matching.ts";
import type { Entry, Registry } from "./registry.ts";

/** What the registry has against a bind: the worst of what is wrong with it; `undefined` where all is well. */
export function judgeBind(bind: Placed, registry: Registry, index: EntryIndex): Finding<RuleId> | undefined {
  const entries = index.withNumber(bind.port.number).filter((entry) => isEntryOf(entry, bind));
  if (entries.length === 0) return withoutEntry(bind, registry, index);
  const allowing = entries.filter((entry) => index.mayBind(entry, bind));
  const [first] = entries;
  if (allowing.length === 0 && first !== undefined && bindsByItself(bind)) {
    return said(bind, registry, [first], {
      rule: "port-conflict/wrong-binder",
      message: `${bind.what} binds ${portWords(bind)}, which the registry gives to ${nameOf(first)} in ${quoted(first.files.join(", "))}`,
    });
  }
  const agreeing = allowing.length === 0 ? entries : allowing;
  const other = agreeing.find((entry) => contradictsHost(entry, bind));
  if (other !== undefined && agreeing.every((entry) => contradictsHost(entry, bind))) {
    return said(bind, registry, [other], {
      rule: "port-conflict/registry-mismatch",
      message: `${bind.what} binds ${portWords(bind)}${whereWords(bind)}; the registry has ${nameOf(other)} on ${quoted(other.host ?? ALL)}`,
    });
  }
  return undefined;
}

function withoutEntry(bind: Placed, registry: Registry, index: EntryIndex): Finding<RuleId> | undefined {
  const named = index.named(bind);
  const [called] = named;
  if (called !== undefined) {
    return said(bind, registry, named, {
      rule: "port-conflict/registry-mismatch",
      message: `${bind.what} has ${portWords(bind)} here; the registry has ${nameOf(called)} with ${portsOf(named)}`,
    });
  }
  const near = index
    .withNumber(bind.port.number)
    .filter((entry) => isPortOf(entry, bind) && (index.mayBind(entry, bind) || !isOnMachineOf(entry, bind)));
  const [first] = near;
  if (first !== undefined && index.mayBind(first, bind)) {
    const has = isOnMachineOf(first, bind) ? first.protocol : `on ${first.machine ?? ""}`;
    return said(bind, registry, near, {
      rule: "port-conflict/registry-mismatch",
      message: `${bind.what} binds ${portWords(bind)}${whereWords(bind)}; the registry has it ${has}, as ${nameOf(first)}`,
    });
  }
  return said(bind, registry, [], {
    rule: "port-conflict/unregistered",
    message: `${bind.what} binds ${portWords(bind)}${whereWords(bind)}, which ${quoted(registry.path)} does not have`,
  });
}

/** A port that compose publishes or a list starts is bound by another file than the one that says so. */
function bindsByItself({ source, script }: Placed): boolean {
  return source === "python" || (source === "list" && script !== undefined);
}

function contradictsHost({ host }: Entry, bind: Placed): boolean {
  if (host === undefined || bind.host === UNKNOWN) return false;
  return normalHost(host) !== normalHost(bind.host);
}

function portsOf(entries: readonly Entry[]): string {
  return [...new Set(entries.map(({ port, protocol }) => `${protocol} port ${portText(port)}`))].join(", ");
}

function said(
  bind: Placed,
  { whole }: Registry,
  entries: readonly Entry[],
  { rule, message }: { readonly rule: RuleId; readonly message: string },
): Finding<RuleId> {
  return findingOf(bind, {
    rule,
    message,
    related: [
      ...entries.map((entry) => ({ at: entry.at, message: `${nameOf(entry)} of the registry` })),
      ...stepsOf(bind),
    ],
    // Any change of the registry may be what makes it so: an entry that went has no place.
    from: [...fromOf(bind), whole],
  });
}
