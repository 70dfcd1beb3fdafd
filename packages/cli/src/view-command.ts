import type { Looked } from "@pawl/engine";
import type { Gate, View, ViewTable } from "@pawl/gate";
import { ROWS_ONLY, tableFormats, visible } from "@pawl/report";
import { look, writeOutput } from "@pawl/run";
import { dayOf } from "./check-options.ts";
import { showProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";
import { unreadNotes } from "./unread-notes.ts";
import type { ViewOptions } from "./view-options.ts";

/** A view that was asked for. */
interface Asked {
  readonly gate: Gate;
  readonly view: View;
  /** The values of the view's own flags, as their schemas returned them. */
  readonly flags: Readonly<Record<string, unknown>>;
  readonly paths: readonly string[];
  readonly options: ViewOptions;
}

/** The rows lack what could not be read. */
const INCOMPLETE = 3;

/**
 * `pawl <view>`: shows what a gate knows of the paths, and gives the exit status: 0, or 3 where something could not be
 * read; then the notes say what.
 * @throws {UsageError} for what whoever runs Pawl can mend.
 */
export async function viewCommand(
  { gate, view, flags, paths, options }: Asked,
  known: readonly Gate[],
  terminal: Terminal,
): Promise<number> {
  const { cwd, stdout, stderr } = terminal;
  const progress = showProgress(terminal);
  const looked = await look({
    cwd,
    paths: paths.length > 0 ? paths : ["."],
    config: options.config,
    known,
    gate,
    today: dayOf(options.today, terminal.now()),
    jobs: options.jobs,
    cacheDir: options.cache ? options.cacheDir : false,
    progress: progress.report,
  }).finally(progress.end);
  const table = await view.show(looked.project, looked.options, flags);
  demandShape(gate, table);
  const notes = [...table.notes, ...unreadNotes(looked)];
  const text = await tableFormats[options.format]({ ...table, notes });
  if (options.output === undefined) await stdout.write(text);
  else {
    await writeOutput(cwd, options.output, text);
    await stderr.write(`Written to ${visible(options.output)}\n`);
  }
  if (ROWS_ONLY.has(options.format)) for (const note of notes) await stderr.write(`${visible(note)}\n`);
  return isIncomplete(table, looked) ? INCOMPLETE : 0;
}

function isIncomplete(table: ViewTable, { unanalysed, error }: Looked): boolean {
  return table.incomplete === true || error !== undefined || unanalysed.some(({ blocking }) => blocking);
}

/** A row that is too short or too long would put its cells below the wrong heads. */
function demandShape({ name }: Gate, { columns, rows }: ViewTable): void {
  const wrong = rows.find((row) => row.length !== columns.length);
  if (wrong === undefined) return;
  throw new TypeError(
    `a view of gate ${name} has a row of ${wrong.length} cells for ${columns.length} columns`,
  );
}
