import type { IssueSettings } from "@pawl/engine";
import type { Filing } from "@pawl/gate";
import { commitsToCompare } from "../../src/issues/plan.ts";
import type { Sweep } from "../../src/issues/sweep.ts";
import { fc } from "../arbitrary.ts";
import { type Commit, changeSince, findingsOf, GATE, type Line, todoReport } from "./repository.ts";
import { Tracker } from "./tracker.ts";

const PATHS = ["a.py", "b.py", "src/a.py", "src/b.py", "lib/c.py"];
const TEXTS = ["TODO one", "TODO two", "TODO bad three", "TODO same", "TODO same"];

/** One thing that happens between two sweeps; numbers choose among what there is. */
export interface Step {
  readonly word: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const WORDS = [
  ...["add", "add", "add", "edit", "edit", "fix", "move", "move", "rename", "shift", "duplicate", "delete"],
  ...["revert", "accept", "expire", "break", "mend", "exclude", "define"],
  ...["completed", "not_planned", "close_twin", "reopen", "label", "unlabel", "retitle", "prefix", "free"],
];

/** Any step. */
export const step: fc.Arbitrary<Step> = fc.record({
  word: fc.constantFrom(...WORDS),
  a: fc.nat(50),
  b: fc.nat(50),
  c: fc.nat(50),
});

/** A repository with its tracker, in which anything may happen. */
export class World {
  readonly tracker = new Tracker();
  readonly history: Commit[] = [];
  readonly broken = new Set<string>();
  readonly excluded = new Set<string>();
  /** What humans wrote: titles, and what stands before Pawl's part. */
  readonly human = new Map<number, { readonly title?: string; readonly before: string }>();
  /** Commits that a shallow clone does not have. */
  readonly absent = new Set<string>();
  readonly #agreed = new Set<string>();
  #lines = 0;
  #files: Map<string, readonly Line[]>;
  #renames = new Map<string, string>();

  constructor() {
    const lines = (...texts: readonly string[]): readonly Line[] => texts.map((text) => this.#line(text));
    this.#files = new Map([
      ["a.py", lines("def f", "TODO same", "x", "TODO one")],
      ["src/a.py", lines("TODO same", "def f", "TODO two", "TODO same")],
    ]);
    this.commit();
  }

