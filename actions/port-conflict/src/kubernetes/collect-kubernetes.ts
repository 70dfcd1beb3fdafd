import { Buffer } from "node:buffer";
import type { SourceFile } from "@pawl/gate";
import type { DataNode, Places } from "@pawl/parser/data";
import { itemsOf, textOf, valueAt, valueAtKey } from "../yaml/node.ts";
import { readYamlFile } from "../yaml/read-file.ts";
import { spanOf } from "../yaml/span.ts";
import type { KubernetesFact, KubernetesObject, PortRow } from "./kubernetes-fact.ts";

/** Lists of lists: more than this is nothing that a tool writes. */
const DEEPEST_LIST = 5;

/** Where each kind has the specification of its pods. */
const POD_PATHS: Readonly<Record<string, readonly string[]>> = {
  Pod: ["spec"],
  Deployment: ["spec", "template", "spec"],
  StatefulSet: ["spec", "template", "spec"],
  DaemonSet: ["spec", "template", "spec"],
  ReplicaSet: ["spec", "template", "spec"],
  ReplicationController: ["spec", "template", "spec"],
  Job: ["spec", "template", "spec"],
  CronJob: ["spec", "jobTemplate", "spec", "template", "spec"],
  PodTemplate: ["template", "spec"],
};

/**
 * The fact of a YAML file with Kubernetes manifests that have ports, of one that is broken, of a template and of a
 * `Chart.yaml`; `undefined` for any other file. Never throws.
 */
export async function collectKubernetes(file: SourceFile): Promise<KubernetesFact | undefined> {
  if (/(?:^|\/)Chart\.ya?ml$/.test(file.path)) return { chart: true };
  const { bytes } = file;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!buffer.includes("apiVersion") || !buffer.includes("kind")) return undefined;
  const { documents, places, mistakes, template } = await readYamlFile(file);
  if (template) return { template: true };
  const objects = documents.flatMap((document) => objectsOf(document, places, 0));
  // `port: {{ .Values.port }}` is YAML: a mapping with a mapping as its key.
  if (mistakes.length > 0 && buffer.includes("{{")) return { template: true };
  // A broken file is one of ours only by its keys, as nothing of it can be read.
  const isOurs =
    objects.length > 0 || (documents.length === 0 && /^(?:- )?apiVersion:/m.test(buffer.toString("latin1")));
  if (!isOurs) return undefined;
  return { ...(objects.length === 0 ? {} : { objects }), ...(mistakes.length === 0 ? {} : { mistakes }) };
}

function objectsOf(node: DataNode, places: Places, depth: number): readonly KubernetesObject[] {
  const kind = textOf(valueAtKey(node, "kind"));
  if (kind === undefined || valueAtKey(node, "apiVersion") === undefined) return [];
  if (kind === "List" || kind.endsWith("List")) {
    if (depth >= DEEPEST_LIST) return [];
    return itemsOf(valueAtKey(node, "items")).flatMap((item) => objectsOf(item, places, depth + 1));
  }
  const podPath = Object.hasOwn(POD_PATHS, kind) ? POD_PATHS[kind] : undefined;
  const pod = podPath === undefined ? undefined : valueAt(node, ...podPath);
  const ports = kind === "Service" ? servicePorts(node, places) : podPorts(pod, places);
  if (ports.length === 0) return [];
  const isHost = textOf(valueAtKey(pod, "hostNetwork")) === "true";
  const selects =
    valueAtKey(pod, "nodeSelector") ?? valueAtKey(pod, "affinity") ?? valueAtKey(pod, "nodeName");
  const everyNode = kind === "DaemonSet" && selects === undefined;
  return [
    {
      kind,
      name: nameOf(node),
      ...(isHost ? { hostNetwork: true } : {}),
      ...(everyNode ? { everyNode: true } : {}),
      ports,
    },
  ];
}

function nameOf(node: DataNode): string {
  const name = textOf(valueAt(node, "metadata", "name")) ?? textOf(valueAt(node, "metadata", "generateName"));
  const namespace = textOf(valueAt(node, "metadata", "namespace"));
  return namespace === undefined ? (name ?? "?") : `${namespace}/${name ?? "?"}`;
}

function podPorts(pod: DataNode | undefined, places: Places): readonly PortRow[] {
  const containers = itemsOf(valueAtKey(pod, "containers"));
  const init = itemsOf(valueAtKey(pod, "initContainers"));
  return [...containers, ...init].flatMap((container, index) => {
    const isSidecar = textOf(valueAtKey(container, "restartPolicy")) === "Always";
    const isInit = index >= containers.length && !isSidecar;
    const name = isInit ? "" : (textOf(valueAtKey(container, "name")) ?? String(index));
    return itemsOf(valueAtKey(container, "ports")).flatMap((port) => [
      ...rowOf("containerPort", port, places, name),
      ...rowOf("hostPort", port, places, name),
    ]);
  });
}

function servicePorts(service: DataNode, places: Places): readonly PortRow[] {
  return itemsOf(valueAt(service, "spec", "ports")).flatMap((port) => [
    ...rowOf("port", port, places, ""),
    ...rowOf("nodePort", port, places, ""),
  ]);
}

function rowOf(field: PortRow[0], port: DataNode, places: Places, container: string): readonly PortRow[] {
  const value = valueAtKey(port, field);
  const text = textOf(value);
  if (value === undefined || text === undefined) return [];
  const protocol = textOf(valueAtKey(port, "protocol")) ?? "TCP";
  const hostIp = field === "hostPort" ? textOf(valueAtKey(port, "hostIP")) : undefined;
  const span = spanOf(places.of(value));
  return [
    hostIp === undefined
      ? [field, text, protocol, span, container]
      : [field, text, protocol, span, container, hostIp],
  ];
}
