export { type Fence, readSections } from "./fences.ts";
export type { Clock } from "./github/clock.ts";
export type { CreationLimit } from "./github/creation-limit.ts";
export {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
} from "./github/events.ts";
export { type Fault, type Hold, secondaryRateLimit } from "./github/faults.ts";
export type { Human } from "./github/humans.ts";
export type { FaultKind, RandomFaults } from "./github/random-faults.ts";
export type { Edit, FakeRepository, Issue, IssueComment, IssueEvent } from "./github/repository.ts";
export { type FakeGitHub, type RandomTrouble, startGitHub } from "./github/start-github.ts";
export type { LoggedRequest } from "./github/wire.ts";
export { memoryTree } from "./memory-tree.ts";
export { readCaseFile, runCases } from "./run-cases.ts";
export { type ActionRun, startAction } from "./runner.ts";
export { parseCommand, type RunnerCommand } from "./runner-commands.ts";
export { standardLibraryFiles } from "./standard-library.ts";
