import { git } from "../git.ts";
import { encodePath } from "../path-bytes.ts";
import { type Scratch, writeTree } from "../scratch.ts";

/** A commit without parents. */
export interface LoneCommit {
  /** What it holds, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly message: string;
  /** Written in whole seconds, UTC. */
  readonly date: Date;
}

/** Who signs for what Pawl writes: nobody's address, whoever runs it, so that the same input gives the same commit. */
const IDENTITY = "Pawl <noreply@pawl.invalid>";

/**
 * Writes a commit, with its tree and its blobs, to the scratch and returns its id. No setting has a say in it: the bytes of
 * the files are not converted, and nothing is signed.
 */
export async function writeLoneCommit(
  root: string,
  scratch: Scratch,
  { files, message, date }: LoneCommit,
): Promise<string> {
  const { env } = scratch;
  const write = async (type: string, input: Uint8Array) =>
    (await git(root, ["hash-object", "-t", type, "-w", "--stdin"], { env, input })).toString().trim();
  const entries: { readonly id: string; readonly path: Buffer }[] = [];
  for (const [path, bytes] of files) entries.push({ id: await write("blob", bytes), path: encodePath(path) });
  const tree = await writeTree(root, scratch, entries);
  const signature = `${IDENTITY} ${Math.floor(date.getTime() / 1000)} +0000`;
  const text = `tree ${tree}\nauthor ${signature}\ncommitter ${signature}\n\n${message.replace(/\n*$/, "\n")}`;
  return write("commit", Buffer.from(text));
}
