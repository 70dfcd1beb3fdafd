export { type Fence, readSections } from "./fences.ts";
export { memoryTree } from "./memory-tree.ts";
export { readCaseFile, runCases } from "./run-cases.ts";
export { type ActionRun, startAction } from "./runner.ts";
export { parseCommand, type RunnerCommand } from "./runner-commands.ts";
export { standardLibraryFiles } from "./standard-library.ts";
