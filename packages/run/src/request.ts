import type { RemoteAccess } from "@pawl/checkout";
import type { Config } from "@pawl/engine";
import type { Gate, Tickets } from "@pawl/gate";
import type { Effort } from "./collecting.ts";

/** Which state is judged, and what it is compared with. */
export interface Compared {
  /** Files on disk where it is not given. */
  readonly head?: "working tree" | "index" | { readonly commit: string };
  /** Of the working tree only what differs from HEAD. */
  readonly changedOnly?: boolean;
  /** The commit to compare with; without one every finding is new. */
  readonly base?: string;
  /** Whose configuration counts where there is a base: the base's where it is not given. */
  readonly trustedConfig?: "base" | "head";
  /** How to reach the remote of a partial clone. */
  readonly access?: RemoteAccess;
}

/** What a run looks at, and by what. */
export interface RunRequest extends Compared, Effort {
  readonly cwd: string;
  /** Files and folders, relative to `cwd`. */
  readonly paths: readonly string[];
  /** The only files of a commit to look at, relative to the root; they need not be on disk. */
  readonly only?: readonly string[];
  /** A configuration file that was named, relative to `cwd`. */
  readonly config: string | undefined;
  /** A configuration in place of any that is there. */
  readonly settings?: Config;
  /** All gates there are: the configuration may speak of any of them. */
  readonly known: readonly Gate[];
  /** The gates that run. */
  readonly gates: readonly Gate[];
  /** The day of the run, YYYY-MM-DD. */
  readonly today: string;
  /** What a caller sets in place of the configuration, once that is read. */
  readonly adjust?: (config: Config) => Config;
  readonly progress?: (done: number, total: number) => void;
}

/** What is to be judged, and by what. */
export interface JudgeRequest extends RunRequest {
  /** Whether all debt is wanted, also what only a sweep looks for. */
  readonly sweep?: boolean;
  /** The issues that the change says it closes; absent where no change is judged. */
  readonly closes?: ReadonlySet<number>;
  readonly tickets?: Tickets;
}
