// Writes test/contract/openapi.json: what GitHub's OpenAPI description says of the operations that Pawl uses, by
// which tests judge requests and answers. `node scripts/build.mjs && node build/scripts/openapi-slice.js [version]`
// takes it from @octokit/openapi, which is fetched and not installed: it is hundreds of megabytes.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  asObject,
  expandNullable,
  type Json,
  listReferences,
  sortKeys,
  stripWords,
} from "./openapi/json-schema.ts";
import { operations } from "./openapi/operations.ts";
import { root } from "./root.ts";

const [version = "latest"] = process.argv.slice(2);
const temp = mkdtempSync(join(tmpdir(), "pawl-openapi-"));
try {
  const whole = download(temp, version);
  const slice = sliceOf(whole);
  const file = join(root, "test", "contract", "openapi.json");
  writeFileSync(file, `${JSON.stringify(sortKeys(slice), null, 1)}\n`);
  process.stdout.write(`openapi-slice: ${file}\n`);
} finally {
  rmSync(temp, { recursive: true });
}

/** The description of api.github.com, with the version of the package that it came in. */
function download(folder: string, wanted: string): { description: Json; package: string } {
  execFileSync("npm", ["pack", "--silent", `@octokit/openapi@${wanted}`], { cwd: folder });
  const archive = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (archive === undefined) throw new Error("npm pack left no archive");
  const inside = "package/generated/api.github.com.json";
  execFileSync("tar", ["-xzf", archive, inside, "package/package.json"], { cwd: folder });
  const manifest = readJson(join(folder, "package", "package.json"));
  return {
    description: readJson(join(folder, inside)),
    package: `@octokit/openapi@${String(asObject(manifest)?.version)}`,
  };
}

function readJson(file: string): Json {
  const parsed: Json = JSON.parse(readFileSync(file, "utf8"));
  return parsed;
}

function sliceOf(whole: { readonly description: Json; readonly package: string }): Json {
  const paths = Object.fromEntries(
    Object.entries(operations).map(([path, methods]) => [
      path,
      Object.fromEntries(
        methods.map((method) => [method, clean(find(whole.description, ["paths", path, method]))]),
      ),
    ]),
  );
  const components: Record<string, Record<string, Json>> = {};
  const open = [...listReferences(paths), "#/components/schemas/basic-error"];
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    const [, , kind = "", name = ""] = reference.split("/");
    components[kind] ??= {};
    const ofKind = components[kind];
    if (name in ofKind) continue;
    const component = clean(find(whole.description, ["components", kind, name]));
    ofKind[name] = component;
    open.push(...listReferences(component));
  }
  const openapi = find(whole.description, ["openapi"]);
  return {
    openapi,
    info: { title: "A slice of GitHub's REST API", version: whole.package },
    paths,
    components,
  };
}

function clean(part: Json): Json {
  return expandNullable(stripWords(part));
}

function find(description: Json, keys: readonly string[]): Json {
  return keys.reduce<Json>((at, key) => {
    const next = asObject(at)?.[key];
    if (next === undefined) throw new Error(`GitHub's description has no ${keys.join(" > ")}`);
    return next;
  }, description);
}
