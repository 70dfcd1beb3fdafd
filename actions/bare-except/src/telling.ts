import { isText, Kind, type PythonSource, type Token, WordSet } from "@pawl/parser";
import { tellingModules, type Vocabulary } from "./calls.ts";
import { Level } from "./level.ts";
import { fieldsMayTell } from "./looks.ts";
import type { Names } from "./names.ts";
import type { OwnFunctions } from "./own-functions.ts";

const openParen = 0x28;

/** Tells the code in which something may happen to the exception from the rest, which is most, without a tree. */
export class Telling {
  private readonly source: PythonSource;
  private readonly names: Names;
  private readonly vocabulary: Vocabulary;
  /** What the file imports from telling modules under names of its own. */
  private aliasesCache: WordSet | undefined;

  constructor(source: PythonSource, names: Names, vocabulary: Vocabulary) {
    this.source = source;
    this.names = names;
    this.vocabulary = vocabulary;
  }

  /**
   * Whether any word between two offsets could raise, exit, record, or be the exception.
   * @param name the name that the exception is bound to, if it is.
   * @param own set where calls of the file's own functions count by what these do.
   */
  between(start: number, end: number, name: string | undefined, own: OwnFunctions | undefined): boolean {
    const { bytes } = this.source;
    let telling = false;
    const token = this.source.tokens(start, end);
    while (token.next()) {
      if (token.kind === Kind.name) {
        telling ||= (name !== undefined && isText(bytes, token, name)) || this.isWord(token);
        // Asked for every call, telling or not: its answer may need a tree, and only one tree is there at a time.
        if (own !== undefined && bytes[token.end] === openParen && this.tells(own, token)) telling = true;
      } else if (token.kind === Kind.string) telling ||= fieldsMayTell(bytes, token);
    }
    return telling;
  }

  private isWord(token: Token): boolean {
    const { bytes } = this.source;
    return this.vocabulary.telling.has(bytes, token) || this.aliases().has(bytes, token);
  }

  private aliases(): WordSet {
    this.aliasesCache ??= new WordSet(
      [...this.names.importedFrom(tellingModules)].filter((name) => !tellingModules.has(name)),
    );
    return this.aliasesCache;
  }

  private tells(own: OwnFunctions, { start, end }: Token): boolean {
    return (
      this.source.bindings().mayKnow(start, end) && own.levelOf(this.source.text(start, end)) > Level.nothing
    );
  }
}
