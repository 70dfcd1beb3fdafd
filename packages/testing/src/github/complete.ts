import { isObject, type JsonObject } from "./json.ts";

/** What completing needs to know of schemas: where a reference leads, and whether a value fits. */
interface Schemas {
  resolve(part: unknown): unknown;
  fits(schema: JsonObject, value: unknown): boolean;
}

/**
 * A value with every property that its schema requires: what is given stays, what is missing becomes the emptiest value
 * that fits (null where it may be, else "", 0, false, [], or an object of such). So the fake says what it knows, and
 * the dozens of addresses and flags that GitHub sends with it are there and mean nothing.
 */
export function complete(part: unknown, value: unknown, schemas: Schemas): unknown {
  const schema = schemas.resolve(part);
  if (!isObject(schema)) return value;
  const branches = [schema.anyOf, schema.oneOf].find(Array.isArray);
  if (branches !== undefined) return completeBranch(branches, value, schemas);
  if (Array.isArray(schema.allOf)) {
    return schema.allOf.reduce<unknown>((at, branch) => complete(branch, at, schemas), value);
  }
  if (value === undefined) return emptiest(schema, schemas);
  if (Array.isArray(value)) return value.map((item) => complete(schema.items, item, schemas));
  return isObject(value) ? completeObject(schema, value, schemas) : value;
}

function completeBranch(branches: readonly unknown[], value: unknown, schemas: Schemas): unknown {
  const resolved = branches.map((branch) => schemas.resolve(branch)).filter(isObject);
  if (value === undefined && resolved.some((branch) => branch.type === "null")) return null;
  const candidates = resolved.map((branch) => ({ branch, completed: complete(branch, value, schemas) }));
  const fitting = candidates.find(({ branch, completed }) => schemas.fits(branch, completed));
  return fitting === undefined ? value : fitting.completed;
}

function completeObject(schema: JsonObject, value: JsonObject, schemas: Schemas): JsonObject {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const result: Record<string, unknown> = {};
  for (const name of new Set([...required, ...Object.keys(value)])) {
    result[name] = name in properties ? complete(properties[name], value[name], schemas) : value[name];
  }
  return result;
}

function emptiest(schema: JsonObject, schemas: Schemas): unknown {
  const types: readonly unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (types.includes("null")) return null;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  switch (types[0]) {
    case "string":
      return emptyTexts.get(schema.format) ?? "";
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return false;
    case "array":
      return [];
    default:
      return completeObject(schema, {}, schemas);
  }
}

const emptyTexts = new Map<unknown, string>([
  ["date-time", "2026-01-01T00:00:00Z"],
  ["uri", "http://127.0.0.1/not-served"],
  ["email", "nobody@example.com"],
]);
