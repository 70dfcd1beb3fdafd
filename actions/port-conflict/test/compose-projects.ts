import { Buffer } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { composeEndpoints } from "../src/compose/compose-endpoints.ts";
import { type ComposeProjects, composeProjects } from "../src/compose/projects/projects.ts";
import { collectCompose } from "../src/compose/read/collect-compose.ts";
import { collectEnv } from "../src/compose/read/collect-env.ts";
import type { ComposeFact } from "../src/compose/read/compose-fact.ts";
import type { EnvFact } from "../src/compose/read/env-fact.ts";
import type { PortMapping } from "../src/compose/service/published.ts";

const folder = new URL("compose-projects/", import.meta.url);

/** Where the answers of docker compose to the projects are kept. */
export const expectedFile = fileURLToPath(
  new URL("compose-projects/expected.generated.json", import.meta.url),
);

/** A sample project: its files, and the arguments that docker compose is called with. */
export interface SampleProject {
  readonly title: string;
  readonly args: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

/** What is compared of a service: `ports` as `<address> <published> <target>/<protocol>`, sorted. */
export const answerSchema = z.union([
  z.object({ refused: z.literal(true) }),
  z.object({
    services: z.record(
      z.string(),
      z.object({
        ports: z.array(z.string()),
        expose: z.array(z.string()).optional(),
        networkMode: z.string().optional(),
        profiles: z.array(z.string()).optional(),
        build: z.string().optional(),
      }),
    ),
  }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** The projects of `compose-projects/*.md`: a heading each, its files in fences. */
export function sampleProjects(): readonly SampleProject[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return pages.sort().flatMap((page) => {
    const sections = readFileSync(new URL(page, folder), "utf8").split("\n## ").slice(1);
    return sections.map((section) =>
      sampleProject(`${page.slice(0, -3)}: ${section.split("\n", 1)[0]}`, section),
    );
  });
}

function sampleProject(title: string, section: string): SampleProject {
  const files = new Map<string, string>();
  let args: readonly string[] = [];
  for (const [, language, path = "", text = ""] of section.matchAll(/```(\w+) ?(.*)\n([\s\S]*?)```\n/g)) {
    if (language === "sh") args = text.trim().split(" ");
    else files.set(path, text);
  }
  return { title, args, files };
}

/** The facts of a project's files. */
export async function factsOf(files: ReadonlyMap<string, string>) {
  const facts = new Map<string, ComposeFact>();
  const envs = new Map<string, EnvFact>();
  for (const [path, text] of files) {
    const file = { path, bytes: Buffer.from(text) };
    if (/env$/.test(path)) {
      const fact = collectEnv(file);
      if (fact !== undefined) envs.set(path, fact);
    } else {
      const fact = await collectCompose(file);
      if (fact !== undefined) facts.set(path, fact);
    }
  }
  return { facts, envs };
}

/** What Pawl makes of a project, in the words of docker compose's answer; and whether it says that something is wrong. */
export async function ourAnswer({
  files,
  args,
}: SampleProject): Promise<{ answer: Answer; complains: boolean }> {
  const { facts, envs } = await factsOf(files);
  const projects = composeProjects(facts, envs);
  const { problems, passedOver } = composeEndpoints(projects);
  const broken = [...envs.values()].some(({ mistake }) => mistake !== undefined);
  const complains = problems.length > 0 || Object.keys(passedOver).length > 0 || broken;
  return { answer: answerOf(projects, args), complains };
}

function answerOf({ configurations }: ComposeProjects, args: readonly string[]): Answer {
  const named = args.filter((word) => word !== "-f");
  const configuration = configurations.find(({ paths, alone, folder: at }) =>
    named.length === 0 ? at === "." && !alone : paths.join(" ") === named.join(" "),
  );
  if (configuration === undefined) return { services: {} };
  const services = [...configuration.services.values()].map((service) => {
    const build = service.buildFolders[0];
    return [
      service.name,
      {
        ports: service.ports.map(portLine).sort(),
        ...(service.expose.length === 0
          ? {}
          : { expose: service.expose.map(({ port, protocol }) => `${port}/${protocol}`).sort() }),
        ...(service.networkMode === undefined ? {} : { networkMode: service.networkMode }),
        ...(service.profiles.length === 0 ? {} : { profiles: [...service.profiles].sort() }),
        ...(build === undefined ? {} : { build }),
      },
    ] as const;
  });
  return { services: Object.fromEntries(services) };
}

function portLine({ hostIp, published, publishedTo, target, protocol }: PortMapping): string {
  const host = publishedTo === undefined ? (published ?? "-") : `${published}-${publishedTo}`;
  return `${hostIp === "" || hostIp === undefined ? "-" : hostIp} ${host} ${target}/${protocol}`;
}
