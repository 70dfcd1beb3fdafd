export { CONFIG_FILES, findConfig } from "./find-config.ts";
export { type Judged, type JudgeRequest, judge } from "./judge.ts";
export { version } from "./version.ts";
export { writeOutput } from "./write-output.ts";
