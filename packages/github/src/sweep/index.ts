export type { SweepRequest, SweepResult } from "./request.ts";
export { sweep } from "./sweep.ts";
