import { openWorkingTree, resolveRoot } from "@pawl/checkout";
import { type Config, check, type Report } from "@pawl/engine";
import { collectFacts } from "@pawl/facts";
import { compileGlobs, type Gate, type Tree, UsageError } from "@pawl/gate";
import { visible } from "@pawl/report";
import { findConfig } from "./find-config.ts";
import { version } from "./version.ts";

/** What is to be judged, and by what. */
export interface JudgeRequest {
  readonly cwd: string;
  /** Files and folders, relative to `cwd`. */
  readonly paths: readonly string[];
  /** A configuration file that was named, relative to `cwd`. */
  readonly config: string | undefined;
  /** All gates there are: the configuration may speak of any of them. */
  readonly known: readonly Gate[];
  /** The gates that run. */
  readonly gates: readonly Gate[];
  /** The day of the run, YYYY-MM-DD. */
  readonly today: string;
  readonly progress: (done: number, total: number) => void;
}

/** What came out, and the tree it came from. */
export interface Judged {
  readonly report: Report;
  readonly tree: Tree;
}

/**
 * Judges files and folders of a working tree.
 * @throws {UsageError} for mistakes in the request or the configuration, and where there is no file to look at: a guard
 * that looked at nothing must not pass.
 */
export async function judge(request: JudgeRequest): Promise<Judged> {
  const { cwd, paths, known, gates, today, progress } = request;
  const { root } = await resolveRoot(cwd, paths);
  const config = await findConfig({ root, cwd, named: request.config }, known);
  const wanted = wantedGlobs(gates, config);
  const tree = await openWorkingTree({
    cwd,
    paths,
    include: config.include,
    exclude: config.exclude,
    defaultExcludes: config.defaultExcludes,
    wants: compileGlobs(wanted),
  });
  const report = await check({ gates, config, tree, collect: collectFacts, today, version, progress });
  if (report.summary.files === 0 && !report.unanalysed.some((file) => file.blocking)) {
    throw nothingToLookAt(request, wanted, tree);
  }
  return { report, tree };
}

/** The globs of all files that some gate wants to see. */
function wantedGlobs(gates: readonly Gate[], config: Config): readonly string[] {
  const globs = gates.flatMap((gate) =>
    Object.values(gate.facts).flatMap((collector) => collector.files(config.options.get(gate.name))),
  );
  return [...new Set(globs)];
}

function nothingToLookAt({ paths, gates }: JudgeRequest, wanted: readonly string[], tree: Tree): UsageError {
  const names = gates.map((gate) => gate.name).join(", ");
  const where = paths.map((path) => (path === "." ? "the current folder" : visible(path))).join(", ");
  const excluded = [...tree.excluded].map(([exclude, count]) => `${visible(exclude)} (${count})`);
  const links = tree.unanalysed.length;
  const left = [
    ...(excluded.length > 0 ? [`Left out by excludes: ${excluded.join(", ")}.`] : []),
    ...(links > 0 ? [`Left out as links: ${links}.`] : []),
    "Name the files or folders to judge, or see include and exclude in pawl.yml.",
  ];
  return new UsageError(
    `no file to look at: searched ${where} for ${wanted.join(", ")} (${names})`,
    left.join("\n"),
  );
}
