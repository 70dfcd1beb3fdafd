import { createHash } from "node:crypto";
import type { CollectJob } from "@pawl/gate";

/**
 * The name of a store's section: all that a fact is made from besides the content itself. A fact of other options, of
 * another version of the code, of another kind of file or of an id of another kind lies in another section.
 * @param code the digest of the collector's code.
 * @param width how many bytes an id has: git has two kinds.
 */
export function sectionKey(job: CollectJob, code: string, kind: string, width: number): string {
  return createHash("sha256")
    .update(JSON.stringify([job.id, job.depends, code, kind, width]))
    .digest("hex");
}
