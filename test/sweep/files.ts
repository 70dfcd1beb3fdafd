import { rmSync } from "node:fs";
import { join } from "node:path";
import { commit, git } from "../actions/checkout.ts";
import type { SweptPlace } from "./place.ts";

/** Writes files to the default branch, and takes those away that have no text. Resolves to the commit's id. */
export async function pushFiles(
  { folder, repository }: SweptPlace,
  files: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const written: Record<string, string> = {};
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) rmSync(join(folder, path));
    else written[path] = text;
  }
  const head = await commit(folder, written);
  await git(folder, "push", "--quiet", "--force", repository.gitDir, "HEAD:refs/heads/main");
  return head;
}

/** What a sweep planned to do, in words: nothing of what is kept. */
export function planned({ plan }: Awaited<ReturnType<SweptPlace["night"]>>): readonly string[] {
  return plan.flatMap(({ kind, title, reason }) => (kind === "keep" ? [] : [`${kind} ${title}: ${reason}`]));
}
