export type { Base, Change } from "./change.ts";
export type { Collect, Collected, CollectFailure, CollectJob } from "./collect.ts";
export { defineGate } from "./define-gate.ts";
export type { Finding, Place, RelatedPlace, Severity } from "./finding.ts";
export type { Collector, Gate, Json, Project, Rule, Stats } from "./gate.ts";
export { compileGlob, compileGlobs } from "./glob.ts";
export type { SourceFile, Tree, Unanalysed } from "./tree.ts";
export { UnreadableFile } from "./tree.ts";
export { UsageError } from "./usage-error.ts";
