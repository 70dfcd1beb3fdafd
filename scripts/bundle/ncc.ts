import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";

/** One bundle: the compiled entry it is made of and its folder in dist/. */
export interface Bundle {
  readonly name: string;
  /** Relative to the repository's root. */
  readonly entry: string;
}

const moduleSchema = z.object({
  nameForCondition: z.string().nullish(),
  get modules() {
    return z.array(moduleSchema).optional();
  },
});
const statsSchema = z.object({ modules: z.array(moduleSchema) });

/**
 * Bundles one entry into `<out>/<name>/` and returns the folders of the npm packages that went into it. The module ids
 * that ncc writes depend on the current directory, so it always runs in the repository's root.
 * @throws {Error} with ncc's own words where it fails.
 */
export async function bundleEntry(
  root: string,
  out: string,
  { name, entry }: Bundle,
): Promise<readonly string[]> {
  const folder = join(out, name);
  const stats = join(out, `${name}.stats.json`);
  const ncc = join(root, "node_modules", "@vercel", "ncc", "dist", "ncc", "cli.js");
  const options = [
    "--no-cache",
    "--no-source-map-register",
    "--quiet",
    "--target",
    "es2022",
    "--stats-out",
    stats,
  ];
  await run(root, [ncc, "build", entry, "--out", folder, ...options]);
  const { modules } = statsSchema.parse(JSON.parse(readFileSync(stats, "utf8")));
  rmSync(stats);
  // What is imported only when it is needed (the client of GitHub's API) lies beside the bundle in numbered files. Any
  // other asset means that ncc read `new URL(…, import.meta.url)` or a path as a file to carry along, and broke it.
  const assets = readdirSync(folder).filter((file) => !/^((\d+\.)?index\.js|package\.json)$/.test(file));
  if (assets.length > 0)
    throw new Error(`ncc ${entry}: unexpected files in the bundle: ${assets.join(", ")}`);
  return [...new Set(modules.flatMap(listFiles).flatMap(packageFolder))].sort();
}

function listFiles(module: z.infer<typeof moduleSchema>): readonly string[] {
  const own = typeof module.nameForCondition === "string" ? [module.nameForCondition] : [];
  return [...own, ...(module.modules ?? []).flatMap(listFiles)];
}

/** The folder of the npm package in which a file lies; nothing for our own files. */
function packageFolder(file: string): readonly string[] {
  const parts = resolve(file).split("/node_modules/");
  const inside = parts.pop()?.split("/") ?? [];
  if (parts.length === 0) return [];
  const name = inside.slice(0, inside[0]?.startsWith("@") === true ? 2 : 1);
  return [`${parts.join("/node_modules/")}/node_modules/${name.join("/")}`];
}

function run(cwd: string, args: readonly string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) done();
      else fail(new Error(`ncc ${args.at(2)}: ${Buffer.concat(output).toString()}`));
    });
  });
}
