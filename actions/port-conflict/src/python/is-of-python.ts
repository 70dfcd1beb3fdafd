/** Whether an import is one of a module of Python's own. */
export function isOfPython(target: string): boolean {
  const dot = target.indexOf(".");
  return ofPython.has(dot < 0 ? target : target.slice(0, dot));
}

/** Modules of Python's that no repository has one of the same name of, and that take no function with a port. */
const ofPython: ReadonlySet<string> = new Set(
  "__future__ abc argparse array ast base64 binascii bisect builtins calendar codecs collections contextlib copy csv ctypes dataclasses datetime decimal difflib dis enum errno fnmatch fractions functools gc getopt glob gzip hashlib heapq hmac html importlib inspect io ipaddress itertools json keyword linecache locale logging math mimetypes operator os pathlib pickle pkgutil platform pprint random re secrets select shlex shutil signal socket sqlite3 ssl stat statistics string struct subprocess sys sysconfig tempfile textwrap threading time timeit tkinter token tokenize traceback types typing typing_extensions unicodedata unittest urllib uuid warnings weakref xml zipfile zlib numpy pandas pytest".split(
    " ",
  ),
);
