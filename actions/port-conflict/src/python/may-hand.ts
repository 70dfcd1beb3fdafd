import type { FileLines } from "./file-lines.ts";
import { isOfPython } from "./is-of-python.ts";
import { lastWord } from "./port-words.ts";

/** Whether what is called calls what it is given. */
export function isHandingOn(callee: string): boolean {
  return handingOn.test(lastWord(callee));
}

const handingOn =
  /^(?:Thread|Process|Timer|partial|submit|run_in_executor|to_thread|apply_async|start_new_thread|spawn)$/;

/** Whether a function of the repository may be what is called: no builtin, no module of Python's that nobody replaces. */
export function mayHand(callee: string, lines: FileLines): boolean {
  if (isHandingOn(callee)) return true;
  if (isBuiltin(callee)) return false;
  const dot = callee.indexOf(".");
  const target = lines.imports.get(dot < 0 ? callee : callee.slice(0, dot));
  return target === undefined || !isOfPython(target);
}

/** Whether a call is certainly none of a function of the repository, by its name alone. */
export function isBuiltin(callee: string): boolean {
  const word = lastWord(callee);
  if (builtins.has(word) || /^assert[A-Z_]|(?:Error|Exception|Warning)$/.test(word) || logs.test(callee))
    return true;
  return callee.includes(".") ? methods.has(word) : common.has(word);
}

/** Whether a dotted name may be of another file of the repository: by an import of it, or by a star. */
export function isElsewhere(name: string, lines: FileLines): boolean {
  const dot = name.indexOf(".");
  const target = lines.imports.get(dot < 0 ? name : name.slice(0, dot));
  if (target !== undefined) return !isOfPython(target);
  return dot < 0 && lines.imports.has("*") && lines.headsOf(name).length === 0;
}

const logs = /(?:^|\.)_?log(?:ger|ging)?\./i;

/** Functions that hand nothing on to a parameter of the repository. */
const builtins: ReadonlySet<string> = new Set(
  "print format str int range len isinstance issubclass getattr setattr hasattr repr join split rsplit replace strip lstrip rstrip startswith endswith bytes bool float list tuple set dict frozenset sorted min max sum abs enumerate zip map filter any all open next iter type super append extend insert items keys values lower upper encode decode hex chr ord pow round hash id vars dir property staticmethod classmethod bytearray memoryview slice divmod object partition rpartition ljust rjust zfill splitlines".split(
    " ",
  ),
);
const common: ReadonlySet<string> = new Set(
  "if elif while for in not and or return assert lambda yield await with except raise del is from import as else print".split(
    " ",
  ),
);
/** Methods of texts, lists, files, patterns, locks. */
const methods: ReadonlySet<string> = new Set(
  "get pop update setdefault remove clear index count find rfind sort reverse copy add discard write writelines read readline readlines close flush seek tell match search sub group groups fullmatch findall finditer acquire release debug info warning warn error exception critical log title capitalize translate isdigit total_seconds addCleanup subTest skipTest fail strftime isoformat fileno".split(
    " ",
  ),
);
