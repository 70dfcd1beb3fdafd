import { parseEvents, YAMLException } from "js-yaml";
import type { Data, DataMistake } from "./data-node.ts";
import { joinedLine } from "./flow-indentation.ts";
import { yamlTrees } from "./yaml-tree.ts";

/** The parser's reason may hold a name from the text. */
const LONGEST_REASON = 200;

/** A text that has to be read again and again is read for no more characters than this. */
const MOST_REREAD = 4_000_000;

/**
 * Reads YAML 1.2 with merge keys, and with brackets that close at the depth of their key, as other readers do. Unknown tags
 * are kept on the nodes. Never throws.
 */
export function readYaml(text: string): Data {
  let left = MOST_REREAD;
  let first: DataMistake | undefined;
  for (let read = text; ; ) {
    try {
      return yamlTrees(parseEvents(read, {}), read);
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      left -= text.length;
      // Where joining lines does not help, the first of them is the mistake.
      first ??= syntaxMistake(error, text);
      const isShallow = error.reason === "deficient indentation" && left > 0;
      const joined = isShallow ? joinedLine(read, error.mark?.position ?? 0) : undefined;
      if (joined === undefined) return { documents: [], mistakes: [first] };
      read = joined;
    }
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
