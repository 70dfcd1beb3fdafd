import { defineGate } from "@pawl/gate";
import { z } from "zod";
import { envFileGlobs } from "./compose/read/collect-env.ts";
import type { Facts } from "./facts.ts";
import { listGlobs, pythonGlobs, yamlGlobs } from "./globs.ts";
import { type Options, options, registryPath } from "./options.ts";
import { type RuleId, rules } from "./rules.ts";

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
    names: {
      files: () => pythonGlobs,
      depends: [],
      collect: async (file) => (await import("./python/collect-names.ts")).collectNames(file),
    },
    lists: {
      files: () => listGlobs,
      depends: ["lists"],
      collect: async (file, { lists }) =>
        (await import("./lists/collect-lists.ts")).collectLists(file, lists),
    },
    compose: {
      files: () => yamlGlobs,
      depends: [],
      collect: async (file) => (await import("./compose/read/collect-compose.ts")).collectCompose(file),
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
    yield* judge(picture, (path) => project.has(path));
    const { binds, connects, unresolved, registry, passedOver } = picture;
    return {
      binds: binds.length,
      connects: connects.length,
      unresolved: unresolved.length,
      ...(registry !== undefined && { registered: registry.registry.entries.length }),
      ...passedOver,
    };
  },
  filing: {
    groupBy: "finding",
    labels: ["port-conflict"],
    title: ({ findings: [first] }) => first?.message.replaceAll("`", "") ?? "A port that two services bind",
    advice:
      "Give one of them another port, or say in `pawl.yml` on which machines they run; `pawl ports` shows all ports with how each is known.",
  },
  views: {
    ports: {
      summary: "show every port of the repository, who binds it and how that is known",
      flags: {
        free: {
          value: "<n>",
          description: "name so many free ports instead",
          schema: z.coerce.number("expected a number from 1").int().min(1).max(10_000).optional(),
        },
        machine: {
          value: "<name>",
          description: "only this machine of pawl.yml",
          schema: z.string().min(1).optional(),
        },
        unresolved: {
          description: "show the binds and connects whose port is not known instead, and why",
          schema: z.boolean().default(false),
        },
      },
      examples: [
        { arguments: "--format markdown --output PORTS.md", what: "a table to keep with the documentation" },
        { arguments: "--free 3 --machine PC2", what: "three ports that nothing on PC2 has" },
      ],
      show: async (project, given, flags) => {
        const [{ makePicture }, { showPorts }] = await Promise.all([
          import("./picture.ts"),
          import("./table/view.ts"),
        ]);
        return showPorts(makePicture(project, given), flags);
      },
    },
  },
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
