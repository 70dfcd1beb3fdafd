import { type CollectFailure, type CollectJob, kindOf, type SourceFile } from "@pawl/gate";

/** What one job brought back from one file: its fact as JSON, empty for nothing to remember; or a defect of the job. */
export type Outcome = { readonly text: string } | { readonly failure: CollectFailure };

/**
 * Runs jobs over one file and returns their outcomes in the jobs' order. It depends on nothing but the file's bytes, its
 * kind and the jobs, and so may run anywhere.
 */
export async function collectFile(
  { path, bytes }: SourceFile,
  jobs: readonly CollectJob[],
): Promise<readonly Outcome[]> {
  // One object for all jobs: what the parser finds out about a file it remembers by that.
  const file = { path: kindOf(path), bytes };
  const outcomes: Outcome[] = [];
  for (const job of jobs) outcomes.push(await runJob(file, job, path));
  return outcomes;
}

async function runJob(file: SourceFile, job: CollectJob, path: string): Promise<Outcome> {
  try {
    const fact = await job.collect(file);
    return { text: fact === undefined ? "" : JSON.stringify(fact) };
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause), { cause });
    return { failure: { id: job.id, path, error } };
  }
}
