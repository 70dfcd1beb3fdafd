import { type CollectFailure, type CollectJob, kindOf, type SourceFile } from "@pawl/gate";

/** What one job brought back from one file: its fact as JSON, empty for nothing to remember; or a defect of the job. */
export type Outcome = { readonly text: string } | { readonly failure: CollectFailure };

/** Runs one job over one file. It depends on nothing but the file's bytes, its kind and the job, and so may run anywhere. */
export async function collectFile({ path, bytes }: SourceFile, job: CollectJob): Promise<Outcome> {
  try {
    // Not always awaited: a turn of the loop for each of 100,000 files is time.
    const collected = job.collect({ path: kindOf(path), bytes });
    const fact = collected instanceof Promise ? await collected : collected;
    return { text: fact === undefined ? "" : JSON.stringify(fact) };
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause), { cause });
    return { failure: { id: job.id, path, error } };
  }
}
