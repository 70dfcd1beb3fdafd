import type { CollectFailure, CollectJob, Json, SourceFile } from "@pawl/gate";

/** What one job brought back from one file: a fact, nothing to remember, or a defect of the job. */
export type Outcome = { readonly fact: Json | undefined } | { readonly failure: CollectFailure };

/**
 * Runs the jobs over one file and returns their outcomes in the jobs' order. It depends on nothing but the file's bytes,
 * its path and the jobs, and so may run anywhere.
 */
export async function collectFile(
  file: SourceFile,
  jobs: readonly CollectJob[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const job of jobs) outcomes.push(await runJob(file, job));
  return outcomes;
}

async function runJob(file: SourceFile, job: CollectJob): Promise<Outcome> {
  try {
    return { fact: await job.collect(file) };
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause), { cause });
    return { failure: { id: job.id, path: file.path, error } };
  }
}
