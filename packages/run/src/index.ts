export { closesOf } from "./closes.ts";
export type { Effort } from "./collecting.ts";
export { findMergeBase, findStagedBase } from "./find-base.ts";
export { CONFIG_FILES } from "./find-config.ts";
export { type Judged, judge } from "./judge.ts";
export { lookedAt } from "./looked.ts";
export type { Compared, JudgeRequest } from "./request.ts";
export { version } from "./version.ts";
export { writeOutput } from "./write-output.ts";
