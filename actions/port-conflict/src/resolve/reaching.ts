import type { Blocks, CallRow } from "../python/names-fact.ts";
import { lastWord } from "../python/port-words.ts";
import type { Evaluator } from "./evaluate.ts";
import { type Caller, type Context, type Definition, type Found, type Inner, isSame } from "./known.ts";
import { Memo } from "./memo.ts";
import { placeOf } from "./names.ts";
import { positionOf } from "./reach.ts";

/** Which calls reach a function, and what they give it. */
export class Reaching {
  private readonly evaluator: Evaluator;
  private readonly callees: Memo<CallRow, Found>;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
    this.callees = new Memo(evaluator.repository);
  }

  /** The call as one of a function; `"unsure"` where it may be, `undefined` where it is not. */
  reaches(
    path: string,
    call: CallRow,
    definition: Definition,
    isStatic: boolean,
  ): Caller | "unsure" | undefined {
    const { repository } = this.evaluator;
    const [scopeIndex, callee, positional, keywords, at] = call;
    const scope = repository.file(path)?.fact.scopes[scopeIndex] ?? "<module>";
    const position = positionOf(at) + 0.5;
    const context: Context = { path, scope, position, blocks: call[6] };
    const handsOn =
      /^(?:Thread|Process|Timer|partial|submit|run_in_executor|to_thread|apply_async|start_new_thread|spawn)$/.test(
        lastWord(callee),
      );
    if (handsOn) return this.handedOn(path, call, definition, context);
    const found = this.called(call, context);
    const skip = this.skipOf(found, definition, isStatic);
    const of = this.objectOf(found, call, context);
    if (skip === undefined) {
      if (found.unresolved === undefined && found.known.length > 0) return undefined;
      if (callee.startsWith("super()")) return this.inherits(context, definition) ? "unsure" : undefined;
      return repository.sees(path, definition) ? this.maybe(callee, definition) : undefined;
    }
    return {
      id: `${path}:${at.join(":")}`,
      call: ["call", callee, positional, keywords, at[0]],
      context,
      skip,
      ...(of !== undefined && { of }),
      handed: {
        at: placeOf(path, at),
        scope,
        code: call[5],
        branches: branchesOf(call[6]),
      },
    };
  }

  /** What a call calls, whoever asks. */
  private called(call: CallRow, context: Context): Found {
    const known = this.callees.get(call);
    if (known !== undefined) return known;
    const { cycles, repository } = this.evaluator;
    const { gaps } = repository;
    const found = this.evaluator.names.dotted(call[1], context);
    if (cycles === this.evaluator.cycles) this.callees.set(call, found, gaps);
    return found;
  }

  /** Whether `super()` may lead to the class of a method. */
  private inherits({ path, scope }: Context, { path: other, name }: Definition): boolean {
    const around = this.evaluator.names.classAround(path, scope);
    const dot = name.lastIndexOf(".");
    return (
      around !== undefined &&
      dot >= 0 &&
      this.evaluator.classes.mayInherit({ path, name: around }, { path: other, name: name.slice(0, dot) })
    );
  }

  /** A method's name alone says little where it is called on something unknown; a name that is imported says more. */
  private maybe(callee: string, { name }: Definition): "unsure" | undefined {
    const [root] = callee.split(".");
    return callee.includes(".") && root !== "self" && root !== "super()" && !name.includes(".")
      ? undefined
      : "unsure";
  }

  private handedOn(
    path: string,
    call: CallRow,
    definition: Definition,
    context: Context,
  ): Caller | "unsure" | undefined {
    const [, callee, positional, keywords, at, code, blocks] = call;
    const target = keywords.find(([name]) => name === "target")?.[1];
    const [first] = positional;
    const handed = target ?? first;
    if (handed?.[0] !== "name") return undefined;
    const found = this.evaluator.names.dotted(handed[1], context);
    const skip = this.skipOf(found, definition, false);
    if (skip === undefined) return undefined;
    const list =
      keywords.find(([name]) => name === "args")?.[1] ??
      (target === undefined ? undefined : (["list", []] as const));
    const map = keywords.find(([name]) => name === "kwargs")?.[1];
    const rest = /Thread|Process|Timer|start_new_thread|spawn$/.test(lastWord(callee));
    if ((list !== undefined && list[0] !== "list") || (map !== undefined && map[0] !== "map"))
      return "unsure";
    const args = rest && target !== undefined ? (list?.[1] ?? []) : positional.slice(1);
    const named = map?.[1] ?? (rest ? [] : keywords);
    return {
      id: `${path}:${at.join(":")}`,
      call: ["call", handed[1], args, named, at[0]],
      context,
      skip,
      handed: {
        at: placeOf(path, at),
        scope: context.scope,
        code,
        branches: branchesOf(blocks),
      },
    };
  }

  /** The class of the object that a call makes or whose method it calls. */
  private objectOf({ known }: Found, [, callee, [first]]: CallRow, { path, scope }: Context): Caller["of"] {
    const [only, more] = known;
    if (only === undefined || more !== undefined) return undefined;
    const { value } = only;
    if (value.type === "class") return { class: value.class, made: true };
    if (value.type !== "function") return undefined;
    const around = this.evaluator.names.classAround(path, scope);
    const isOwn =
      /^(?:super\(\)|self)\.\w+$/.test(callee) ||
      (value.self?.type === "class" && first?.[0] === "name" && first[1] === "self");
    if (isOwn) return around === undefined ? undefined : { class: { path, name: around }, made: false };
    return value.self?.type === "object" ? { class: value.self.class, made: value.self.exact } : undefined;
  }

  /** How many parameters a callee fills by itself if it is the function. */
  private skipOf(found: Found, definition: Definition, isStatic: boolean): number | undefined {
    for (const { value } of found.known) {
      const skip = this.skip(value, definition);
      if (skip !== undefined) return isStatic ? 0 : skip;
    }
    return undefined;
  }

  private skip(value: Inner, definition: Definition): number | undefined {
    const { classes } = this.evaluator;
    if (value.type === "class") {
      const method = classes.method(value.class, "__init__") ?? classes.method(value.class, "__new__");
      if (method !== undefined && isSame(method, definition)) return 1;
      return isSame(value.class, definition) ? 0 : undefined;
    }
    if (value.type !== "function") return undefined;
    if (isSame(value.function, definition)) return value.skip;
    // A method called on `self` may be that of a class that inherits.
    if (
      value.self?.type !== "object" ||
      value.self.exact ||
      lastWord(value.function.name) !== lastWord(definition.name)
    )
      return undefined;
    const owner = definition.name.slice(0, definition.name.lastIndexOf("."));
    const { line } = this.evaluator.classes.ancestry({ path: definition.path, name: owner });
    const base = value.self.class;
    return line.some((ancestor) => isSame(ancestor, base)) ? value.skip : undefined;
  }
}

/** The branches among blocks, as a site has them. */
function branchesOf(blocks: Blocks): readonly string[] {
  return blocks.flatMap((block) => (/^T?\d/.test(block) ? [block.replace("T", "")] : []));
}
