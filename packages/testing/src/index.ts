export { type Fence, readSections } from "./fences.ts";
export {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
} from "./github/events.ts";
export { secondaryRateLimit } from "./github/faults.ts";
export { type FakeGitHub, startGitHub } from "./github/start-github.ts";
export { memoryTree } from "./memory-tree.ts";
export { readCaseFile, runCases } from "./run-cases.ts";
export { type ActionRun, startAction } from "./runner.ts";
export { parseCommand, type RunnerCommand } from "./runner-commands.ts";
export { standardLibraryFiles } from "./standard-library.ts";
