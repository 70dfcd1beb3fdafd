import { Byte, byteAt } from "../bytes.ts";
import { skipAfter } from "./characters.ts";
import type { CodeReader } from "./code-reader.ts";
import { afterDelimited } from "./delimited.ts";
import { heredocs } from "./heredoc.ts";
import { blockComment, lineComment } from "./marks.ts";
import { endOfCode } from "./perl.ts";
import { type FieldMark, fieldBrackets, quoted } from "./quoted.ts";
import { atColumnOne, isSpace, isWord, notInWord, type Rule } from "./rule.ts";
import { isOperandNext, slashRegex } from "./slash-regex.ts";

/** `#{…}` */
export const hashBraces: FieldMark = { mark: "#{", open: "{", close: "}" };

const options = {
  before: new Set(
    "and begin case do else elsif if in not or puts return then unless until when while yield".split(" "),
  ),
  classes: false,
  commands: true,
  lines: true,
  multiline: true,
};

/** Ruby and Crystal. */
export function rubyRules(): readonly Rule[] {
  return [
    blockComment("=begin", "\n=end", { where: atColumnOne }),
    lineComment("#"),
    skipAfter("$", "\"'`/\\;,!&"),
    skipAfter("?", "#\"'`\\", isCharacter),
    quoted('"', { multiline: true, fields: [hashBraces] }),
    quoted("'", { multiline: true }),
    quoted("`", { multiline: true, fields: [hashBraces], where: (reader, at) => !isAfterColon(reader, at) }),
    percentLiteral,
    slashRegex(options),
    ...heredocs("<<", { signs: "~-", indent: "any", upper: true, except: isAfterOperand }),
    endOfCode(["__END__"]),
    fieldBrackets,
  ];
}

/** `?#` is a character where no condition stands before. */
function isCharacter(reader: CodeReader, at: number): boolean {
  const { bytes } = reader;
  const after = byteAt(bytes, at + 2);
  return (
    notInWord(reader, at) && !isWord(after) && after !== byteAt(bytes, at + 1) && !isSpaceLike(reader, at)
  );
}

function isSpaceLike({ bytes }: CodeReader, at: number): boolean {
  return isSpace(byteAt(bytes, at + 1)) || byteAt(bytes, at - 1) === Byte.closeParen;
}

function isAfterColon({ bytes }: CodeReader, at: number): boolean {
  return byteAt(bytes, at - 1) === Byte.colon;
}

/** `class << self` and `x <<Y` are no documents. */
function isAfterOperand({ bytes }: CodeReader, at: number): boolean {
  const before = byteAt(bytes, at - 1);
  return isWord(before) || before === Byte.closeParen || before === Byte.closeBracket;
}

/** `%w[…]`, `%q(…)`, `%(…)` and their kin. */
const percentLiteral: Rule = {
  first: "%",
  read(reader, at) {
    const { bytes } = reader;
    if (reader.isTired) return -1;
    const letter = byteAt(bytes, at + 1);
    const isNamed = letter !== 0 && "qQwWiIrxs".includes(String.fromCharCode(letter));
    const open = isNamed ? at + 2 : at + 1;
    const delimiter = byteAt(bytes, open);
    if (delimiter === 0 || isWord(delimiter) || isSpace(delimiter) || delimiter === Byte.equals) return -1;
    if (!isNamed && !"([{<|!".includes(String.fromCharCode(delimiter))) return -1;
    if (!isOperandNext(reader, at, options)) return -1;
    const end = afterDelimited(bytes, open);
    if (end < 0) reader.inVain(at, bytes.length);
    return end;
  },
};
