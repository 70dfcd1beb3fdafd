import { resolveRoot } from "@pawl/checkout";
import { type Config, check, type Report } from "@pawl/engine";
import { compileGlobs, type Gate, type Tree, UsageError } from "@pawl/gate";
import { visible } from "@pawl/report";
import { prepareCollecting } from "./collecting.ts";
import { compareWithBase, openBase, openHead, scopeOfHead } from "./open-trees.ts";
import type { JudgeRequest } from "./request.ts";
import { trustedConfig } from "./trusted-config.ts";
import { version } from "./version.ts";

/** What came out, and the tree it came from. */
export interface Judged {
  readonly report: Report;
  readonly tree: Tree;
  readonly config: Config;
  /** The repository, or the folder, that paths are relative to. */
  readonly root: string;
}

/**
 * Judges files and folders of a working tree, an index or a commit, against a base where one is given.
 * @throws {UsageError} for mistakes in the request or the configuration, and where there is no file to look at: a guard
 * that looked at nothing must not pass.
 * @throws {IncompleteClone} where objects are missing and cannot be fetched.
 */
export async function judge(request: JudgeRequest): Promise<Judged> {
  const { cwd, paths, known, gates, today, adjust, progress, sweep, closes, tickets } = request;
  const place = await resolveRoot(cwd, paths);
  const { root, kind, named } = place;
  if (kind === "plain" && needsGit(request)) {
    throw new UsageError("only files of a git repository can be compared", `${root} is none.`);
  }
  const trusted = await trustedConfig({ root, cwd, named: request.config }, request, known);
  const config = adjust === undefined ? trusted.config : adjust(trusted.config);
  const wanted = wantedGlobs(gates, config);
  const { include, exclude, defaultExcludes } = config;
  const scope = { include, exclude, defaultExcludes, wants: compileGlobs(wanted) };
  // All at once, because git does most of it. Only a change of what is left out makes the listing be done again.
  const [compared, listed, { collect, save }] = await Promise.all([
    request.base === undefined ? undefined : compareWithBase(request.base, request, place, scope),
    openHead(request, place, scope),
    prepareCollecting(place, cwd, request),
  ]);
  const headScope = await scopeOfHead(scope, compared, request, place);
  const tree = headScope === scope ? listed : await openHead(request, place, headScope);
  const base = compared && (await openBase(compared, request, place, scope, tree));
  const report = await check({
    gates,
    config,
    tree,
    collect,
    today,
    version,
    wholeTree: named.includes("") && request.changedOnly !== true && request.only === undefined,
    newAccepts: trusted.newAccepts,
    ...(base && { base }),
    ...(progress && { progress }),
    ...(sweep && { sweep }),
    ...(closes && { closes }),
    ...(tickets && { tickets }),
  }).finally(base?.close);
  save();
  if (request.changedOnly !== true && sawNothing(report)) throw nothingToLookAt(request, wanted, tree);
  return { report, tree, config, root };
}

function needsGit({ head = "working tree", base, changedOnly }: JudgeRequest): boolean {
  return head !== "working tree" || base !== undefined || changedOnly === true;
}

/** A change that takes the last file away has been looked at: what was in it is fixed. */
function sawNothing({ summary, unanalysed }: Report): boolean {
  return summary.files === 0 && summary.fixed === 0 && !unanalysed.some((file) => file.blocking);
}
/** The globs of all files that some gate wants to see. */
function wantedGlobs(gates: readonly Gate[], config: Config): readonly string[] {
  const globs = gates.flatMap((gate) =>
    Object.values(gate.facts).flatMap((collector) => collector.files(config.options.get(gate.name))),
  );
  return [...new Set(globs)];
}

/** A gate for every common language has a hundred of them. */
const MOST_GLOBS = 8;

function nothingToLookAt({ paths, gates }: JudgeRequest, wanted: readonly string[], tree: Tree): UsageError {
  const names = gates.map((gate) => gate.name).join(", ");
  const where = paths.map((path) => (path === "." ? "the current folder" : visible(path))).join(", ");
  const more = wanted.length - MOST_GLOBS;
  const shown = more > 0 ? [...wanted.slice(0, MOST_GLOBS), `and ${more} more patterns`] : wanted;
  const excluded = [...tree.excluded].map(([exclude, count]) => `${visible(exclude)} (${count})`);
  const links = tree.unanalysed.length;
  const left = [
    ...(excluded.length > 0 ? [`Left out by excludes: ${excluded.join(", ")}.`] : []),
    ...(links > 0 ? [`Left out as links: ${links}.`] : []),
    "Name the files or folders to judge, or see include and exclude in pawl.yml.",
  ];
  return new UsageError(
    `no file to look at: searched ${where} for ${shown.join(", ")} (${names})`,
    left.join("\n"),
  );
}
