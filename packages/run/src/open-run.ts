import { resolveRoot } from "@pawl/checkout";
import type { Config, NewSuppression } from "@pawl/engine";
import { type Base, type Collect, compileGlobs, type Gate, type Tree, UsageError } from "@pawl/gate";
import { prepareCollecting } from "./collecting.ts";
import { compareWithBase, openBase, openHead, scopeOfHead } from "./open-trees.ts";
import type { RunRequest } from "./request.ts";
import { trustedConfig } from "./trusted-config.ts";

/** All that a run needs, read and opened. */
export interface OpenRun {
  /** The repository, or the folder, that paths are relative to. */
  readonly root: string;
  readonly config: Config;
  readonly newAccepts: readonly NewSuppression[];
  /** The globs of all files that some gate wants to see. */
  readonly wanted: readonly string[];
  readonly tree: Tree;
  readonly wholeTree: boolean;
  readonly base: (Base & { readonly close: () => void }) | undefined;
  readonly collect: Collect;
  /** Keeps what is new for the next run. */
  save(): void;
}

/**
 * Reads the configuration and opens the trees of a run.
 * @throws {UsageError} for mistakes in the request or the configuration.
 * @throws {IncompleteClone} where objects are missing and cannot be fetched.
 */
export async function openRun(request: RunRequest): Promise<OpenRun> {
  const { cwd, paths, known, gates, adjust } = request;
  const place = await resolveRoot(cwd, paths);
  const { root, kind, named } = place;
  if (kind === "plain" && needsGit(request)) {
    throw new UsageError("only files of a git repository can be compared", `${root} is none.`);
  }
  const trusted =
    request.settings === undefined
      ? await trustedConfig({ root, cwd, named: request.config }, request, known)
      : { config: request.settings, newAccepts: [] };
  const config = adjust === undefined ? trusted.config : adjust(trusted.config);
  const wanted = wantedGlobs(gates, config);
  const { include, exclude, defaultExcludes } = config;
  const scope = { include, exclude, defaultExcludes, wants: compileGlobs(wanted) };
  // All at once, because git does most of it. Only a change of what is left out makes the listing be done again.
  const [compared, listed, collecting] = await Promise.all([
    request.base === undefined ? undefined : compareWithBase(request.base, request, place, scope),
    openHead(request, place, scope),
    prepareCollecting(place, cwd, request),
  ]);
  const headScope = await scopeOfHead(scope, compared, request, place);
  const tree = headScope === scope ? listed : await openHead(request, place, headScope);
  const base = compared && (await openBase(compared, request, place, scope, tree));
  const wholeTree = named.includes("") && request.changedOnly !== true && request.only === undefined;
  return { root, config, newAccepts: trusted.newAccepts, wanted, tree, wholeTree, base, ...collecting };
}

function needsGit({ head = "working tree", base, changedOnly }: RunRequest): boolean {
  return head !== "working tree" || base !== undefined || changedOnly === true;
}

function wantedGlobs(gates: readonly Gate[], config: Config): readonly string[] {
  const globs = gates.flatMap((gate) =>
    Object.values(gate.facts).flatMap((collector) => collector.files(config.options.get(gate.name))),
  );
  return [...new Set(globs)];
}
