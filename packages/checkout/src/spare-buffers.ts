/** Larger buffers are not kept: few files are that large. */
const MOST_BYTES = 1 << 20;

/**
 * Memory for the bytes of files, used again and again: of 100,000 files in turn only a few are held, and to let go of each
 * is work for the collector of garbage, which puts it off.
 */
export class SpareBuffers {
  readonly #spare: Uint8Array[] = [];

  /** A buffer of at least `size` bytes, with anything in it. */
  take(size: number): Uint8Array {
    if (size > MOST_BYTES) return new Uint8Array(size);
    return this.#spare.pop() ?? new Uint8Array(MOST_BYTES);
  }

  /** Takes back the buffer of which `bytes` is a part: nobody may read them any more. */
  give({ buffer, byteOffset }: Uint8Array): void {
    if (byteOffset === 0 && buffer.byteLength === MOST_BYTES) this.#spare.push(new Uint8Array(buffer));
  }
}
