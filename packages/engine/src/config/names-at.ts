/**
 * The keys that a mapping may have at a path of a document, read off the document's JSON Schema; none where the schema
 * leaves them open.
 */
export function namesAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  let places: readonly unknown[] = alternatives(schema);
  for (const step of path) places = places.flatMap((place) => alternatives(below(place, step)));
  // Two forms of one thing may have keys in common.
  return [...new Set(places.flatMap((place) => Object.keys(record(field(place, "properties")))))];
}

function below(schema: unknown, step: PropertyKey): unknown {
  if (typeof step === "number") return field(schema, "items");
  return field(field(schema, "properties"), step) ?? field(schema, "additionalProperties");
}

function alternatives(schema: unknown): readonly unknown[] {
  for (const keyword of ["anyOf", "oneOf", "allOf"]) {
    const branches = field(schema, keyword);
    if (Array.isArray(branches)) return branches.flatMap(alternatives);
  }
  return [schema];
}

function field(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

function record(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
