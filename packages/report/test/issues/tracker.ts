import type { PlannedChange } from "../../src/issues/changes.ts";
import { closingReason } from "../../src/issues/decisions.ts";
import type { ClosedAs, FiledIssue, GitHubIssue, Mark } from "../../src/issues/filed.ts";
import { readMark, replaceMark, writeMark } from "../../src/issues/mark-text.ts";
import { placeSection, writeSection } from "../../src/issues/section.ts";

/** Issues in memory, changed as a writer would change them on GitHub. */
export class Tracker {
  readonly issues = new Map<number, GitHubIssue>();
  #next = 1;

  /** The issues whose marker can be read, the last first, as GitHub lists them. */
  filed(): readonly FiledIssue[] {
    return [...this.issues.values()].reverse().flatMap((issue) => {
      const mark = readMark(issue.body);
      return mark === undefined || mark === "damaged" ? [] : [{ ...issue, mark }];
    });
  }

  mark(number: number): Mark {
    const mark = readMark(this.issues.get(number)?.body ?? "");
    if (mark === undefined || mark === "damaged") throw new Error(`#${number} has no mark`);
    return mark;
  }

  /** A change of any kind by anybody. */
  set(number: number, given: Partial<GitHubIssue>): void {
    const issue = this.issues.get(number);
    if (issue === undefined) throw new Error(`no issue #${number}`);
    this.issues.set(number, { ...issue, ...given });
  }

  humanCloses(number: number, stateReason: string): void {
    this.set(number, { state: "closed", stateReason });
  }

  humanReopens(number: number): void {
    this.set(number, { state: "open", stateReason: "reopened" });
  }

  applyAll(changes: readonly PlannedChange[]): void {
    for (const change of changes) this.apply(change);
  }

  apply(change: PlannedChange): void {
    if (change.kind === "keep") return;
    if (change.kind === "open") {
      const body = placeSection("", writeSection("issue", writeMark(change.mark), "text"));
      const { title, labels } = change;
      const number = this.#next++;
      this.issues.set(number, { number, title, body, labels, state: "open", stateReason: null });
      return;
    }
    const { number, body } = this.issues.get(change.issue.number) ?? change.issue;
    if (change.kind === "close") {
      this.set(number, { body: replaceMark(body, change.mark) });
      this.closes(number, change.as);
      return;
    }
    const section = writeSection("issue", writeMark(change.mark), "text");
    this.set(number, { body: placeSection(body, section) });
    if (change.retitle) this.set(number, { title: change.title });
    if (change.kind === "reopen") this.set(number, { state: "open", stateReason: "reopened" });
  }

  closes(number: number, as: ClosedAs): void {
    this.set(number, { state: "closed", stateReason: closingReason(as) });
  }
}
