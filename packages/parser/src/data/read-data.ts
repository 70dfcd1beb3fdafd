import type { Data } from "./data-node.ts";

/** The formats that are read. */
export type DataKind = "yaml" | "toml" | "json";

/**
 * Reads a text as YAML, TOML or JSON into trees with places (offsets in UTF-16 units, see `Places`). Never throws: what is
 * wrong is in `mistakes`. JSON may have comments and trailing commas.
 * @param text without a byte order mark, as `decodeData` gives it.
 */
export async function readData(kind: DataKind, text: string): Promise<Data> {
  // Each reader is loaded by the first file that needs it.
  switch (kind) {
    case "yaml":
      return (await import("./read-yaml.ts")).readYaml(text);
    case "toml":
      return (await import("./read-toml.ts")).readToml(text);
    default:
      return (await import("./read-json.ts")).readJson(text);
  }
}

const kinds: ReadonlyMap<string, DataKind> = new Map([
  [".yml", "yaml"],
  [".yaml", "yaml"],
  [".toml", "toml"],
  [".json", "json"],
]);

/** The format of a file by the end of its name; `undefined` for any other. */
export function dataKindOf(path: string): DataKind | undefined {
  return kinds.get(path.slice(path.lastIndexOf(".")).toLowerCase());
}
