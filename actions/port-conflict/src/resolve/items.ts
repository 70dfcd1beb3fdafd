import type { Evaluator } from "./evaluate.ts";
import { chosen, type Found, just, type Known, mostValues, union, unknown } from "./known.ts";

/** What the items of lists, ranges and dictionaries stand for. */
export class Items {
  private readonly evaluator: Evaluator;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
  }

  /** `known["key"]`, `known[0]`. */
  item({ value }: Known, key: string | number): Found {
    if (value.type === "entries" && typeof key === "string") {
      const entry = value.entries.findLast(([name]) => name === key);
      return entry === undefined
        ? unknown(`no \`${key}\` is in the dictionary`)
        : this.evaluator.evaluate(entry[1], value.context);
    }
    if (typeof key === "number") {
      if (value.type === "items") {
        const item = value.items.at(key);
        return item === undefined
          ? unknown("a list has no such item")
          : this.evaluator.evaluate(item, value.context);
      }
      if (value.type === "tuple") {
        const item = value.items.at(key);
        return item === undefined ? unknown("a list has no such item") : { known: [item] };
      }
      if (value.type === "span" && key >= 0 && value.from + key < value.to)
        return just({ type: "number", number: value.from + key });
    }
    if (value.type === "external" && value.name === "os.environ" && typeof key === "string")
      return this.evaluator.configuration.environment(key, undefined);
    if (value.type === "none") return { known: [] };
    return unknown(`an item \`${key}\` is not followed`);
  }

  /** The items of a list, a range, the keys of a dictionary: alternatives to each other. */
  each({ value }: Known, key: string): Found {
    const items: Found[] = [];
    if (value.type === "items")
      for (const item of value.items) items.push(this.evaluator.evaluate(item, value.context));
    else if (value.type === "tuple") for (const item of value.items) items.push({ known: [item] });
    else if (value.type === "entries")
      for (const [name] of value.entries) items.push(just({ type: "text", text: name }));
    else if (value.type === "span") {
      if (value.to - value.from > mostValues) return unknown("a range is too long to follow");
      for (let number = value.from; number < value.to; number++) items.push(just({ type: "number", number }));
    } else return unknown("what a loop goes through is not followed");
    return union(items.map((item, position) => chosen(item, key, String(position))));
  }
}
