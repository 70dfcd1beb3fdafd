import { OFFLINE } from "../commits.ts";
import { git } from "../git.ts";
import { settingVariables } from "../setting-variables.ts";
import { type Origin, readPorcelain } from "./blame-porcelain.ts";

/** What to blame, and by what. */
export interface BlameRequest {
  readonly root: string;
  /** Its full id. */
  readonly commit: string;
  readonly path: string;
  /** As git counts lines; all of them are in the file. */
  readonly lines: readonly number[];
  /** A file with the ids of commits to look through, one a line. */
  readonly ignoredRevisions: string;
}

/** More ranges than this, and the whole file is asked for: the arguments of a program are limited. */
const mostRanges = 1000;

/**
 * Many people's own settings name a file of commits to look through that not every repository has, and git fails where it
 * is not there.
 */
const OWN_SETTINGS_OFF = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" } as const;

/** The commit's own mailmap, and none that the configuration names. */
function mailmapOf(commit: string) {
  return [
    ["mailmap.file", ""],
    ["mailmap.blob", `${commit}:.mailmap`],
  ] as const;
}

/**
 * The origins of lines, by git's line numbers; changes of blanks count for nothing, and lines that moved within the file
 * are followed. Nothing is fetched.
 * @throws {GitFailure} where git cannot tell.
 */
export async function blame(request: BlameRequest): Promise<ReadonlyMap<number, Origin>> {
  const { root, commit, path, lines, ignoredRevisions } = request;
  const ranges = lines.length > mostRanges ? [] : lines.map((line) => `-L${line},${line}`);
  const env = { ...OFFLINE, ...OWN_SETTINGS_OFF, ...settingVariables(mailmapOf(commit)) };
  const args = [
    // An empty name takes back what the configuration says.
    ...["blame", "--porcelain", "-w", "-M", "--root", "--ignore-revs-file=", "--no-textconv"],
    ...[`--ignore-revs-file=${ignoredRevisions}`, "--encoding=UTF-8", ...ranges],
    ...[commit, "--", path],
  ];
  return readPorcelain(await git(root, args, { env }), new Set(lines));
}
