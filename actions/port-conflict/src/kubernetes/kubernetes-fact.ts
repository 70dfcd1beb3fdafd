import type { Mistake } from "../yaml/read-file.ts";
import type { Span } from "../yaml/span.ts";

/** What a file of Kubernetes manifests says about ports. */
export type KubernetesFact = {
  readonly objects?: readonly KubernetesObject[];
  readonly mistakes?: readonly Mistake[];
  /** It is a template that another program fills in first. */
  readonly template?: true;
  /** It is the `Chart.yaml` of a Helm chart, whose folder `templates` has templates only. */
  readonly chart?: true;
};

/** An object with ports: a Service, or anything that makes pods. */
export type KubernetesObject = {
  readonly kind: string;
  /** `metadata.name`, after `metadata.namespace` and a slash where that is given. */
  readonly name: string;
  /** The pods are on the network of their node. */
  readonly hostNetwork?: true;
  /** The pods run on every node: a DaemonSet that selects none. */
  readonly everyNode?: true;
  readonly ports: readonly PortRow[];
};

/**
 * One number: the field that it stands in, what is written there, the protocol as written, its place, the container (an
 * init container, which ends before others start, is `""`; a Service has none and says `""` too), and `hostIP`.
 */
export type PortRow =
  | readonly [field: PortField, text: string, protocol: string, span: Span, container: string]
  | readonly [
      field: PortField,
      text: string,
      protocol: string,
      span: Span,
      container: string,
      hostIp: string,
    ];

export type PortField = "containerPort" | "hostPort" | "port" | "nodePort";
