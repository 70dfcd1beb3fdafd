import { Buffer } from "node:buffer";
import type { SourceFile } from "@pawl/gate";
import type { EnvFact } from "./env-fact.ts";
import { readEnvFile } from "./read-env-file.ts";

/** The fact of an env file; `undefined` for an empty one. Never throws. */
export function collectEnv(file: SourceFile): EnvFact | undefined {
  const { bytes } = file;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  const fact = readEnvFile(text.startsWith("\uFEFF") ? text.slice(1) : text);
  return fact.entries.length === 0 && fact.mistake === undefined ? undefined : fact;
}
