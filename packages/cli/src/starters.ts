import { posix } from "node:path";
import { defaultConfig } from "@pawl/engine";
import type { Gate, Starter } from "@pawl/gate";
import { CONFIG_FILES, look } from "@pawl/run";
import { dayOf } from "./check-options.ts";
import { showProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";
import { unreadNotes } from "./unread-notes.ts";

/** What the gates start with, and what could not be read for it. */
export interface Starters {
  /** In the order of the gates. */
  readonly starters: readonly Starter[];
  /** Sentences; empty where everything was read. */
  readonly notes: readonly string[];
}

/**
 * Shows the files of a repository to every gate that starts with something, under the settings that its checks will have:
 * those of the configuration that stays, or all defaults where a new one is written.
 * @throws {TypeError} for a file at a place where no gate may write: a mistake in the gate.
 * @throws {UsageError} for a mistake in the configuration that stays.
 */
export async function findStarters(
  { root, keepsConfig }: { readonly root: string; readonly keepsConfig: boolean },
  gates: readonly Gate[],
  terminal: Terminal,
): Promise<Starters> {
  const starters: Starter[] = [];
  const notes: string[] = [];
  for (const gate of gates) {
    if (gate.starters === undefined) continue;
    const progress = showProgress(terminal);
    const looked = await look({
      cwd: root,
      paths: ["."],
      config: undefined,
      ...(!keepsConfig && { settings: defaultConfig(gates) }),
      known: gates,
      gate,
      today: dayOf(undefined, terminal.now()),
      mayBeEmpty: true,
      progress: progress.report,
    }).finally(progress.end);
    for (const starter of await gate.starters(looked.project, looked.options)) {
      demandOwnPlace(gate, starter, starters);
      starters.push(starter);
    }
    notes.push(...unreadNotes(looked));
  }
  return { starters, notes: [...new Set(notes)] };
}

/** A starter lies inside of the repository, is not git's, and takes no other file's place. */
function demandOwnPlace({ name }: Gate, { path }: Starter, others: readonly Starter[]): void {
  const isInside =
    path !== "" &&
    posix.normalize(path) === path &&
    !posix.isAbsolute(path) &&
    !/^(?:\.\.?|\.git)(?:\/|$)/.test(path);
  const isTaken = CONFIG_FILES.some((file) => file === path) || others.some((other) => other.path === path);
  if (isInside && !isTaken && !path.endsWith("/") && !path.startsWith(".github/")) return;
  throw new TypeError(`gate ${name} may not start with the file ${JSON.stringify(path)}`);
}
