import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectKubernetes } from "../../src/kubernetes/collect-kubernetes.ts";
import { kubernetesEndpoints } from "../../src/kubernetes/kubernetes-endpoints.ts";
import type { KubernetesFact } from "../../src/kubernetes/kubernetes-fact.ts";
import { cut } from "../compose/tree.ts";

async function known(files: Readonly<Record<string, string>>) {
  const facts = new Map<string, KubernetesFact>();
  for (const [path, text] of Object.entries(files)) {
    const fact = await collectKubernetes({ path, bytes: Buffer.from(text) });
    if (fact !== undefined) facts.set(path, fact);
  }
  return kubernetesEndpoints(facts);
}

const pod = (kind: string, spec: string, name = "web") =>
  `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: ${name} }\nspec: { template: { spec: ${spec} } }\n`;

describe("kubernetesEndpoints", () => {
  it("reads pods of every kind, in several documents", async () => {
    const port =
      "{ containers: [{ name: c, ports: [{ containerPort: 80, hostPort: 8080, hostIP: 10.0.0.1, protocol: UDP }] }] }";
    const files = {
      "k/all.yaml": [
        pod("Deployment", port),
        pod("DaemonSet", port),
        `apiVersion: v1\nkind: Pod\nmetadata: { name: p, namespace: n }\nspec: ${port}\n`,
        `apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: j }\nspec: { jobTemplate: { spec: { template: { spec: ${port} } } } }\n`,
        `apiVersion: v1\nkind: List\nitems: [{ apiVersion: v1, kind: Pod, metadata: { name: l }, spec: ${port} }]\n`,
      ].join("---\n"),
    };
    const { endpoints, problems } = await known(files);
    expect(problems).toEqual([]);
    const binds = endpoints.filter(({ role }) => role === "bind");
    expect(binds.map(({ service, overridable }) => [service, overridable])).toEqual([
      ["Deployment/web", "the choice of its node"],
      ["DaemonSet/web", undefined],
      ["Pod/n/p", "the choice of its node"],
      ["CronJob/j", "the choice of its node"],
      ["Pod/l", "the choice of its node"],
    ]);
    for (const endpoint of endpoints) expect(cut(files, endpoint)).toBe(String(endpoint.port.number));
    expect(binds[0]).toMatchObject({
      host: "10.0.0.1",
      protocol: "udp",
      namespace: "nodes:k",
      together: "kubernetes:k",
    });
    expect(endpoints[0]).toMatchObject({ role: "declare", namespace: "pod:k/all.yaml#web" });
  });

  it("puts the ports of pods on the node's network on the nodes", async () => {
    const { endpoints } = await known({
      "a.yaml": pod(
        "DaemonSet",
        "{ hostNetwork: true, containers: [{ ports: [{ containerPort: 80, hostPort: 80 }, { containerPort: 81 }] }] }",
      ),
    });
    expect(endpoints.map(({ role, port, namespace }) => [role, port.number, namespace])).toEqual([
      ["bind", 80, "nodes:."],
      ["bind", 81, "nodes:."],
    ]);
  });

  it("reads Services", async () => {
    const { endpoints } = await known({
      "k/s.yml":
        "apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {ports: [{port: 80, nodePort: 30080, targetPort: http}]}\n",
    });
    expect(
      endpoints.map(({ role, port, namespace, overridable }) => [role, port.number, namespace, overridable]),
    ).toEqual([
      ["declare", 80, "service:k/s.yml#s", undefined],
      ["bind", 30080, "nodes:k", undefined],
    ]);
  });

  it("reports what clashes with itself and what is no port", async () => {
    const { problems, endpoints } = await known({
      "a.yml": [
        "apiVersion: v1",
        "kind: Service",
        "metadata: { name: s }",
        "spec: { ports: [{ port: 80 }, { port: 80 }, { port: 80, protocol: UDP, nodePort: 0 }, { port: 70000 }, { port: 80a }, { port: 0 }] }",
        "---",
        pod(
          "Deployment",
          "{ initContainers: [{ name: i, ports: [{ containerPort: 1 }] }], containers: [{ name: a, ports: [{ containerPort: 1 }, " +
            "{ containerPort: 1, name: again }] }, { name: b, ports: [{ containerPort: 1 }] }] }",
        ),
      ].join("\n"),
    });
    expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toMatchInlineSnapshot(`
      [
        "port-conflict/duplicate-bind In \`port\` of \`Service/s\`, port 80 (tcp) is that of this Service already",
        "port-conflict/out-of-range In \`port\` of \`Service/s\`, 70000 is above 65535, the highest port",
        "port-conflict/unreadable In \`port\` of \`Service/s\`, found \`80a\`, expected a port",
        "port-conflict/out-of-range In \`port\` of \`Service/s\`, port 0 is none that can be used",
        "port-conflict/duplicate-bind In \`containerPort\` of \`Deployment/web\`, port 1 (tcp) is that of container \`a\` already",
      ]
    `);
    expect(endpoints.length).toBe(3 + 4);
  });

  it("passes over templates", async () => {
    const service = "apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {ports: [{port: 80}]}\n";
    const { endpoints, problems, passedOver } = await known({
      "chart/Chart.yaml": "name: x\n",
      "chart/templates/s.yaml": service,
      "chart/templates/deep/t.yaml":
        "apiVersion: v1\nkind: Service\nspec:\n  ports: {{ toYaml .Values.ports }}\n",
      "other/t.yaml": "{{ if x }}\napiVersion: v1\nkind: Service\n{{ end }}\n",
      "other/u.yaml": service.replace("80", '"{{ port }}"'),
      "templates/s.yaml": service,
    });
    expect(endpoints.map(({ at }) => at.path)).toEqual(["templates/s.yaml"]);
    expect(problems).toEqual([]);
    expect(passedOver).toEqual({ templates: 4 });
  });

  it("reports a broken manifest, and leaves other YAML alone", async () => {
    const { problems } = await known({
      "a.yaml": "apiVersion: v1\nkind: Service\nspec:\n  a: 1\n b: 2\n",
      "b.yaml": "# apiVersion kind\na: [\n",
      "c.yaml": "kind: x\napiVersion: [1]\n",
    });
    expect(problems.map(({ at, rule }) => `${at.path}:${at.line} ${rule}`)).toEqual([
      "a.yaml:5 port-conflict/unreadable",
    ]);
  });

  it("never throws", async () => {
    const word = fc.constantFrom(
      ...[
        "apiVersion: v1\n",
        "kind: Pod\n",
        "kind: List\n",
        "items: ",
        "spec: ",
        "containers: ",
        "ports: ",
        "- ",
        "[",
        "]",
        "{",
        "}",
      ],
      ...["containerPort: 80", "hostPort: -1", "\n", "\n  ", "&a ", "*a", ": ", ",", "---\n", "{{", "\t"],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 40 }), async (words) => {
        await known({ "a.yaml": `apiVersion: v1\nkind: Pod\n${words.join("")}`, "b.yaml": words.join("") });
      }),
      { numRuns: 500 },
    );
  });
});
