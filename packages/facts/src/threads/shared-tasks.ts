import { decodePath, encodePath } from "@pawl/checkout";
import type { FileTask } from "../plan.ts";

/** A list of tasks as other threads see it: in memory that all of them share, taken apart task by task. */
export interface SharedTasks {
  /** Per task its path and the id of its content where it is known, with a NUL between. */
  readonly texts: Uint8Array;
  /** Where the text of each task begins, and where the last one ends. */
  readonly starts: Uint32Array;
  /** The different lists of jobs, few; and per task which of them it has. */
  readonly lists: readonly FileTask["jobs"][];
  readonly list: Uint32Array;
}

/** A task, and the id of its content (hexadecimal) where that is known. */
export interface KnownTask {
  readonly task: FileTask;
  readonly id: string | undefined;
}

/** Puts tasks into shared memory. Sent one by one to a thread, 100,000 of them would be held once more by each. */
export function shareTasks(count: number, taskAt: (at: number) => KnownTask): SharedTasks {
  const starts = new Uint32Array(new SharedArrayBuffer(4 * (count + 1)));
  const list = new Uint32Array(new SharedArrayBuffer(4 * count));
  const places = new Map<FileTask["jobs"], number>();
  let end = 0;
  for (let at = 0; at < count; at++) {
    const { task, id } = taskAt(at);
    const place = places.get(task.jobs) ?? places.size;
    places.set(task.jobs, place);
    list[at] = place;
    end += encodePath(task.path).length + 1 + (id?.length ?? 0);
    starts[at + 1] = end;
  }
  const texts = Buffer.from(new SharedArrayBuffer(end));
  for (let at = 0; at < count; at++) {
    const { task, id = "" } = taskAt(at);
    const path = encodePath(task.path);
    const start = starts[at] ?? 0;
    texts.set(path, start);
    texts.write(id, start + path.length + 1, "latin1");
  }
  return { texts, starts, lists: [...places.keys()], list };
}

/** The task at a place of the list. */
export function readTask({ texts, starts, lists, list }: SharedTasks, at: number): KnownTask {
  const text = Buffer.from(texts.buffer, texts.byteOffset, texts.byteLength).subarray(
    starts[at],
    starts[at + 1],
  );
  const end = text.indexOf(0);
  const id = text.toString("latin1", end + 1);
  const jobs = lists[list[at] ?? 0] ?? [];
  // A decoder does not read from shared memory.
  return {
    task: { path: decodePath(Uint8Array.from(text.subarray(0, end))), jobs },
    id: id === "" ? undefined : id,
  };
}
