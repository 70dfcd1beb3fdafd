import type { Expression } from "../model/expression.ts";
import { Evaluator } from "./evaluate.ts";
import {
  type Context,
  type Found,
  flatMap,
  join,
  just,
  type Known,
  mostValues,
  type Resolution,
  type Resolved,
  union,
  unknown,
  type Value,
  withGaps,
} from "./known.ts";
import type { Repository } from "./repository.ts";
import { isBesideUnknown, withoutStandIns } from "./stand-ins.ts";

/** Answers what expressions of a repository may be before anything runs. */
export interface Resolver {
  /**
   * What an expression may be.
   * @param scope the qualified name of the function or class that it stands in, `<module>` at the top.
   * @param line where it stands, 1-based: assignments of the same scope that cannot reach the line are left out.
   * @param branches those around it, as a site has them.
   */
  resolve(
    path: string,
    scope: string,
    expression: Expression,
    line?: number,
    branches?: readonly string[],
  ): Resolution;
}

/** Makes a resolver of a repository. What nobody asks for is not looked at. */
export function makeResolver(repository: Repository): Resolver {
  const evaluator = new Evaluator(repository);
  return {
    resolve(path, scope, expression, line, branches = []) {
      // What stands on the line itself is before the use.
      const context: Context = {
        path,
        scope,
        blocks: branches.flatMap((branch) => (branch.includes(":") ? [branch, `T${branch}`] : [branch])),
        ...(line !== undefined && { position: line + 0.5 }),
      };
      const found =
        expression[0] === "range"
          ? evaluator.evaluate(["each", expression], context)
          : evaluator.evaluate(expression, context);
      return resolutionOf(evaluator, found);
    },
  };
}

function resolutionOf(evaluator: Evaluator, found: Found): Resolution {
  const all = flatMap(found, (item) => valuesOf(evaluator, item, 0));
  const { known, unresolved } = all;
  const values = new Map<string, Resolved>();
  for (const item of known) {
    const { value, steps, overridable, from, gap, choices } = item;
    const standIn = item.standIn === true || isBesideUnknown(item, all);
    const ofLoop = [...choices.keys()].some((choice) => choice.startsWith("each "));
    const plain = plainOf({ value, steps, choices: new Map() });
    if (plain === undefined) continue;
    const key = JSON.stringify([plain, overridable, from?.at]);
    // What is there in any case is no stand-in.
    const before = values.get(key);
    if (before === undefined || (before.standIn === true && !standIn)) {
      values.set(key, {
        value: plain,
        steps,
        ...(overridable !== undefined && { overridable }),
        ...(from !== undefined && { from }),
        ...(gap !== undefined && { gap }),
        ...(ofLoop && { ofLoop }),
        ...(standIn && !ofLoop && { standIn }),
      });
    }
  }
  const reason = unresolved ?? (values.size === 0 ? "it has no value that is known" : undefined);
  return reason === undefined
    ? { values: [...values.values()] }
    : { values: [...values.values()], unresolved: reason };
}

/** A possibility with its items followed too: one possibility for each way to take them. */
function valuesOf(evaluator: Evaluator, known: Known, depth: number): Found {
  const { value } = known;
  if (depth > 4) return unknown("a list within lists is not followed");
  switch (value.type) {
    case "items": {
      if (value.items.length > mostValues) return unknown("a list is too long to follow");
      const { context } = value;
      const parts = value.items.map((item) =>
        flatMap(evaluator.evaluate(item, context), (part) => valuesOf(evaluator, part, depth + 1)),
      );
      // A port is a port whatever the host beside it is.
      const [host, port, ...more] = parts;
      return together(
        host !== undefined && port !== undefined ? [withGaps(withoutStandIns(host)), port, ...more] : parts,
      );
    }
    case "tuple":
      return together(value.items.map((item) => valuesOf(evaluator, item, depth + 1)));
    case "number":
    case "text":
    case "none":
    case "boolean":
      return just(value);
    default:
      return unknown("its value is no number, text or list");
  }
}

function together(parts: readonly Found[]): Found {
  let lists: Found = just({ type: "tuple", items: [] });
  for (const part of parts) {
    lists = flatMap(lists, (list) =>
      flatMap(part, (item) => {
        const { value } = list;
        if (value.type !== "tuple" || join(list, item, item.value) === undefined) return { known: [] };
        return just({ type: "tuple", items: [...value.items, item] });
      }),
    );
  }
  return union([lists]);
}

function plainOf({ value }: Known): Value | undefined {
  switch (value.type) {
    case "number":
    case "text":
    case "none":
    case "boolean":
      return value;
    case "tuple": {
      const items: Value[] = [];
      for (const item of value.items) {
        const plain = plainOf(item);
        if (plain === undefined) return undefined;
        items.push(plain);
      }
      return { type: "list", items };
    }
    default:
      return undefined;
  }
}
