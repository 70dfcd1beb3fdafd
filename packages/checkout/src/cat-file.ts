import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { Socket } from "node:net";
import { OFFLINE } from "./commits.ts";
import { explainStart, startGit } from "./git.ts";
import { MAX_FILE_BYTES } from "./read-file.ts";

/** What came of asking for a blob: its bytes, or why there are none. */
export type Blob =
  | { readonly bytes: Uint8Array }
  | { readonly missing: true }
  | { readonly tooLarge: number };

/** Reads blobs by their ids. */
export interface BlobReader {
  /** Asks for a blob; any number of questions may be under way. Rejects where git itself fails. */
  read(id: string): Promise<Blob>;
  /** Ends git's process. A later `read` starts another. */
  close(): void;
}

interface ReaderOptions {
  /** The most bytes of a blob. */
  readonly limit?: number;
  /** Variables that let git find more objects than the repository's own. */
  readonly env?: Readonly<Record<string, string>>;
}

interface Question {
  readonly id: string;
  resolve(blob: Blob): void;
  reject(error: Error): void;
}

/**
 * One `git cat-file --batch` for all blobs of a tree, started by the first question. It keeps Node alive only while a
 * question is open, and ends with Node. A blob over the limit is passed over as it comes, never held.
 */
export function makeBlobReader(
  root: string,
  { limit = MAX_FILE_BYTES, env = {} }: ReaderOptions = {},
): BlobReader {
  let running: Conversation | undefined;
  const start = (): Conversation => {
    const started = new Conversation(root, { limit, env }, () => {
      if (running === started) running = undefined;
    });
    return started;
  };
  return {
    read: (id) =>
      new Promise((resolve, reject) => {
        running ??= start();
        running.ask({ id, resolve, reject });
      }),
    close: () => {
      running?.end();
      running = undefined;
    },
  };
}

class Conversation {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly limit: number;
  private readonly questions: Question[] = [];
  /** Chunks of the answer that is being read, `length` bytes together. */
  private chunks: Buffer[] = [];
  private length = 0;
  /** The size of the body that is being read; `undefined` while a header is. */
  private size: number | undefined;

  constructor(root: string, { limit, env }: Required<ReaderOptions>, onEnd: () => void) {
    this.limit = limit;
    this.child = startGit(root, ["cat-file", "--batch"], { ...env, ...OFFLINE });
    const fail = (error: Error) => {
      onEnd();
      for (const question of this.questions.splice(0)) question.reject(error);
    };
    this.child.stdin.on("error", () => {});
    this.child.stdout.on("data", (chunk: Buffer) => this.take(chunk));
    const complaints: Buffer[] = [];
    this.child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
    this.child.on("error", (error) => fail(explainStart(error, root)));
    this.child.on("close", () => {
      const [why] = Buffer.concat(complaints).toString().split("\n");
      fail(new Error(`\`git cat-file\` ended: ${why === "" ? "without a word" : why}`));
    });
  }

  ask(question: Question): void {
    if (this.questions.length === 0) this.keepAlive(true);
    this.questions.push(question);
    this.child.stdin.write(`${question.id}\n`);
  }

  end(): void {
    this.child.stdin.end();
  }

  private take(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) {
      rest = this.size === undefined ? this.takeHeader(rest) : this.takeBody(rest, this.size);
    }
  }

  /** `<id> <type> <size>` or `<id> missing`, with a line feed. */
  private takeHeader(chunk: Buffer): Buffer {
    const end = chunk.indexOf(0x0a);
    this.chunks.push(end < 0 ? chunk : chunk.subarray(0, end));
    if (end < 0) return chunk.subarray(chunk.length);
    const [, , size] = Buffer.concat(this.chunks).toString("latin1").split(" ");
    this.chunks = [];
    if (size === undefined) this.answer({ missing: true });
    else this.size = Number(size);
    return chunk.subarray(end + 1);
  }

  /** The bytes and a line feed. */
  private takeBody(chunk: Buffer, size: number): Buffer {
    const part = chunk.subarray(0, size + 1 - this.length);
    this.length += part.length;
    if (size <= this.limit) this.chunks.push(part);
    if (this.length === size + 1) {
      const { buffer, byteOffset } = Buffer.concat(size <= this.limit ? this.chunks : []);
      this.chunks = [];
      this.length = 0;
      this.size = undefined;
      this.answer(
        size <= this.limit ? { bytes: new Uint8Array(buffer, byteOffset, size) } : { tooLarge: size },
      );
    }
    return chunk.subarray(part.length);
  }

  private answer(blob: Blob): void {
    this.questions.shift()?.resolve(blob);
    if (this.questions.length === 0) this.keepAlive(false);
  }

  private keepAlive(isNeeded: boolean): void {
    const { child } = this;
    for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
      if (handle instanceof Socket || handle === child) isNeeded ? handle.ref() : handle.unref();
    }
  }
}
