import { lineEnd } from "./bytes.ts";
import type { Positions } from "./positions.ts";
import type { Scan } from "./scan.ts";
import { Scopes } from "./scopes.ts";

/** Finds what encloses comments. Questions should go forward: all of them together then cost one pass over the lines. */
export class CommentScopes {
  private readonly bytes: Uint8Array;
  private readonly scan: Scan;
  private readonly positions: Positions;
  private readonly scopes: Scopes;
  private next = 0;
  private last: { readonly line: number; readonly scope: string } | undefined;

  constructor(bytes: Uint8Array, scan: Scan, positions: Positions) {
    this.bytes = bytes;
    this.scan = scan;
    this.positions = positions;
    this.scopes = new Scopes(bytes, scan);
  }

  /**
   * The qualified name of the function or class around a 1-based line, `<module>` outside of all. A comment alone on its
   * line is in the block of its own indentation, or in the next statement's where that is deeper.
   */
  at(line: number): string {
    // A long line may hold many comments: it is looked at once.
    if (this.last?.line !== line) this.last = { line, scope: this.find(line) };
    return this.last.scope;
  }

  private find(line: number): string {
    const { bytes, scan, scopes } = this;
    const from = this.positions.offset(line);
    const to = lineEnd(bytes, from);
    const next = this.firstFrom(from);
    if (next < scan.starts.length && scan.starts.at(next) < to) return scopes.at(next).scope;
    if (next > 0 && scan.ends.at(next - 1) > from) return scopes.at(next - 1).scope;
    const indent = leadingColumns(bytes.subarray(from, to));
    return scopes.at(next, Math.max(indent, scan.indents.at(next))).scope;
  }

  /** The index of the first logical line that starts at or behind an offset. */
  private firstFrom(offset: number): number {
    const { starts } = this.scan;
    let { next } = this;
    if (next > 0 && starts.at(next - 1) >= offset) next = 0;
    while (next < starts.length && starts.at(next) < offset) next++;
    this.next = next;
    return next;
  }
}

/** The width of the white space that a line begins with; a tab reaches to the next multiple of eight. */
export function leadingColumns(bytes: Uint8Array): number {
  let columns = 0;
  for (const byte of bytes) {
    if (byte === 0x20) columns++;
    else if (byte === 0x09) columns = (columns | 7) + 1;
    else break;
  }
  return columns;
}
