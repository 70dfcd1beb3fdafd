import { type CaughtType, isText, Kind, type PythonSource, readCaughtTypes } from "@pawl/parser";

const builtinModules = new Set(["builtins", "__builtin__", "__builtins__", "exceptions"]);
/** `StandardError` was Python 2's root of all errors that programs handle. */
const broadBuiltins = new Set(["Exception", "BaseException", "StandardError"]);

const maxHops = 8;
const noLines = (): readonly number[] => [];

/** Tells which caught types stand for `Exception` or `BaseException` in one file. */
export class BroadTypes {
  private readonly source: PythonSource;
  private readonly known = new Map<string, boolean>();

  constructor(source: PythonSource) {
    this.source = source;
  }

  /**
   * The first of the types that is broad: a builtin, or a name that every statement of the file binds to a broad type.
   * @param enclosing the `def` lines around the place, asked for only where it matters: their parameters hide the file's names.
   */
  find(types: readonly CaughtType[], enclosing: () => readonly number[]): CaughtType | undefined {
    return types.find((type) => !type.opaque && this.isBroad(type.text, enclosing, 0));
  }

  private isBroad(name: string, enclosing: () => readonly number[], hops: number): boolean {
    if (hops > maxHops) return false;
    const builtin = broadBuiltins.has(name);
    // The exceptions that Python names itself are no aliases; asking for their bindings would be work for nothing.
    if (!builtin && /^[A-Z]\w*(Error|Exit|Interrupt|Warning)$/.test(name)) return false;
    const dot = name.lastIndexOf(".");
    if (dot < 0 && this.isParameter(name, enclosing)) return false;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    // What the answer is while it is being found, so that a name bound to itself comes to an end.
    this.known.set(name, builtin);
    const answer =
      dot > 0
        ? this.isBroadAttribute(name.slice(0, dot), name.slice(dot + 1), hops)
        : (this.bindsBroad(name, hops) ?? builtin);
    this.known.set(name, answer);
    return answer;
  }

  private isBroadAttribute(owner: string, name: string, hops: number): boolean {
    const local = owner === "self" || owner === "cls" || /^[A-Z]/.test(owner);
    if (!local && !broadBuiltins.has(name)) return false;
    const bindings = this.source.bindings();
    const imported = bindings.get(owner).find((binding) => binding.kind === "import");
    const module = imported?.kind === "import" ? imported.target : owner;
    if (broadBuiltins.has(name) && builtinModules.has(module)) return true;
    const own = bindings.get(owner);
    const isClass = own.length > 0 && own.every((binding) => binding.kind === "definition");
    return (
      (owner === "self" || owner === "cls" || (local && isClass)) && this.bindsBroad(name, hops) === true
    );
  }

  /** Whether every binding of the name is broad; `undefined` where the file does not bind it. */
  private bindsBroad(name: string, hops: number): boolean | undefined {
    const { source } = this;
    const bindings = source.bindings().get(name);
    if (bindings.length === 0) return undefined;
    return bindings.every((binding) => {
      if (binding.kind === "definition") return false;
      if (binding.kind === "import") {
        const dot = binding.target.lastIndexOf(".");
        return (
          builtinModules.has(binding.target.slice(0, dot)) && broadBuiltins.has(binding.target.slice(dot + 1))
        );
      }
      const types = readCaughtTypes(source.bytes, binding.start, binding.end);
      return types.some((type) => !type.opaque && this.isBroad(type.text, noLines, hops + 1));
    });
  }

  private isParameter(name: string, enclosing: () => readonly number[]): boolean {
    const { source } = this;
    return enclosing().some((index) => {
      if (source.firstWord(index) === "class") return false;
      const start = source.scan.starts.at(index);
      const end = source.scan.ends.at(index);
      if (!occurs(source.bytes, start, end, name)) return false;
      const token = source.tokens(start, end);
      while (token.next()) {
        // A default (`def f(errors=Exception)`) and an annotation name the type itself: only what stands before them counts.
        if (token.depth !== 1 || token.kind !== Kind.name || !isText(source.bytes, token, name)) continue;
        const before = previousCharacter(source.bytes, token.start);
        if (before === "(" || before === "," || before === "*") return true;
      }
      return false;
    });
  }
}

function previousCharacter(bytes: Uint8Array, offset: number): string {
  let at = offset - 1;
  while (at >= 0 && (bytes[at] ?? 0) <= 0x20) at--;
  return String.fromCharCode(bytes[at] ?? 0);
}

/** A quick look, because next to no parameter has the name of a class. */
function occurs(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  const first = name.charCodeAt(0);
  if (first >= 0x80) return true;
  for (let at = start; at < end; at++) {
    if (bytes[at] === first && isText(bytes, { start: at, end: at + name.length }, name)) return true;
  }
  return false;
}
