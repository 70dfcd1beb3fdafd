import { parseEvents, YAMLException } from "js-yaml";
import type { Data, DataMistake } from "./data-node.ts";
import { yamlTrees } from "./yaml-tree.ts";

/** The parser's reason may hold a name from the text. */
const LONGEST_REASON = 200;

/** Reads YAML 1.2 with merge keys. Unknown tags are kept on the nodes. Never throws. */
export function readYaml(text: string): Data {
  try {
    return yamlTrees(parseEvents(text, {}), text);
  } catch (error) {
    if (error instanceof YAMLException) return { documents: [], mistakes: [syntaxMistake(error, text)] };
    throw error;
  }
}

/** What keeps the parser from reading a text, and where. */
export function syntaxMistake(error: YAMLException, text: string): DataMistake {
  const offset = Math.min(error.mark?.position ?? 0, text.length);
  const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? "";
  const tab = indentation.indexOf("\t");
  if (tab >= 0) {
    const message = "found a tab in the indentation, expected spaces";
    return { kind: "syntax", offset: lineStart + tab, message };
  }
  return { kind: "syntax", offset, message: `not YAML: ${error.reason.slice(0, LONGEST_REASON)}` };
}
