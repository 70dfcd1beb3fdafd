import { Buffer } from "node:buffer";
import type { SourceFile } from "@pawl/gate";
import { readComments, readPython } from "@pawl/parser";
import { docstringLines } from "./docstrings.ts";
import { readTodos } from "./read-todos.ts";
import { type TodoRow, toRow } from "./todo.ts";

/** Only what {@link collectTodos} depends on. */
export interface CollectOptions {
  readonly words: readonly string[];
  readonly docstrings: boolean;
}

/** The TODOs of a file; `undefined` where it has none. Never throws for anything in the file. */
export function collectTodos(file: SourceFile, options: CollectOptions): readonly TodoRow[] | undefined {
  const { words } = options;
  if (!mayHold(file, words)) return undefined;
  const isPython = /\.py[iw]?$/.test(file.path);
  const todos = [...readTodos(readComments(file) ?? [], words)];
  if (isPython && options.docstrings) {
    todos.push(...readTodos(docstringLines(readPython(file)), words));
    todos.sort((a, b) => a.line - b.line || a.column - b.column);
  }
  if (todos.length === 0) return undefined;
  const scopes = isPython ? readPython(file).commentScopes() : undefined;
  return todos.map((todo) => toRow({ ...todo, scope: scopes?.at(todo.line) ?? "<module>" }));
}

/** A look at the raw bytes that costs next to nothing; a file in an encoding of two bytes is always looked into. */
function mayHold({ bytes }: SourceFile, words: readonly string[]): boolean {
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0) return true;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return words.some((word) => buffer.includes(word));
}
