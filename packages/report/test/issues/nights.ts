import type { JudgedFinding, Report } from "@pawl/engine";
import { defaultConfig, type IssueSettings } from "@pawl/engine";
import type { Filing, Grouping } from "@pawl/gate";
import type { PlannedChange } from "../../src/issues/changes.ts";
import { defaultFiling } from "../../src/issues/filing.ts";
import { commitsToCompare, plan } from "../../src/issues/plan.ts";
import type { Sweep } from "../../src/issues/sweep.ts";
import { type Commit, changeSince, findingsOf, GATE, type Line, todoReport } from "./repository.ts";
import { Tracker } from "./tracker.ts";

/** What a night is like beyond the code. */
export interface Night {
  readonly renames?: Readonly<Record<string, string>>;
  readonly accepted?: readonly string[];
  readonly known?: boolean;
  readonly broken?: readonly string[];
  readonly unread?: readonly string[];
  readonly report?: Partial<Report>;
  readonly requested?: readonly string[];
  readonly filedBefore?: Readonly<Record<string, number>>;
}

/** Nights of a repository that is written out file by file; lines with the same text in one file stay the same lines. */
export class Nights {
  readonly tracker = new Tracker();
  readonly settings: IssueSettings;
  readonly filing: Filing;
  readonly #history: Commit[] = [];
  #lines = 0;

  constructor(groupBy: Grouping, settings: Partial<IssueSettings> = {}, filing: Partial<Filing> = {}) {
    this.settings = { ...defaultConfig([]).issues, groupBy: new Map([[GATE, groupBy]]), ...settings };
    this.filing = { ...defaultFiling(GATE), ...filing };
  }

  /** What a sweep of these files finds, as the next commit. */
  look(files: Readonly<Record<string, readonly string[]>>, night: Night = {}): Sweep {
    const renames = new Map(Object.entries(night.renames ?? {}));
    const before = this.#history.at(-1)?.files;
    const lines = Object.entries(files).map(([path, texts]): [string, readonly Line[]] => {
      const old = [...(before?.get(renames.get(path) ?? path) ?? [])];
      return [path, texts.map((text) => this.#line(text, old))];
    });
    this.#history.push({ id: `commit${this.#history.length}`, files: new Map(lines), renames });
    return this.again(night);
  }

  /** Another look at the last commit. */
  again(night: Night = {}): Sweep {
    const head = this.#history.at(-1) ?? { id: "", files: new Map<string, readonly Line[]>() };
    const unseen = new Set([...(night.broken ?? []), ...(night.unread ?? [])]);
    const seen = new Map([...head.files].filter(([path]) => !unseen.has(path)));
    const status = (line: Line): JudgedFinding["status"] =>
      night.accepted?.includes(line.text) ? "accepted" : night.known ? "known" : "new";
    const findings = findingsOf(seen, status).map(({ finding }) => finding);
    const broken = (night.broken ?? []).map((path) => ({ path, line: 1, message: "invalid" }));
    const sweep: Omit<Sweep, "changeSince"> = {
      report: todoReport(findings, { broken, ...night.report }),
      commit: head.id,
      filings: new Map([[GATE, this.filing]]),
      wasLookedAt: (_, path) => head.files.has(path) && !night.unread?.includes(path),
      isOff: () => false,
      exists: (path) => head.files.has(path),
      requested: new Set(night.requested),
      filedBefore: new Map(Object.entries(night.filedBefore ?? {})),
    };
    const commits = commitsToCompare(sweep, this.tracker.filed(), this.settings).flatMap((id) => {
      const from = this.#history.find((one) => one.id === id);
      return from === undefined ? [] : [[id, changeSince(this.#history, from)] as const];
    });
    return { ...sweep, changeSince: new Map(commits) };
  }

  plan(sweep: Sweep): readonly PlannedChange[] {
    return plan(sweep, this.tracker.filed(), this.settings);
  }

  /** Plans and does it; says what was done, one line each: `open - a title`, `close #1 its debt is paid`. */
  sweep(files: Readonly<Record<string, readonly string[]>>, night: Night = {}): readonly string[] {
    const changes = this.plan(this.look(files, night));
    this.tracker.applyAll(changes);
    return said(changes);
  }

  #line(text: string, old: Line[]): Line {
    const index = old.findIndex((line) => line.text === text);
    const [same] = index < 0 ? [] : old.splice(index, 1);
    this.#lines += 1;
    return same ?? { id: this.#lines, text };
  }
}

/** The changes that are writes, one line each; of a group that is not filed too. */
export function said(changes: readonly PlannedChange[]): readonly string[] {
  return changes.flatMap((one) => {
    if (one.kind === "open") return [`open: ${one.title}`];
    if (one.kind === "close") return [`close #${one.issue.number} as ${one.as}: ${one.reason}`];
    if (one.kind !== "keep") return [`${one.kind} #${one.issue.number}: ${one.reason}`];
    return one.unfiled === undefined ? [] : [`unfiled: ${one.title}: ${one.reason}`];
  });
}

/** Why an issue is kept. */
export function keptBecause(changes: readonly PlannedChange[], number: number): string | undefined {
  return changes.find((one) => one.kind === "keep" && one.issue?.number === number)?.reason;
}
