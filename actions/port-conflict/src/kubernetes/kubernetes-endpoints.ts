import type { Endpoint, Known, Namespace, Problem, Protocol } from "../model/endpoint.ts";
import { interfaceOf } from "../network/ip-address.ts";
import { readPortRange } from "../network/port-range.ts";
import { protocolOf } from "../network/protocol.ts";
import { placeOf } from "../yaml/span.ts";
import type { KubernetesFact, KubernetesObject, PortRow } from "./kubernetes-fact.ts";

/**
 * The ports of all Kubernetes manifests. The manifests of one folder are one stack: its nodes are the namespace
 * `nodes:<folder>`, apart from the machine that a repository's programs and compose files run on, and from other folders
 * (bases and overlays restate each other's objects).
 *
 * On the nodes are bound: the `nodePort` of a Service, on all of them; a `hostPort`, and any port of a pod with
 * `hostNetwork`, on those where the pod runs. A DaemonSet runs on all; where anything else runs, the scheduler may decide
 * otherwise, which `overridable` says. Ports of containers and of Services are declared in namespaces of their own.
 *
 * One port twice in a Service, or in two containers of a pod, is a problem by itself. Templates are passed over.
 */
export function kubernetesEndpoints(facts: ReadonlyMap<string, KubernetesFact>): Known {
  const endpoints: Endpoint[] = [];
  const problems: Problem[] = [];
  let templates = 0;
  const charts = new Set([...facts].flatMap(([path, { chart }]) => (chart ? [folderOf(path)] : [])));
  for (const [path, { objects = [], mistakes = [], template, chart }] of facts) {
    if (chart) continue;
    if (template || isChartTemplate(path, charts)) {
      templates++;
      continue;
    }
    for (const [span, message] of mistakes) {
      const sentence = `The manifest cannot be read as it stands: ${message}`;
      problems.push({
        rule: "port-conflict/unreadable",
        at: placeOf(path, span),
        message: sentence,
        scope: "<module>",
        code: message,
      });
    }
    for (const object of objects) {
      const taken = new Map<string, PortRow>();
      for (const row of object.ports) {
        if (/\{\{|\$[({]/.test(row[1])) templates++;
        else addRow(row, object, path, taken, endpoints, problems);
      }
    }
  }
  return { endpoints, problems, passedOver: templates === 0 ? {} : { templates } };
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : path.slice(0, slash);
}

/** Whether a folder above is the `templates` of a chart. */
function isChartTemplate(path: string, charts: ReadonlySet<string>): boolean {
  if (charts.size === 0) return false;
  for (let at = path.indexOf("templates/"); at >= 0; at = path.indexOf("templates/", at + 1)) {
    if (at === 0 ? charts.has(".") : path.charAt(at - 1) === "/" && charts.has(path.slice(0, at - 1)))
      return true;
  }
  return false;
}

function addRow(
  row: PortRow,
  object: KubernetesObject,
  path: string,
  taken: Map<string, PortRow>,
  endpoints: Endpoint[],
  problems: Problem[],
): void {
  const [field, text, protocolText, span, container] = row;
  const at = placeOf(path, span);
  const scope = `${object.kind}/${object.name}`;
  const code = `${field} ${text}`;
  const protocol = protocolOf(protocolText);
  const number = portOf(text);
  const problem = (rule: Problem["rule"], what: string) => {
    problems.push({ rule, at, message: `In \`${field}\` of \`${scope}\`, ${what}`, scope, code });
  };
  if (typeof number !== "number") {
    problem(number.rule, number.message);
    return;
  }
  if (protocol === undefined) {
    problem("port-conflict/unreadable", `found the protocol \`${protocolText}\`, expected TCP, UDP or SCTP`);
    return;
  }
  // A hostPort or nodePort of 0 is one that is not given.
  if (number === 0) {
    if (field === "port" || field === "containerPort")
      problem("port-conflict/out-of-range", "port 0 is none that can be used");
    return;
  }
  const other = takeTwice(row, object, number, protocol, taken);
  if (other !== undefined) {
    const where = object.kind === "Service" ? "this Service" : `container \`${other[4]}\``;
    problem("port-conflict/duplicate-bind", `port ${number} (${protocol}) is that of ${where} already`);
  }
  const onNodes =
    field === "nodePort" || field === "hostPort" || (field === "containerPort" && object.hostNetwork);
  if (field === "hostPort" && object.hostNetwork) return;
  endpoints.push({
    role: onNodes ? "bind" : "declare",
    source: "kubernetes",
    protocol,
    host: interfaceOf(row[5] ?? ""),
    port: { number },
    at,
    scope,
    code,
    what: `\`${field}\` of ${object.kind} \`${object.name}\`${container === "" ? "" : `, container \`${container}\``}`,
    steps: [],
    ...(onNodes && field !== "nodePort" && !object.everyNode
      ? { overridable: "the choice of its node" }
      : {}),
    namespace: onNodes ? `nodes:${folderOf(path)}` : ownNamespace(object, path),
    service: scope,
    together: `kubernetes:${folderOf(path)}`,
  });
}

/** A pod's network, or a Service's virtual address. */
function ownNamespace({ kind, name }: KubernetesObject, path: string): Namespace {
  return `${kind === "Service" ? "service" : "pod"}:${path}#${name}`;
}

/** The row that has the port already: of the Service, or of another container that runs at the same time. */
function takeTwice(
  row: PortRow,
  { kind }: KubernetesObject,
  number: number,
  protocol: Protocol,
  taken: Map<string, PortRow>,
): PortRow | undefined {
  const [field, , , , container] = row;
  if (field === "hostPort" || (kind !== "Service" && container === "")) return undefined;
  const key = `${field} ${number} ${protocol}`;
  const earlier = taken.get(key);
  if (earlier === undefined) taken.set(key, row);
  if (earlier === undefined || kind === "Service") return earlier;
  return earlier[4] === container ? undefined : earlier;
}

function portOf(text: string): number | { readonly rule: Problem["rule"]; readonly message: string } {
  const range = readPortRange(text);
  if ("wrong" in range) {
    const rule = range.wrong === "range" ? "port-conflict/out-of-range" : "port-conflict/unreadable";
    return { rule, message: range.message };
  }
  if (range.from === range.to && !text.includes("-")) return range.from;
  return { rule: "port-conflict/unreadable", message: `found \`${text}\`, expected a port` };
}
