import { blobId, type Source, type StampedFile } from "@pawl/checkout";
import {
  type CollectJob,
  kindOf,
  type SourceFile,
  type Stamp,
  type Unanalysed,
  UnreadableFile,
} from "@pawl/gate";
import { collectFile, type Outcome } from "./collect-file.ts";
import type { FileTask } from "./plan.ts";
import type { FactStore } from "./store/fact-store.ts";
import type { Section } from "./store/section.ts";
import { sectionKey } from "./store/section-key.ts";

/** What came of a file that could be read: the outcome of each of its jobs, in their order. */
export interface Collection {
  readonly outcomes: readonly Outcome[];
  /** The id of its content (hexadecimal); absent where nothing is to be stored. */
  readonly id?: string;
  /** From disk. */
  readonly stamp?: Stamp;
}

/** What became of one task: what was collected, a file that cannot be read, or one that is no more. */
export type TaskResult = Collection | Unanalysed | "gone";

/** Does tasks, in whatever thread: the one step that a store can answer. */
export class Work {
  readonly #jobs: readonly CollectJob[];
  readonly #source: Pick<Source, "read" | "release">;
  readonly #store: FactStore | undefined;
  readonly #codes: readonly string[];
  /** By how long ids are and by kind, the section of each job. */
  readonly #sections = new Map<number, Map<string, (Section | undefined)[]>>();

  /** @param codes the digest of each job's code, for the store. */
  constructor(
    jobs: readonly CollectJob[],
    source: Pick<Source, "read" | "release">,
    store: FactStore | undefined,
    codes: readonly string[],
  ) {
    this.#jobs = jobs;
    this.#source = source;
    this.#store = store;
    this.#codes = codes;
  }

  /** Answers a task from the store, if that knows all of it. @param id of the content. */
  recall({ path, jobs }: FileTask, id: Buffer): Collection | undefined {
    if (this.#store === undefined) return undefined;
    const sections = this.#sectionsOf(this.#store, path, id, jobs);
    const outcomes: Outcome[] = [];
    for (const job of jobs) {
      const text = sections[job]?.find(id);
      if (text === undefined) return undefined;
      outcomes.push(text === "" ? noFact : { text });
    }
    return { outcomes };
  }

  /** Reads the file of a task and collects what the store does not know. @param given the id of the content, if it is known. */
  async run(task: FileTask, given: string | undefined): Promise<TaskResult> {
    try {
      const read = this.#source.read(task.path, given);
      const file = read instanceof Promise ? await read : read;
      if (file === undefined) return "gone";
      const result = await this.#look(task, file, given);
      this.#source.release(file);
      return result;
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return { path: task.path, reason: error.message, blocking: true };
    }
  }

  async #look(task: FileTask, file: SourceFile, given: string | undefined): Promise<Collection> {
    if (this.#store === undefined) return { outcomes: await this.#collect(task, file) };
    const stamp = isStamped(file) ? { stamp: file.stamp } : {};
    const id = given ?? blobId(file.bytes);
    const known = given === undefined ? this.recall(task, Buffer.from(id, "hex")) : undefined;
    return { outcomes: known?.outcomes ?? (await this.#collect(task, file)), id, ...stamp };
  }

  /** Puts what was collected, here or in another thread, into the store. */
  remember({ path, jobs }: FileTask, { outcomes }: Collection, id: Buffer): void {
    if (this.#store === undefined) return;
    const sections = this.#sectionsOf(this.#store, path, id, jobs);
    for (const [at, job] of jobs.entries()) {
      const outcome = outcomes[at];
      // A defect of a collector is not kept: it may have been the machine's.
      if (outcome !== undefined && "text" in outcome) sections[job]?.add(id, outcome.text);
    }
  }

  #collect({ jobs }: FileTask, file: SourceFile): Promise<readonly Outcome[]> {
    return collectFile(
      file,
      jobs.flatMap((index) => this.#jobs[index] ?? []),
    );
  }

  /** By job, those of some jobs at least: where files are of many kinds, few jobs want each. */
  #sectionsOf(
    store: FactStore,
    path: string,
    { length: width }: Buffer,
    jobs: readonly number[],
  ): readonly (Section | undefined)[] {
    const kind = kindOf(path);
    const byKind = this.#sections.get(width) ?? new Map<string, (Section | undefined)[]>();
    this.#sections.set(width, byKind);
    const sections = byKind.get(kind) ?? [];
    byKind.set(kind, sections);
    for (const at of jobs) {
      const job = this.#jobs[at];
      if (job === undefined) continue;
      sections[at] ??= store.section(sectionKey(job, this.#codes[at] ?? "", kind, width), width);
    }
    return sections;
  }
}

/** Shared, because most files have none. */
const noFact: Outcome = { text: "" };

function isStamped(file: SourceFile | StampedFile): file is StampedFile {
  return "stamp" in file;
}
