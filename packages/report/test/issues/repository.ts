import type { JudgedFinding, Report } from "@pawl/engine";
import { digest, fingerprint } from "@pawl/engine";
import type { Change } from "@pawl/gate";
import { reportOf } from "../nasty-report.ts";

/** A line of a file; `id` is what it stays while it is moved, and nobody but the test sees it. */
export interface Line {
  readonly id: number;
  readonly text: string;
}

/** The files of a commit. A line `def name` begins a scope, a line `TODO text` is debt. */
export type Files = ReadonlyMap<string, readonly Line[]>;

/** A state of the repository, and where the files of the state before went (new path to old path). */
export interface Commit {
  readonly id: string;
  readonly files: Files;
  readonly renames: ReadonlyMap<string, string>;
}

/** The gate of these tests. */
export const GATE = "todo";

/** The debt of a commit as a gate reports it, with the secret ids of the lines. */
export function findingsOf(
  files: Files,
  statusOf: (line: Line) => JudgedFinding["status"],
): readonly { readonly finding: JudgedFinding; readonly line: Line }[] {
  return [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, lines]) => {
      let scope = "<module>";
      return lines.flatMap((line, index) => {
        const name = /^def (\w+)/.exec(line.text)?.[1];
        if (name !== undefined) scope = name;
        const text = /^TODO (.*)/.exec(line.text)?.[1];
        if (text === undefined) return [];
        const code = digest(text);
        const at = { path, line: index + 1, column: 1, endLine: index + 1, endColumn: line.text.length + 1 };
        const finding: JudgedFinding = {
          gate: GATE,
          rule: text.startsWith("bad") ? "todo/bad" : "todo/todo",
          severity: text.startsWith("bad") ? "error" : "warning",
          status: statusOf(line),
          message: text,
          scope,
          code,
          at,
          fingerprint: fingerprint(GATE, scope, code),
        };
        return [{ finding, line }];
      });
    });
}

/** A report whose gate ran to its end. */
export function todoReport(findings: readonly JudgedFinding[], given: Partial<Report> = {}): Report {
  const rule = { severity: "warning" as const, summary: "A TODO", help: "Do it." };
  return reportOf(findings, {
    gates: [{ name: GATE, status: "pass", skipped: [], stats: { files: 3 } }],
    rules: new Map([
      ["todo/todo", rule],
      ["todo/bad", rule],
    ]),
    ...given,
  });
}

/** What changed from one commit of a history to the last of it. */
export function changeSince(history: readonly Commit[], from: Commit): Change {
  const after = history.slice(history.indexOf(from) + 1);
  const head = history.at(-1)?.files ?? new Map();
  const originOf = (path: string): string | undefined =>
    after.reduceRight<string | undefined>((name, commit, index) => {
      if (name === undefined) return undefined;
      const before = index === 0 ? from : after[index - 1];
      const old = commit.renames.get(name) ?? name;
      return before?.files.has(old) ? old : undefined;
    }, path);
  const origins = new Map([...head.keys()].map((path) => [path, originOf(path)]));
  const textOf = (lines: readonly Line[] | undefined): string | undefined =>
    lines?.map(({ text }) => text).join("\n");
  const isSame = (path: string): boolean => textOf(head.get(path)) === textOf(from.files.get(path));
  return {
    changed: new Set([...head.keys()].filter((path) => !isSame(path))),
    basePaths: new Set([...from.files.keys()].filter((path) => !isSame(path))),
    renames: new Map(
      [...origins].flatMap(([path, origin]): [string, string][] =>
        origin === undefined || origin === path || isSame(path) ? [] : [[path, origin]],
      ),
    ),
    baseLine(path, line) {
      if (isSame(path)) return line;
      const now: readonly Line[] = head.get(path) ?? [];
      const here = now[line - 1];
      const old = from.files.get(origins.get(path) ?? path) ?? [];
      // As with git's hunks, what would stand below the end stands below the end.
      if (line > now.length) return old.length + line - now.length;
      const index = old.findIndex((one) => one.id === here?.id && one.text === here?.text);
      return index < 0 ? undefined : index + 1;
    },
  };
}
