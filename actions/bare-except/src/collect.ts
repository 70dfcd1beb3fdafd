import type { SourceFile } from "@pawl/gate";
import {
  type Clause,
  codeOf,
  type HandlerHeader,
  Kind,
  type LineInScope,
  loadedGrammar,
  loadGrammar,
  type ParsePython,
  type PythonSource,
  readHandlerHeader,
  readPython,
  type Statement,
  WordSet,
} from "@pawl/parser";
import { BroadTypes } from "./broad.ts";
import { Effects, GrammarNeeded } from "./effects.ts";
import { Level } from "./level.ts";
import { hasFields, holds } from "./looks.ts";
import { type Outcome, Paths } from "./paths.ts";
import { extent, type Site, shorten } from "./site.ts";
import { type SiteRow, toRow } from "./site-row.ts";
import { suppressSites } from "./suppress.ts";

/** The fact of one file: how many handlers it has, and those of interest. */
export type Handlers = { readonly handlers: number; readonly sites: readonly SiteRow[] };

/** Only what {@link collectHandlers} depends on. */
export interface CollectOptions {
  readonly recorders: readonly string[];
}

const except = codeOf("except");

/** The handlers of a Python file; `undefined` where it has neither handlers nor a `suppress`. Never throws. */
export function collectHandlers(
  file: SourceFile,
  options: CollectOptions,
): Handlers | undefined | Promise<Handlers | undefined> {
  if (!mayHold(file, "except") && !mayHold(file, "contextlib")) return undefined;
  const source = readPython(file);
  try {
    return handlersOf(source, options, loadedGrammar());
  } catch (error) {
    if (!(error instanceof GrammarNeeded)) throw error;
    return loadGrammar().then((parse) => handlersOf(source, options, parse));
  }
}

/** A look at the raw bytes that costs next to nothing; a file in an encoding of two bytes is always looked into. */
function mayHold(file: SourceFile, word: string): boolean {
  const { bytes } = file;
  const wide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
  return wide || holds(bytes, word);
}

function handlersOf(
  source: PythonSource,
  options: CollectOptions,
  parse: ParsePython | undefined,
): Handlers | undefined {
  const { scan, outline } = source;
  const broad = new BroadTypes(source);
  const effects = new Effects(source, options.recorders, parse);
  const paths = new Paths(source, effects, broad);
  effects.judgeFunctionsBy((body) => paths.outcome(body).level);
  const sites: SiteRow[] = [];
  let handlers = 0;
  const scopes = source.scopes();
  for (
    let index = nextLineWith(source, except, 0);
    index < scan.words.length;
    index = nextLineWith(source, except, index + 1)
  ) {
    const head = outline.header(index);
    if (head === undefined) continue;
    handlers++;
    const header = readHandlerHeader(source.bytes, head.start, head.colon);
    const isBroad =
      header.types.length === 0 || broad.find(header.types, () => scopes.at(index).enclosing) !== undefined;
    if (!isBroad && !mayBeSilent(source, index, head.colon)) continue;
    const clause = outline.clause(index) ?? { ...head, body: [] };
    const silent = silentBody(source, clause.body);
    if (!isBroad && silent === undefined) continue;
    // That a bare handler lets `KeyboardInterrupt` go on should be seen in the handler itself.
    effects.bind(header.name, header.types.length > 0);
    const outcome = silent === undefined ? paths.outcome(clause.body) : undefined;
    sites.push(toRow(siteOf(source, scopes.at(index), clause, header, isBroad, silent, outcome)));
  }
  sites.push(...suppressSites(source, broad).map(toRow));
  return handlers === 0 && sites.length === 0 ? undefined : { handlers, sites };
}

/** The index of the next logical line from `index` on that begins with the word; behind the last where there is none. */
function nextLineWith({ scan }: PythonSource, word: number, index: number): number {
  const { words } = scan;
  let next = index;
  while (next < words.length && words.at(next) !== word) next++;
  return next;
}

function siteOf(
  source: PythonSource,
  line: LineInScope,
  clause: Clause,
  header: HandlerHeader,
  isBroad: boolean,
  silent: string | undefined,
  outcome: Outcome | undefined,
): Site {
  const end = source.scan.ends.at(source.outline.blockEnd(line.index) - 1);
  const types = header.types.map((type) => type.text).join(", ");
  return {
    form: header.types.length === 0 ? "bare" : isBroad ? "broad" : "narrow",
    ...extent(source.place(clause.start, Math.min(clause.colon + 1, source.bytes.length))),
    scope: line.scope,
    code: source.digest(clause.start, end),
    codeEndLine: source.line(end),
    caught: shorten(header.types.length > 1 ? `(${types})` : types),
    ...(header.star && { star: true }),
    ...(silent !== undefined && { silent }),
    level: outcome?.level ?? Level.nothing,
    ...(outcome !== undefined && outcome.told !== "nobody" && { told: outcome.told }),
    ...(outcome !== undefined && { exit: outcome.exit }),
    ...(outcome?.onlySome === true && { onlySome: true }),
  };
}

/** A quick look at the first statement of a handler's body: most do something, and their bodies need no outline. */
function mayBeSilent(source: PythonSource, index: number, colon: number): boolean {
  const { starts, ends } = source.scan;
  const inline = colon + 1 < ends.at(index);
  let from = inline ? colon + 1 : starts.at(index + 1);
  while (source.bytes[from] === 0x20) from++;
  if (mayBeginSilent[source.bytes[from] ?? 0] === 0) return false;
  const text = source.text(from, from + 80).trimStart();
  return /^(pass|continue|break|return|None|True|False)\b|^[rub]{0,2}['"]|^[-+.(\d]/i.test(text);
}

/** Per byte, whether a statement that begins with it can be silent. */
const mayBeginSilent = Uint8Array.from({ length: 256 }, (_none, byte) =>
  byte < 0x20 || byte >= 0x80 || /[pcbrntfu'"\-+.(\d\\]/i.test(String.fromCharCode(byte)) ? 1 : 0,
);

/** The statement that stands for a body that does nothing; `undefined` where the body does something. */
function silentBody(source: PythonSource, body: readonly Statement[]): string | undefined {
  let found: string | undefined;
  for (const statement of body) {
    if ("clauses" in statement || !isSilent(source, statement)) return undefined;
    const text = shorten(source.text(statement.start, statement.end));
    // A string beside the `pass` is a comment in other clothes.
    if (found === undefined || statement.kind !== "Expr") found = text;
  }
  return found;
}

function isSilent(source: PythonSource, statement: Statement): boolean {
  if ("clauses" in statement) return false;
  const { kind, start, end } = statement;
  if (kind === "Pass" || kind === "Continue" || kind === "Break") return true;
  if (kind === "Expr") return isConstant(source, start, end);
  return kind === "Return" && isConstant(source, start + "return".length, end);
}

const constantNames = new WordSet(["None", "True", "False"]);
const constantOperators = new WordSet(["...", "-", "+", "(", ")", ","]);

/** A constant as Python's compiler folds it: literals, signs, tuples of them; nothing at all counts too. */
function isConstant(source: PythonSource, start: number, end: number): boolean {
  const { bytes } = source;
  const token = source.tokens(start, end);
  while (token.next()) {
    if (token.kind === Kind.number) continue;
    if (token.kind === Kind.string && !hasFields(bytes, token)) continue;
    if (token.kind === Kind.name && constantNames.has(bytes, token)) continue;
    if (token.kind === Kind.operator && constantOperators.has(bytes, token)) continue;
    return false;
  }
  return true;
}
