import type { DataMistake } from "@pawl/parser/data";
import { saysStart } from "./entry-keys.ts";

/** Why a start-up list cannot be read, and where. */
export interface Broken {
  readonly message: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** What gives a port in YAML, TOML and JSON alike. */
const portNumber = /\bports?["']?[ \t]?[:=][ \t]?["']?\d/gi;

/** Whether a line that is no comment gives a port. */
function givesPort(text: string): boolean {
  for (const { index } of text.matchAll(portNumber)) {
    const lineStart = text.lastIndexOf("\n", index) + 1;
    // A long line is no line of a person's list, and is not looked through again for each of its ports.
    if (index - lineStart <= 200 && !text.slice(lineStart, index).includes("#")) return true;
  }
  return false;
}

/** Files of compose and Kubernetes, whose own readers tell that they are broken. */
const othersLine = /^(?:apiVersion|openapi|swagger):/m;

/**
 * What is to be said of a file that cannot be read: nothing where it is no start-up list by its name or by a line with a
 * port; `template` where it only becomes YAML, TOML or JSON when something is put in.
 */
export function brokenList({
  text,
  stem,
  mistakes,
}: {
  readonly text: string;
  readonly stem: string;
  readonly mistakes: readonly DataMistake[];
}): Broken | "template" | undefined {
  const first = mistakes.find(
    ({ kind }) => kind === "syntax" || kind === "alias" || kind === "cycle" || kind === "encoding",
  );
  const isTemplate = /\{\{|\{%|<%/.test(text);
  if (first === undefined) {
    const key = mistakes.find(({ kind }) => kind === "key" || kind === "merge");
    return key !== undefined && isTemplate && givesPort(text) ? "template" : undefined;
  }
  if (isTemplate) return "template";
  if (othersLine.test(text) || !(givesPort(text) || (saysStart(stem) && /\bport/i.test(text))))
    return undefined;
  const end = text.slice(first.offset, first.offset + 200).split(/[\r\n]/, 1)[0] ?? "";
  const message = `The file cannot be read: ${first.message}`;
  return { message, key: "unreadable", start: first.offset, end: first.offset + end.length };
}
