import { afterNewline, Byte, byteAt, isNewline, lineEnd } from "../bytes.ts";
import { skipAfter } from "./characters.ts";
import { afterDelimited } from "./delimited.ts";
import { lineComment } from "./marks.ts";
import { atColumnOne, type Dispatch, dispatch, type Rule } from "./rule.ts";
import { shellRules } from "./shell.ts";

/** Make: its own comments anywhere on a line, a shell's in recipes. */
export function makefileRules(): readonly Rule[] {
  const shell = dispatch(shellRules(false));
  return [skipAfter("\\"), lineComment("#", { spliced: true }), reference(), recipe(shell)];
}

/** `$(…)` and `${…}`: `#` means nothing special in a reference or the call of a function. */
function reference(): Rule {
  /** Where the line ends that was last looked at: it may hold many references. */
  let line = -1;
  return {
    first: "$",
    read(reader, at) {
      const { bytes } = reader;
      const open = byteAt(bytes, at + 1);
      if (open === 0x24) return at + 2;
      if ((open !== Byte.openParen && open !== Byte.openBrace) || reader.isTired) return -1;
      if (at >= line) line = logicalLineEnd(bytes, at);
      const end = afterDelimited(bytes.subarray(0, line), at + 1, false);
      if (end < 0) reader.inVain(at, line);
      return end;
    },
  };
}

/** A line that begins with a tab goes to the shell. */
function recipe(shell: Dispatch): Rule {
  return {
    first: "\t",
    read(reader, at) {
      if (!atColumnOne(reader, at)) return -1;
      const { bytes } = reader;
      let from = at;
      while ("\t @+-".includes(String.fromCharCode(byteAt(bytes, from)))) from++;
      const end = logicalLineEnd(bytes, from);
      reader.runWithin(shell, from, end);
      return end;
    },
  };
}

/** The end of a line, of those too that a backslash joins to it. */
function logicalLineEnd(bytes: Uint8Array, from: number): number {
  let end = lineEnd(bytes, from);
  while (end < bytes.length && end > from && bytes[end - 1] === Byte.backslash && isNewline(bytes[end])) {
    end = lineEnd(bytes, afterNewline(bytes, end));
  }
  return end;
}
