/** What JSON holds. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An object of JSON, undefined for anything else. */
export function asObject(value: Json | undefined): { readonly [key: string]: Json } | undefined {
  return typeof value === "object" && value !== null && !isList(value) ? value : undefined;
}

/** Keys that hold words for readers, where a key is a keyword and not a name of theirs. */
const words = new Set(["description", "summary", "title", "example", "examples", "externalDocs", "tags"]);

/** Keywords of OpenAPI whose value maps names that are free to choose: such a name may be `description` too. */
const maps = new Set(["callbacks", "headers", "parameters", "paths", "properties", "responses", "schemas"]);

/** Part of an OpenAPI 3.0 description without descriptions, examples and `x-` fields. */
export function stripWords(value: Json, namesAreFree = false): Json {
  if (isList(value)) return value.map((item) => stripWords(item));
  const object = asObject(value);
  if (object === undefined) return value;
  return Object.fromEntries(
    Object.entries(object)
      .filter(([key]) => namesAreFree || !(words.has(key) || key.startsWith("x-")))
      .map(([key, item]) => [key, stripWords(item, !namesAreFree && maps.has(key))]),
  );
}

/**
 * OpenAPI 3.0's `nullable: true`, which JSON Schema does not know, as JSON Schema says it: `null` among the types and
 * values, or a branch of its own where a schema has no type.
 */
export function expandNullable(value: Json): Json {
  if (isList(value)) return value.map(expandNullable);
  const object = asObject(value);
  if (object === undefined) return value;
  const { nullable, ...rest } = object;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, expandNullable(item)]));
  // A property may be called nullable; the keyword's value is a boolean.
  if (typeof nullable !== "boolean") {
    return nullable === undefined ? schema : { ...schema, nullable: expandNullable(nullable) };
  }
  if (!nullable) return schema;
  if (typeof schema.type !== "string") return { anyOf: [schema, { type: "null" }] };
  const { enum: values } = schema;
  const withNull = isList(values) && !values.includes(null) ? { enum: [...values, null] } : {};
  return { ...schema, type: [schema.type, "null"], ...withNull };
}

/** All references that stand in a value: `#/components/<kind>/<name>`. */
export function listReferences(value: Json): readonly string[] {
  if (isList(value)) return value.flatMap(listReferences);
  const object = asObject(value);
  if (object === undefined) return [];
  const { $ref } = object;
  return [
    ...(typeof $ref === "string" ? [$ref] : []),
    ...Object.values(object).flatMap((item) => listReferences(item)),
  ];
}

/** A value with the keys of its objects sorted, so that the same content is the same text. */
export function sortKeys(value: Json): Json {
  if (isList(value)) return value.map(sortKeys);
  const object = asObject(value);
  if (object === undefined) return value;
  return Object.fromEntries(
    Object.entries(object)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
