/** What reads YAML here and now: it brings the parser along, which `readData` loads only for the first file. */
export { syntaxMistake } from "./read-yaml.ts";
export { yamlTrees } from "./yaml-tree.ts";
