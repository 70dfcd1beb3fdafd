import type { BindingRow, CallRow, ClassRow, NamesFact } from "../python/names-fact.ts";
import { lastWord } from "../python/port-words.ts";

/** A row with the file that it is of. */
export interface In<Row> {
  readonly path: string;
  readonly row: Row;
}

/** The rows of all files by what is asked for. */
export class NameIndex {
  private readonly calls = new Map<string, In<CallRow>[]>();
  private readonly writes = new Map<string, In<BindingRow>[]>();
  private readonly subclasses = new Map<string, In<ClassRow>[]>();
  private readonly called = new Map<string, string[]>();

  /** Takes in the fact of a file. */
  add(path: string, fact: NamesFact): void {
    const aliases = new Map(fact.imports.map(([name, target]) => [name, lastWord(target)]));
    for (const row of fact.calls) {
      const last = lastWord(row[1]);
      put(this.calls, aliases.get(row[1]) ?? last, { path, row });
      const handed = row[3].find(([name]) => name === "target")?.[1] ?? row[2][0];
      if (handed?.[0] === "name" && handsOn.test(last)) {
        const name = lastWord(handed[1]);
        put(this.calls, aliases.get(name) ?? name, { path, row });
      }
    }
    for (const row of fact.bindings) {
      const dot = row[1].lastIndexOf(".");
      const attribute = row[1].slice(dot + 1);
      if (dot > 0 && row[1] !== `self.${attribute}` && row[1] !== `cls.${attribute}`)
        put(this.writes, attribute, { path, row });
    }
    for (const row of fact.classes)
      for (const name of row[1]) put(this.subclasses, aliases.get(name) ?? lastWord(name), { path, row });
    for (const text of fact.called) {
      const bare = text.endsWith("()") ? text.slice(0, -2) : text;
      put(this.called, (aliases.get(bare) ?? bare) + text.slice(bare.length), path);
    }
  }

  /** The calls whose callee ends with the word, under whatever alias it was imported. */
  callsOf(word: string): readonly In<CallRow>[] {
    return this.calls.get(word) ?? [];
  }

  /** The assignments to an attribute of the name of anything but `self`. */
  writesOf(attribute: string): readonly In<BindingRow>[] {
    return this.writes.get(attribute) ?? [];
  }

  /** The classes with a base of that last word. */
  classesOn(base: string): readonly In<ClassRow>[] {
    return this.subclasses.get(base) ?? [];
  }

  /** The files that call something of that name without telling how (`X`), or with no arguments (`X()`). */
  callersBy(name: string): readonly string[] {
    return this.called.get(name) ?? [];
  }
}

/** Calls that call what they are given. */
const handsOn =
  /^(?:Thread|Process|Timer|partial|submit|run_in_executor|to_thread|apply_async|start_new_thread|spawn)$/;

/** Adds a value to those of a key. */
export function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
