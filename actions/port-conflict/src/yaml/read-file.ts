import type { SourceFile } from "@pawl/gate";
import type { DataNode, Places } from "@pawl/parser/data";
import type { Span } from "./span.ts";

/** Aliases of aliases multiply: a document that stands for more nodes than this is not followed. */
const MOST_NODES = 200_000;

/** What is wrong with a file, as a fact holds it. */
export type Mistake = readonly [span: Span, message: string];

/** A YAML file, read. */
export interface YamlFile {
  readonly documents: readonly DataNode[];
  readonly places: Places;
  readonly mistakes: readonly Mistake[];
  /** It is no YAML, and has the marks of a template (`{{` or `{%`): what a program makes of it is not known. */
  readonly template: boolean;
}

/** Reads a YAML file; what is wrong with it is in `mistakes`, and what can be read in `documents`. */
export async function readYamlFile(file: SourceFile): Promise<YamlFile> {
  const { decodeData, Places, readData } = await import("@pawl/parser/data");
  const decoded = decodeData(file.bytes);
  const read = await readData("yaml", decoded.text);
  const places = new Places(decoded.text);
  const broken = read.mistakes.some(({ kind }) => kind === "syntax");
  if (broken && /\{[{%]/.test(decoded.text)) return { documents: [], places, mistakes: [], template: true };
  const mistakes = [...decoded.mistakes, ...read.mistakes].map(({ offset, message }): Mistake => {
    const [line, column] = places.at(offset);
    return [[line, column, line, column + 1], message];
  });
  const documents: DataNode[] = [];
  for (const document of read.documents) {
    if (document.size <= MOST_NODES) documents.push(document);
    else {
      const [line, column] = places.at(document.start);
      const message = `the aliases stand for more than ${MOST_NODES} values`;
      mistakes.push([[line, column, line, column + 1], message]);
    }
  }
  return { documents, places, mistakes, template: false };
}
