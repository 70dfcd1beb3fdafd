export { newAccepts } from "./agreed/new-accepts.ts";
export { isCalendarDate } from "./calendar-date.ts";
export { canonicalJson } from "./canonical-json.ts";
export { type Check, check } from "./check.ts";
export type { Config, Level, Override } from "./config/config.ts";
export { configSchema } from "./config/config-schema.ts";
export { decodeConfig } from "./config/decode-config.ts";
export { defaultConfig } from "./config/default-config.ts";
export type { IssueSettings } from "./config/issue-settings.ts";
export { nearest } from "./config/nearest.ts";
export { parseConfig } from "./config/parse-config.ts";
export { readConfig } from "./config/read-config.ts";
export { exitCode, type FailOn } from "./exit-code.ts";
export { digest, fingerprint } from "./fingerprint.ts";
export { compileLevels } from "./levels.ts";
export { type Look, type Looked, look } from "./look.ts";
export { compareText } from "./order.ts";
export { ownRules } from "./own-rules.ts";
export { type Pairing, pair } from "./ratchet/pair.ts";
export { groupBy, type Recognised } from "./ratchet/recognised.ts";
export { isUntouched } from "./ratchet/untouched.ts";
export type {
  BrokenFile,
  FixedFinding,
  GateReport,
  JudgedFinding,
  LimitReport,
  NewSuppression,
  Report,
  Status,
  Suppression,
} from "./report.ts";