  commit(): void {
    const id = `commit${this.history.length}`;
    this.history.push({ id, files: new Map(this.#files), renames: this.#renames });
    this.#renames = new Map();
  }

  apply(one: Step): void {
    this.#changeCode(one);
    this.#changeSettings(one);
    const issues = [...this.tracker.issues.keys()];
    const number = issues[one.a % Math.max(issues.length, 1)];
    if (number !== undefined) this.#changeIssue(number, one);
  }

  /** A look at the last commit. */
  sweep(settings: IssueSettings, filing: Filing): Sweep {
    const head = this.history.at(-1);
    const id = head?.id ?? "";
    const files: ReadonlyMap<string, readonly Line[]> = head?.files ?? new Map();
    const first = new Set([...(this.history[0]?.files.values() ?? [])].flat().map((line) => line.id));
    const isSeen = (path: string): boolean => !this.broken.has(path) && !this.excluded.has(path);
    const findings = findingsOf(new Map([...files].filter(([path]) => isSeen(path))), (line) =>
      this.#agreed.has(line.text) ? "accepted" : first.has(line.id) ? "known" : "new",
    );
    const broken = [...files.keys()].filter((path) => this.broken.has(path));
    const sweep: Omit<Sweep, "changeSince"> = {
      report: todoReport(
        findings.map(({ finding }) => finding),
        { broken: broken.map((path) => ({ path, line: 1, message: "invalid" })) },
      ),
      commit: id,
      filings: new Map([[GATE, filing]]),
      wasLookedAt: (_, path) => files.has(path) && !this.excluded.has(path),
      isOff: () => false,
      exists: (path) => files.has(path),
      requested: new Set(),
      filedBefore: new Map(),
    };
    const changes = new Map<string, ReturnType<typeof changeSince>>();
    for (const wanted of commitsToCompare(sweep, this.tracker.filed(), settings)) {
      const from = this.history.find((one) => one.id === wanted);
      if (from !== undefined && !this.absent.has(wanted))
        changes.set(wanted, changeSince(this.history, from));
    }
    return { ...sweep, changeSince: changes };
  }

  #line(text: string): Line {
    this.#lines += 1;
    return { id: this.#lines, text };
  }

  #changeCode({ word, a, b, c }: Step): void {
    const paths = [...this.#files.keys()];
    const path = paths[a % Math.max(paths.length, 1)] ?? "a.py";
    const lines = this.#files.get(path) ?? [];
    const at = b % Math.max(lines.length, 1);
    const line = lines[at];
    const other = PATHS[c % PATHS.length] ?? "a.py";
    const others = this.#files.get(other) ?? [];
    const without = lines.filter((one) => one !== line);
    if (word === "add") this.#files.set(other, insert(others, b, this.#line(textOf(a))));
    if (word === "define") this.#files.set(path, insert(lines, at, this.#line(`def g${c % 3}`)));
    if (word === "shift") this.#files.set(path, [this.#line("x"), ...lines]);
    if (word === "fix") this.#files.set(path, without);
    if (word === "delete" && c % 4 === 0) this.#files.delete(path);
    if (word === "edit" && line?.text.startsWith("TODO"))
      this.#files.set(path, lines.with(at, { ...line, text: textOf(c) }));
    if (word === "duplicate" && line !== undefined)
      this.#files.set(path, insert(lines, c, this.#line(line.text)));
    if (word === "move" && line !== undefined && other !== path) {
      this.#files.set(path, without);
      this.#files.set(other, insert(others, c, line));
    }
    if (word === "rename" && this.#files.has(path) && !this.#files.has(other) && !this.#renames.has(path)) {
      this.#files.delete(path);
      this.#files.set(other, lines);
      this.#renames.set(other, path);
    }
    const old = this.history[b % this.history.length];
    if (word === "revert" && old !== undefined && c % 3 === 0) {
      this.#files = new Map(old.files);
      this.#renames.clear();
    }
  }

  #changeSettings({ word, a, c }: Step): void {
    const paths = [...this.#files.keys()];
    const path = paths[a % Math.max(paths.length, 1)] ?? "a.py";
    if (word === "accept") this.#agreed.add(textOf(c));
    if (word === "expire") this.#agreed.clear();
    if (word === "break") this.broken.add(path);
    if (word === "exclude") this.excluded.add(path);
    if (word === "mend") this.broken.clear();
    if (word === "mend") this.excluded.clear();
  }

  #changeIssue(number: number, { word, c }: Step): void {
    const { tracker, human } = this;
    const issue = tracker.issues.get(number);
    const known = human.get(number) ?? { before: "" };
    if (issue === undefined) return;
    if (issue.state === "open" && (word === "completed" || word === "not_planned"))
      tracker.humanCloses(number, word);
    if (issue.state === "open" && word === "close_twin" && c % 3 === 0)
      tracker.humanCloses(number, "duplicate");
    if (issue.state === "closed" && word === "reopen") tracker.humanReopens(number);
    if (word === "label" && c % 3 === 0) tracker.set(number, { labels: ["WontFix"] });
    if (word === "unlabel") tracker.set(number, { labels: [] });
    if (word === "retitle") {
      human.set(number, { ...known, title: `mine ${c}` });
      tracker.set(number, { title: `mine ${c}` });
    }
    if (word === "prefix") {
      const text = `<!-- mine ${c} -->\r\n`;
      human.set(number, { ...known, before: text + known.before });
      tracker.set(number, { body: text + issue.body });
    }
    if (word === "free" && c % 5 === 0) {
      tracker.issues.delete(number);
      human.delete(number);
    }
  }
}

function textOf(choice: number): string {
  return TEXTS[choice % TEXTS.length] ?? "";
}

function insert(lines: readonly Line[], at: number, line: Line): readonly Line[] {
  const index = at % (lines.length + 1);
  return [...lines.slice(0, index), line, ...lines.slice(index)];
}
