import { Families } from "./families.ts";
import { MODULE } from "./file-lines.ts";
import type { Occurrence } from "./file-text.ts";
import { lastWord } from "./port-words.ts";
import type { Slice } from "./slice.ts";

/** The attributes that a slice follows. */
export class SliceMembers {
  private readonly slice: Slice;
  private families: Families | undefined;
  private readonly attributes = new Set<string>();

  constructor(slice: Slice) {
    this.slice = slice;
  }

  /** Wants an attribute: of whatever the file assigns it, and of its classes, or of the family of one class alone. */
  attribute(name: string, owner?: number): void {
    const family = owner === undefined ? MODULE : this.familyOf(owner);
    if (name === "" || this.attributes.has(`${name} ${MODULE}`) || this.attributes.has(`${name} ${family}`))
      return;
    this.attributes.add(`${name} ${family}`);
    this.slice.asked.add(name);
    this.slice.later(`.${name} ${family}`, () => {
      for (const { line, at, end } of this.slice.lines.text.occurrences(`.${name}`))
        this.member(name, { line, at: at + 1, end }, family);
      for (const occurrence of this.slice.lines.outside(name))
        if (!this.slice.lines.text.isAttribute(occurrence.at)) this.member(name, occurrence, family);
    });
  }

  familyOf(line: number): number {
    this.families ??= new Families(this.slice.lines);
    return this.families.of(line);
  }

  member(name: string, { line, at, end }: Occurrence, family: number): void {
    const { lines } = this.slice;
    const scope = lines.scope(line);
    const owner = family === MODULE ? undefined : lines.classAround(scope);
    const isOther = owner === undefined ? family !== MODULE : this.familyOf(owner) !== family;
    if (lines.text.isAttribute(at)) {
      if (isOther && lines.text.isOfSelf(at)) return;
      if (lines.text.mayBind(line, at, end)) this.assigned(line, (target) => lastWord(target) === name);
    } else if (lines.isClass(scope) && !isOther) {
      if (lines.isHead(line) && lines.nameOf(line) === name) {
        if (lines.isClass(line)) this.slice.definitions.class(line);
        else this.slice.definitions.returnsOf(line);
      } else if (lines.text.mayBind(line, at, end)) {
        for (const bound of lines.read(line).bound) {
          if (bound.target !== name) continue;
          this.slice.keep({ bound, line, scope });
          this.slice.definitions.fields(scope, name);
        }
      }
    }
  }

  assigned(line: number, wanted: (target: string) => boolean): void {
    const scope = this.slice.lines.scopeOfBody(line);
    for (const bound of this.slice.lines.read(line).bound) {
      const dot = bound.target.lastIndexOf(".");
      if (dot < 0 || !wanted(bound.target)) continue;
      this.slice.keep({ bound, line, scope });
      const receiver = bound.target.slice(0, dot);
      if (!receiver.startsWith("?")) this.slice.dotted(receiver, scope);
    }
  }

  /** Wants what the file assigns to an attribute of what it imports. */
  foreign(root: string, name: string): void {
    if (name === "") return;
    this.slice.asked.add(name);
    this.slice.later(`${root}.${name}`, () => {
      for (const { line, at, end } of this.slice.lines.text.occurrences(`${root}.${name}`)) {
        if (!this.slice.lines.text.mayBind(line, at, end)) continue;
        this.assigned(line, (target) => target === `${root}.${name}`);
      }
    });
    // The class of an argparse flag is none: what adds the flag is a call.
  }
}
