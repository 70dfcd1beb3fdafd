import { isText, Kind, type PythonSource, readCaughtTypes, type Token, tokens } from "@pawl/parser";
import type { BroadTypes } from "./broad.ts";
import { Level } from "./level.ts";
import { holds } from "./looks.ts";
import { extent, type Site, shorten } from "./site.ts";

/** The calls of `contextlib.suppress`, under whatever name the file imports it, that name a broad type. */
export function suppressSites(source: PythonSource, broad: BroadTypes): Site[] {
  if (!holds(source.bytes, "contextlib")) return [];
  const callees = calleesOf(source);
  if (callees.size === 0) return [];
  const { scan } = source;
  const lines = new Set(
    [...callees].flatMap((callee) => source.linesWith(callee.slice(callee.lastIndexOf(".") + 1))),
  );
  if (lines.size === 0) return [];
  const sites: Site[] = [];
  for (const line of source.linesInScope((index) => lines.has(index))) {
    const start = scan.starts.at(line.index);
    const parts = tokens(source.bytes, start, scan.ends.at(line.index));
    for (const call of callsOf(source, parts, callees)) {
      const type = broad.find(
        readCaughtTypes(source.bytes, call.open.end, call.close.start),
        () => line.enclosing,
      );
      if (type === undefined) continue;
      const last = source.outline.blockEnd(line.index) - 1;
      sites.push({
        form: "suppress",
        ...extent(source.place(call.start, call.close.end)),
        scope: line.scope,
        code: source.digest(start, scan.ends.at(last)),
        codeEndLine: source.line(scan.ends.at(last)),
        caught: shorten(type.text),
        level: Level.nothing,
      });
    }
  }
  return sites;
}

/** The dotted names by which the file can call `contextlib.suppress`. */
function calleesOf(source: PythonSource): Set<string> {
  const found = new Set<string>();
  for (const { name, target } of source.bindings().importsOf("contextlib")) {
    if (target === "contextlib") found.add(`${name}.suppress`);
    else if (target === "contextlib.suppress") found.add(name);
    else if (target === "contextlib.*") found.add("suppress");
  }
  return found;
}

interface Call {
  readonly start: number;
  readonly open: Token;
  readonly close: Token;
}

function callsOf(source: PythonSource, parts: readonly Token[], callees: ReadonlySet<string>): Call[] {
  const calls: Call[] = [];
  for (const [index, open] of parts.entries()) {
    if (open.kind !== Kind.operator || !isText(source.bytes, open, "(")) continue;
    let first = index;
    while (isNamePart(source, parts[first - 1], index - first)) first--;
    const start = parts[first];
    if (first === index || start === undefined) continue;
    const dotted = parts
      .slice(first, index)
      .map((part) => source.text(part.start, part.end))
      .join("");
    if (!callees.has(dotted)) continue;
    const close = parts.find(
      (part, at) => at > index && part.depth === open.depth && part.kind === Kind.operator,
    );
    if (close !== undefined) calls.push({ start: start.start, open, close });
  }
  return calls;
}

/** Whether a token goes on with a dotted name that is read backwards: a name, then a dot, in turn. */
function isNamePart(source: PythonSource, token: Token | undefined, distance: number): boolean {
  if (token === undefined) return false;
  return distance % 2 === 0 ? token.kind === Kind.name : isText(source.bytes, token, ".");
}
