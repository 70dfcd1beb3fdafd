import type { Finding, Rule, Severity, Stats, Unanalysed } from "@pawl/gate";

/** What became of a finding. Without a base, everything that is neither suppressed nor accepted is `new`. */
export type Status = "new" | "known" | "suppressed" | "accepted";

/** What keeps a finding quiet: a comment, or an entry of `accept` in the configuration. */
export interface Suppression {
  /**
   * `allow` is Pawl's own comment, `accept` the configuration's entry; the others are linters' comments that count
   * because the rule has a twin.
   */
  readonly kind: "allow" | "noqa" | "pylint" | "nosec" | "accept";
  /** 1-based line of the comment in the finding's file; of the entry in the configuration. */
  readonly line: number;
  /** What the author gave as the reason; absent where none stands there. */
  readonly reason?: string;
  /** The last day on which it counts, YYYY-MM-DD. */
  readonly until?: string;
}

/** A finding with all that the engine knows of it. */
export interface JudgedFinding extends Finding {
  readonly gate: string;
  readonly severity: Severity;
  readonly status: Status;
  /** Digest of gate, scope and code: the same for equal findings, unmoved by line numbers and formatting. */
  readonly fingerprint: string;
  readonly suppression?: Suppression;
}

/** A finding of the base that is gone. Its place is in the base. */
export interface FixedFinding {
  readonly gate: string;
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
  readonly fingerprint: string;
}

/** A suppression that the base does not have. */
export interface NewSuppression extends Suppression {
  readonly rule: string;
  /** The file of the comment; for `accept` the configuration's. */
  readonly path: string;
  /** For `accept`: the glob over the files that it is for. */
  readonly covers?: string;
}

/** How a gate stands to its ceiling. */
export interface LimitReport {
  readonly gate: string;
  readonly unit: "files" | "findings";
  /** On the day of the run. */
  readonly ceiling: number;
  readonly count: number;
  readonly over: boolean;
}

/** How one gate fared. `error`: it crashed, so nothing it says is complete. */
export interface GateReport {
  readonly name: string;
  readonly status: "pass" | "fail" | "error" | "skipped";
  /** Rules that could not be judged, and why. */
  readonly skipped: readonly { readonly rule: string; readonly reason: string }[];
  /** What it looked at: `{ files: 2055, handlers: 5691 }`. */
  readonly stats: Stats;
  /** For `error`: what went wrong, in words. */
  readonly error?: string;
}

/** A file that Python cannot read; it was analysed as far as the scanner reaches. */
export interface BrokenFile {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** All that a run found out; what every output format is made from. Sorted by path, line, column, rule. */
export interface Report {
  readonly tool: { readonly name: "pawl"; readonly version: string };
  /** The base commit's id, where the run had one. */
  readonly base?: string;
  /** What was judged, in words: "the working tree of /home/me/repo". */
  readonly judged: string;
  readonly summary: {
    readonly files: number;
    readonly findings: number;
    readonly new: number;
    readonly known: number;
    readonly suppressed: number;
    readonly accepted: number;
    readonly fixed: number;
  };
  readonly gates: readonly GateReport[];
  readonly findings: readonly JudgedFinding[];
  readonly fixed: readonly FixedFinding[];
  /** What is kept quiet and was not in the base, sorted by path, line and rule; empty without a base. */
  readonly newSuppressions: readonly NewSuppression[];
  /** In the order of the configuration; empty where only a part of the tree was looked at. */
  readonly limits: readonly LimitReport[];
  readonly unanalysed: readonly Unanalysed[];
  readonly broken: readonly BrokenFile[];
  /** How many files the excludes left out, by the exclude that did. */
  readonly excluded: ReadonlyMap<string, number>;
  /** The rules of the gates that ran, with Pawl's own, by id; severity as configured. */
  readonly rules: ReadonlyMap<string, Rule>;
}
