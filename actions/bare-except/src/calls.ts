import { WordSet } from "@pawl/parser";
import type { Names } from "./names.ts";

/** What a call does to the exception, as far as its name and its keyword arguments say. */
export type CallKind =
  /** Never returns: raises, or ends the process with a failure. */
  | "raises"
  /** Ends the process; whether as a failure, its first argument says. */
  | "exits"
  /** Records the traceback. */
  | "records"
  /** Tells a person, without the traceback. */
  | "prints"
  | "logs"
  /** Looks at the exception (`str(e)`, `isinstance(e, X)`). */
  | "describes"
  /** Anything else: what it is given, it has. */
  | "other";

const exits = new Set("sys.exit exit quit builtins.exit builtins.quit os._exit _exit ctx.exit".split(" "));
const raising = new Set(["os.abort", "reraise", "raise_from", "raise_with_traceback"]);
/** Methods that raise by themselves: of a unittest test, of pytest, of click's context. */
const failing = new Set([
  ...["self.fail", "cls.fail", "self.skipTest", "cls.skipTest", "test.fail", "testcase.fail"],
  ...["pytest.fail", "pytest.skip", "pytest.xfail", "pytest.exit", "ctx.fail", "ctx.abort"],
]);
const prints = new Set(["print", "pprint", "pp", "echo", "secho", "warn", "write"]);
const logs = new Set(["log"]);
const describers = new Set(
  "ascii bool bytes callable dir force_str force_text format getattr hasattr hash id int isinstance issubclass len repr smart_str str text_type to_native to_text type unicode vars".split(
    " ",
  ),
);

/**
 * What is known to record a traceback or to report an exception with it: the names that the standard library and the
 * common error reporters (Sentry, Rollbar, Bugsnag, New Relic, OpenTelemetry, Datadog, rich, Twisted) give to it.
 * An entry fits a call whose dotted name ends with it.
 */
const builtinRecorders: readonly string[] = [
  "call_exception_handler",
  "capture_exception",
  "captureException",
  "errback",
  "format_exc",
  "notice_error",
  "notify_exception",
  "print_exc",
  "print_exception",
  "record_exception",
  "report_exc_info",
  "set_exc_info",
  "set_traceback",
  "sys.__excepthook__",
  "sys.excepthook",
  "sys.unraisablehook",
  "threading.excepthook",
  "twisted.python.log.err",
];

/** The names that tell something of a call, the user's recorders included. */
export class Vocabulary {
  /** The words without which no call of a handler raises, exits or records: a statement without any needs no tree. */
  readonly telling: WordSet;
  /** The recorders by their last word. */
  private readonly recorders = new Map<string, string[]>();

  constructor(recorders: readonly string[]) {
    const words = ["exc_info", "exception", "failure", "traceback", "error", "opt"];
    for (const name of [...exits, ...raising, ...failing]) words.push(lastWord(name));
    for (const name of [...builtinRecorders, ...recorders]) {
      const last = lastWord(name);
      words.push(last);
      const known = this.recorders.get(last);
      if (known === undefined) this.recorders.set(last, [name]);
      else known.push(name);
    }
    this.telling = new WordSet(words);
  }

  /** Whether a dotted name is that of a recorder, or ends with one. */
  records(dotted: string): boolean {
    const names = this.recorders.get(lastWord(dotted));
    return names?.some((name) => dotted === name || dotted.endsWith(`.${name}`)) === true;
  }
}

const vocabularies = new WeakMap<readonly string[], Vocabulary>();

/** The vocabulary with the user's recorders; made once for each list. */
export function vocabularyOf(recorders: readonly string[]): Vocabulary {
  const known = vocabularies.get(recorders);
  if (known !== undefined) return known;
  const made = new Vocabulary(recorders);
  vocabularies.set(recorders, made);
  return made;
}

function lastWord(dotted: string): string {
  return dotted.slice(dotted.lastIndexOf(".") + 1);
}

/** The modules whose names, imported under whatever alias, are telling too. */
export const tellingModules: ReadonlySet<string> = new Set([
  "traceback",
  "sys",
  "os",
  "logging",
  "pytest",
  "six",
]);

/**
 * What a call of the dotted name does.
 * @param dotted the callee as written, `?` for parts that are no names, `()` behind called parts.
 */
export function callKind(dotted: string, names: Names, vocabulary: Vocabulary): CallKind {
  const resolved = names.resolve(dotted);
  const dot = dotted.lastIndexOf(".");
  const receiver = dot < 0 ? "" : dotted.slice(0, dot);
  const last = lastWord(resolved);
  if (exits.has(resolved)) return "exits";
  if (raising.has(resolved) || raising.has(last)) return "raises";
  if (failing.has(resolved)) return "raises";
  if ((last === "error" || last === "exit") && /parser$/i.test(receiver))
    return last === "error" ? "raises" : "exits";
  if (resolved.startsWith("traceback.") || vocabulary.records(resolved)) return "records";
  if (resolved === "logging.exception") return "records";
  const isLogger = (): boolean => receiver !== "" && names.isLogger(receiver);
  if ((last === "exception" || last === "failure") && isLogger()) return "records";
  if (prints.has(last)) return "prints";
  if (logs.has(last) || isLogger() || (receiver === "" && names.isLogger(dotted))) return "logs";
  return describers.has(last) ? "describes" : "other";
}
