import { defineGate } from "@pawl/gate";
import type { Facts } from "./facts.ts";
import { dataGlobs, dockerfileGlobs, envFileGlobs, pythonGlobs, systemdGlobs, yamlGlobs } from "./globs.ts";
import { type Options, options, registryPath } from "./options.ts";
import { type RuleId, rules } from "./rules.ts";
import { portsView } from "./table/ports-view.ts";

/** The gate for ports: who binds what, where, and how that is known. */
export const gate = defineGate<Options, RuleId, Facts>({
  name: "port-conflict",
  summary:
    "No two services on one port: across Python, start-up lists, docker compose, Kubernetes and a registry",
  rules,
  options,
  facts: {
    sites: {
      files: () => pythonGlobs,
      depends: ["apis"],
      collect: async (file, given) => (await import("./python/collect-sites.ts")).collectSites(file, given),
    },
    imports: {
      files: () => pythonGlobs,
      depends: [],
      collect: async (file) => (await import("./python/imported-words.ts")).importedWords(file),
    },
    names: {
      files: () => pythonGlobs,
      // Most files have nothing to do with ports.
      wanted: async (given) => new (await import("./sources/wanted-names.ts")).WantedNames(given),
      depends: ["apis"],
      collect: async (file, given) => (await import("./python/collect-names.ts")).collectNames(file, given),
    },
    lists: {
      files: () => dataGlobs,
      depends: ["lists"],
      collect: async (file, { lists }) =>
        (await import("./lists/collect-lists.ts")).collectLists(file, lists),
    },
    compose: {
      files: () => yamlGlobs,
      depends: [],
      collect: async (file) => (await import("./compose/read/collect-compose.ts")).collectCompose(file),
    },
    kubernetes: {
      files: () => yamlGlobs,
      depends: [],
      collect: async (file) => (await import("./kubernetes/collect-kubernetes.ts")).collectKubernetes(file),
    },
    dockerfiles: {
      files: () => dockerfileGlobs,
      depends: [],
      collect: async (file) => (await import("./units/collect-dockerfile.ts")).collectDockerfile(file),
    },
    systemd: {
      files: () => systemdGlobs,
      depends: [],
      collect: async (file) => (await import("./units/collect-systemd.ts")).collectSystemd(file),
    },
    env: {
      files: () => envFileGlobs,
      depends: [],
      collect: async (file) => (await import("./compose/read/collect-env.ts")).collectEnv(file),
    },
    registry: {
      files: (given) => [`/${registryPath(given)}`],
      depends: [],
      collect: async (file) => (await import("./registry/collect-registry.ts")).collectRegistry(file),
    },
  },
  async *check(project, given) {
    const [{ makePicture }, { judge }] = await Promise.all([
      import("./picture.ts"),
      import("./judge/judge.ts"),
    ]);
    const picture = makePicture(project, given);
    yield* judge(picture, project);
    const { binds, connects, unresolved, registry, passedOver } = picture;
    const { unresolved: unread = 0, ...leftOut } = passedOver;
    return {
      binds: binds.length,
      connects: connects.length,
      unresolved: unresolved.length + unread,
      ...(registry !== undefined && { registered: registry.registry.entries.length }),
      ...leftOut,
    };
  },
  filing: {
    groupBy: "finding",
    labels: ["port-conflict"],
    title: ({ findings: [first] }) => first?.message.replaceAll("`", "") ?? "A port that two services bind",
    advice:
      "Give one of them another port, or say in `pawl.yml` on which machines they run; `pawl ports` shows all ports with how each is known.",
  },
  views: { ports: portsView },
  async starters(project, given) {
    const path = registryPath(given);
    if (typeof given.registry !== "string" || project.has(path)) return [];
    const [{ makePicture }, { registryText }] = await Promise.all([
      import("./picture.ts"),
      import("./table/starter.ts"),
    ]);
    const text = registryText(makePicture(project, given).binds);
    return text === undefined ? [] : [{ path, text, summary: "who has which port today" }];
  },
});
