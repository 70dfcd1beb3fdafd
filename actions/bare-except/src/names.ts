import type { PythonSource } from "@pawl/parser";

/** Logger-like by habit: `log`, `logger`, `LOG`, `_logger`, `request_log`, `appLogger`, `getLogger()`, `logging`. */
const loggerName = /(^|_)log(s|ger|gers|ging)?($|_)|logger$|[a-z]Log$/i;
const notLogs = /(cata|dia|back|b|epi|pro|mono|ana)log$/i;

/** What the names in one file's calls stand for. */
export class Names {
  private readonly source: PythonSource;

  constructor(source: PythonSource) {
    this.source = source;
  }

  /** A dotted name with its first part replaced by what the file imports under it: `tb.print_exc` → `traceback.print_exc`. */
  resolve(dotted: string): string {
    const end = dotted.search(/[.([]/);
    const first = end < 0 ? dotted : dotted.slice(0, end);
    const imported = this.source
      .bindings()
      .get(first)
      .find((binding) => binding.kind === "import");
    return imported?.kind === "import" ? imported.target + dotted.slice(first.length) : dotted;
  }

  /** Whether a receiver (`self.log`, `logging.getLogger().bind()`) is a logger. */
  isLogger(receiver: string): boolean {
    const parts = this.resolve(receiver).split(".");
    if (parts[0] === "logging") return true;
    return parts.some((part) => {
      const name = part.replace(/(\(\)|\[\])+$/, "");
      return (loggerName.test(name) && !notLogs.test(name)) || this.holdsLogger(name);
    });
  }

  private holdsLogger(name: string): boolean {
    const { source } = this;
    return source
      .bindings()
      .get(name)
      .some(
        (binding) =>
          binding.kind === "assignment" &&
          /\b(get_?logger|Logger)\(/i.test(
            source.text(binding.start, Math.min(binding.end, binding.start + 200)),
          ),
      );
  }

  /** The names under which the file imports something whose full name begins with one of the modules. */
  importedFrom(modules: ReadonlySet<string>): Set<string> {
    const found = new Set<string>();
    for (const module of modules) {
      for (const { name } of this.source.bindings().importsOf(module)) found.add(name);
    }
    return found;
  }
}
