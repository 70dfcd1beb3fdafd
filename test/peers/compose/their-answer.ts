import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import type { Answer, SampleProject } from "../../../actions/port-conflict/test/compose-projects.ts";
import { installFromDebian } from "../install.ts";

const compose = installFromDebian(
  "docker-compose",
  "2.26.1-4",
  "trixie",
  "usr/libexec/docker/cli-plugins/docker-compose",
);

const port = z.object({
  host_ip: z.string().optional(),
  published: z.string().optional(),
  target: z.number(),
  protocol: z.string(),
});
const output = z.object({
  services: z
    .record(
      z.string(),
      z.object({
        ports: z.array(port).optional(),
        expose: z.array(z.string()).optional(),
        network_mode: z.string().optional(),
        profiles: z.array(z.string()).optional(),
        build: z.object({ context: z.string() }).optional(),
      }),
    )
    .nullish(),
});

/** What `docker compose config` says of a project, all profiles enabled. */
export function theirAnswer({ files, args }: SampleProject): Answer {
  const folder = mkdtempSync(join(tmpdir(), "pawl-compose-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { status, stdout } = spawnSync(compose, [...args, "--profile", "*", "config", "--format", "json"], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", HOME: folder },
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) return { refused: true };
  const { services } = output.parse(JSON.parse(stdout));
  const answers = Object.entries(services ?? {}).map(([name, service]) => [
    name,
    {
      ports: (service.ports ?? []).map(portLine).sort(),
      ...(service.expose === undefined ? {} : { expose: service.expose.flatMap(exposed).sort() }),
      ...(service.network_mode === undefined ? {} : { networkMode: service.network_mode }),
      ...(service.profiles === undefined ? {} : { profiles: [...service.profiles].sort() }),
      ...(service.build === undefined
        ? {}
        : {
            build:
              relative(folder, service.build.context) === "" ? "." : relative(folder, service.build.context),
          }),
    },
  ]);
  return { services: Object.fromEntries(answers) };
}

function portLine({ host_ip = "-", published = "0", target, protocol }: z.infer<typeof port>): string {
  return `${host_ip} ${published === "0" ? "-" : published} ${target}/${protocol.toLowerCase()}`;
}

/** docker compose leaves the ranges of `expose` as they are. */
function exposed(text: string): string[] {
  const [ports = "", protocol = "tcp"] = text.split("/");
  const [from = 0, to = from] = ports.split("-").map(Number);
  return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}/${protocol}`);
}
