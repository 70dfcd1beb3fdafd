import type { RemoteAccess } from "@pawl/checkout";
import type { Config, Report } from "@pawl/engine";
import type { Gate } from "@pawl/gate";
import type { PlannedChange } from "@pawl/report";
import type { Effort } from "@pawl/run";
import type { Clock } from "../client/pace.ts";

/** Whose debt is swept, and who is told. */
export interface SweepRequest extends Effort {
  /** Absolute: a folder in the working tree. */
  readonly cwd: string;
  /** Files and folders relative to it: of what lies elsewhere nothing can be said. The whole tree where it is not given. */
  readonly paths?: readonly string[];
  readonly config: string | undefined;
  readonly adjust?: (config: Config) => Config;
  /** All gates there are. */
  readonly known: readonly Gate[];
  /** The gates that sweep. */
  readonly gates: readonly Gate[];
  /** The day of the run, YYYY-MM-DD. */
  readonly today: string;
  /** The commit whose tree is judged, as a full id. */
  readonly commit: string;
  readonly access: RemoteAccess;
  /** Undefined or empty: then nothing is known of issues, and nothing is written. */
  readonly token: string | undefined;
  readonly apiUrl: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** The run's page, where it has one. */
  readonly runUrl?: string;
  readonly botLogin: string | undefined;
  /** Whether nothing is to be written, whatever the plan. */
  readonly dryRun: boolean;
  readonly clock?: Clock;
  /** Hears of trouble that is no failure, one line each, safe to print. */
  readonly warn: (line: string) => void;
  readonly progress?: (done: number, total: number) => void;
}

/** What a sweep found and did. */
export interface SweepResult {
  readonly report: Report;
  readonly plan: readonly PlannedChange[];
  /** Why nothing was to be written, in words; absent where it was. */
  readonly unwritten?: string;
  /** Whether that is because GitHub, or the want of a token, kept it from writing. */
  readonly refused?: boolean;
  /** Why writing ended early, in a line that is safe to print. */
  readonly stopped?: string;
  readonly opened: number;
  readonly updated: number;
  readonly closed: number;
  /** Whether all of the plan was carried out. */
  readonly complete: boolean;
}
