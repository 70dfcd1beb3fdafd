import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { operations } from "../../scripts/openapi/operations.ts";

const text = readFileSync(new URL("openapi.json", import.meta.url), "utf8");
const slice = z
  .object({
    info: z.object({ version: z.string() }),
    paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  })
  .parse(JSON.parse(text));

it("holds the operations that the script is to take, and says of which version", () => {
  const held = Object.fromEntries(
    Object.entries(slice.paths).map(([path, methods]) => [path, Object.keys(methods).sort()]),
  );
  expect(held).toEqual(operations);
  expect(slice.info.version).toMatch(/^@octokit\/openapi@\d+\.\d+\.\d+$/);
});

it("is complete: every reference leads somewhere in it", () => {
  const components: unknown = JSON.parse(text).components;
  const references = new Set(
    [...text.matchAll(/"\$ref": "#\/components\/([^"]+)"/g)].map(([, path]) => path),
  );
  expect(references.size).toBeGreaterThan(50);
  const lost = [...references].filter((path = "") => {
    const [kind = "", name = ""] = path.split("/");
    const kinds = z.record(z.string(), z.record(z.string(), z.unknown())).parse(components);
    return kinds[kind]?.[name] === undefined;
  });
  expect(lost).toEqual([]);
});

it("holds neither prose nor what JSON Schema does not know", () => {
  expect(text).not.toMatch(/"(?:example|examples|externalDocs|x-github|x-octokit)":/);
  expect(text).not.toMatch(/"nullable": (?:true|false)/);
});
