import type { FileLines } from "./file-lines.ts";
import { lastWord } from "./port-words.ts";

/** The classes of a file by what they inherit from each other: an attribute of one may be assigned by any of its family. */
export class Families {
  private readonly numbers = new Map<number, number>();

  constructor(lines: FileLines) {
    const { scan } = lines.source;
    const byName = new Map<string, number>();
    const classes: number[] = [];
    for (let line = 0; line < scan.words.length; line++) {
      if (!lines.isClassLine(line) || !lines.isClass(line)) continue;
      classes.push(line);
      // Classes of one name are one family: a base may be any of them.
      const name = lines.nameOf(line);
      const known = byName.get(name);
      if (known === undefined) byName.set(name, line);
      this.numbers.set(line, known ?? line);
    }
    for (const line of classes) {
      for (const base of lines.basesOf(line)) {
        const other = byName.get(lastWord(base));
        if (other !== undefined) this.numbers.set(this.of(line), this.of(other));
      }
    }
  }

  /** A number that only the classes of one family have. */
  of(line: number): number {
    let at = line;
    for (let next = this.numbers.get(at); next !== undefined && next !== at; next = this.numbers.get(at))
      at = next;
    return at;
  }
}
