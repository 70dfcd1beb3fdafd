import type { SourceFile } from "@pawl/gate";
import { loadedGrammar, loadGrammar, type ParsePython, type PythonSource, readPython } from "@pawl/parser";
import { seedLines } from "./look.ts";
import type { NamesFact } from "./names-fact.ts";
import { NamesReader } from "./names-reader.ts";
import { GrammarNeeded, Statements } from "./statements.ts";

/**
 * What a Python file says about the names through which ports may go; `undefined` where it says nothing. A function of the
 * file's bytes alone; never throws for anything in them.
 */
export function collectNames(file: SourceFile): NamesFact | undefined | Promise<NamesFact | undefined> {
  const source = readPython(file);
  const seeds = seedLines(source);
  if (seeds.length === 0) return undefined;
  try {
    return namesOf(source, seeds, loadedGrammar());
  } catch (error) {
    if (!(error instanceof GrammarNeeded)) throw error;
    return loadGrammar().then((parse) => namesOf(source, seeds, parse));
  }
}

function namesOf(
  source: PythonSource,
  seeds: readonly number[],
  parse: ParsePython | undefined,
): NamesFact | undefined {
  return new NamesReader(source, new Statements(source, parse)).read(seeds);
}
