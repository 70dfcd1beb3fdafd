import { closes } from "./strings.ts";

/** The open brackets of a logical line. */
export class Brackets {
  private readonly bytes: number[] = [];
  private readonly offsets: number[] = [];
  private readonly fail: (offset: number, message: string) => void;

  constructor(fail: (offset: number, message: string) => void) {
    this.fail = fail;
  }

  get depth(): number {
    return this.bytes.length;
  }

  open(at: number, byte: number): void {
    this.bytes.push(byte);
    this.offsets.push(at);
  }

  close(at: number, byte: number): void {
    const opener = this.bytes.pop();
    this.offsets.pop();
    if (opener === undefined) this.fail(at, `unmatched '${String.fromCharCode(byte)}'`);
    else if (!closes(opener, byte)) this.fail(at, "closing bracket does not match the opening one");
  }

  /** Forgets the brackets that are still open at the end of the line. */
  drop(): void {
    const offset = this.offsets[0];
    if (offset === undefined) return;
    this.fail(offset, `'${String.fromCharCode(this.bytes[0] ?? 0)}' was never closed`);
    this.bytes.length = 0;
    this.offsets.length = 0;
  }
}
