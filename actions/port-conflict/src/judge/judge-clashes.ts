import type { Finding, RelatedPlace } from "@pawl/gate";
import type { RuleId } from "../rules.ts";
import type { Clash } from "./clashes.ts";
import { findingOf, fromOf, stepsOf } from "./finding.ts";
import type { Placed } from "./placed.ts";
import { placeWords, portWords, quoted, whereWords } from "./words.ts";

/** The finding of a bind that clashes. `free` names the next free port for it, where there is one. */
export function judgeClash(
  { endpoint, others }: Clash,
  free: (endpoint: Placed) => number | undefined,
): Finding<RuleId> {
  const sure = others.some(({ how }) => how === "certain");
  const [first] = others;
  const more = others.length - 1;
  const next = free(endpoint);
  const also =
    first === undefined ? "" : `, as does ${first.endpoint.what} at ${placeWords(first.endpoint.at)}`;
  const rest = more <= 0 ? "" : ` and ${more} more`;
  const unsure = sure ? "" : (doubt(endpoint, others) ?? "");
  const proposal = next === undefined ? "" : `; the next free port is ${next}`;
  return findingOf(endpoint, {
    rule: "port-conflict/duplicate-bind",
    message: `${endpoint.what} binds ${portWords(endpoint)}${whereWords(endpoint)}${also}${rest}${unsure}${proposal}`,
    ...(!sure && { severity: "warning" as const }),
    related: [
      ...stepsOf(endpoint),
      ...others.flatMap(({ endpoint: other }): RelatedPlace[] => [
        { at: other.at, message: `${other.what} binds ${portWords(other)} here` },
        ...stepsOf(other),
      ]),
    ],
    from: fromOf(endpoint),
  });
}

/** Why the clash is not certain, in words. */
function doubt(endpoint: Placed, others: Clash["others"]): string | undefined {
  const given =
    endpoint.overridable ??
    others.find(({ endpoint: other }) => other.overridable !== undefined)?.endpoint.overridable;
  if (given !== undefined) return `, unless ${given} says otherwise`;
  if (endpoint.disabled === true || others.every(({ endpoint: other }) => other.disabled === true)) {
    return ", once both are switched on";
  }
  if (endpoint.machines.length === 0) return ", if both run on one machine";
  return undefined;
}

/** What is to be said of a single port, whoever else has it. */
export function judgePort(endpoint: Placed): Finding<RuleId> | undefined {
  const { port, namespace, source, searched, standIn } = endpoint;
  // Whether a stand-in is ever bound is not known.
  if (
    searched === true ||
    standIn === true ||
    namespace !== "host" ||
    port.above !== undefined ||
    port.number === 0
  )
    return undefined;
  const isProcess = source === "python" || source === "list";
  const common = { related: stepsOf(endpoint), from: fromOf(endpoint) };
  if (isProcess && port.number < 1024) {
    return findingOf(endpoint, {
      rule: "port-conflict/privileged",
      message: `${endpoint.what} binds ${portWords(endpoint)}, which only root may bind`,
      ...common,
    });
  }
  if (port.number >= 32768 && port.number <= 60999) {
    return findingOf(endpoint, {
      rule: "port-conflict/ephemeral",
      message: `${endpoint.what} binds ${portWords(endpoint)}, which the system may have handed out to a client`,
      ...common,
    });
  }
  return undefined;
}

/** A port outside the ranges of its machine. */
export function judgeRange(
  endpoint: Placed,
  ranges: readonly (readonly [number, number])[],
): Finding<RuleId> | undefined {
  const { port, namespace, searched } = endpoint;
  if (
    searched === true ||
    ranges.length === 0 ||
    namespace !== "host" ||
    port.above !== undefined ||
    port.number === 0
  )
    return undefined;
  if (ranges.some(([from, to]) => from <= port.number && port.number <= to)) return undefined;
  const machine = endpoint.machines.length === 0 ? "the registry" : endpoint.machines.join(" or ");
  return findingOf(endpoint, {
    rule: "port-conflict/out-of-range",
    message: `${endpoint.what} binds ${portWords(endpoint)}, outside the ranges of ${machine}: ${quoted(ranges.map(([from, to]) => `${from}-${to}`).join(", "))}`,
    related: stepsOf(endpoint),
    from: fromOf(endpoint),
  });
}
