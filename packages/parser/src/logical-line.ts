import { Adjacency, afterKeyword, Before, beginsInline, isSuspect } from "./adjacency.ts";
import { Brackets } from "./brackets.ts";
import { afterNewline, Byte, byteAt, Class, classOf, isNewline, lineEnd } from "./bytes.ts";
import { codeOf, isSoft, wordCodeAt } from "./keywords.ts";
import type { Notes } from "./notes.ts";
import { numberEnd } from "./numbers.ts";
import { beginsStatement } from "./statement-start.ts";
import { StringEnds } from "./string-ends.ts";
import { prefixOf } from "./strings.ts";

function isDigit(byte: number): boolean {
  return classOf[byte] === Class.digit;
}

const raiseWord = codeOf("raise");

/** Runs over the tokens of logical lines. */
export class LogicalLine {
  /** Where the line that was read last ends, behind its line end. */
  after = 0;
  private readonly bytes: Uint8Array;
  private readonly notes: Notes;
  private readonly brackets: Brackets;
  private readonly adjacency: Adjacency;
  private readonly strings: StringEnds;

  constructor(bytes: Uint8Array, from: number, notes: Notes) {
    this.bytes = bytes;
    this.notes = notes;
    this.brackets = new Brackets(bytes, notes);
    this.adjacency = new Adjacency(bytes, notes);
    this.strings = new StringEnds(bytes, from, bytes.length, notes);
  }

  /**
   * Reads the line whose first token is at `start`, with the code of its first word; returns the offset after its last
   * token. Nearly all of the scanner's time is spent in this loop, so it keeps what it can in variables.
   */
  read(start: number, firstWord: number): number {
    const { bytes, notes, brackets, adjacency } = this;
    const length = bytes.length;
    let at = start;
    /** The offset after the last token. */
    let end = start;
    let before: number = Before.nothing;
    /** The offset of the last operator or opening bracket. */
    let operatorAt = -1;
    let hasColon = false;
    adjacency.begin(start, firstWord);
    scanning: while (at < length) {
      const byte = bytes[at] ?? 0;
      switch (classOf[byte]) {
        case Class.space:
          at++;
          break;
        case Class.name: {
          let letters = byte;
          let next = 0;
          let after = at + 1;
          for (; after < length; after++) {
            next = bytes[after] ?? 0;
            if ((classOf[next] ?? 0) > Class.digit) break;
            letters |= next;
          }
          const prefix = classOf[next] === Class.quote ? prefixOf(bytes, at, after) : undefined;
          if (prefix === undefined) {
            const word = wordCodeAt(bytes, at, after);
            if (word === 0 || isSoft(word)) {
              if (before >= Before.operand) adjacency.operand(at, end);
              if (letters >= 0x80) adjacency.letters(at, after);
              before = Before.operand;
            } else {
              if (beginsInline(word)) adjacency.inline(at, word, before, operatorAt);
              before = afterKeyword(word);
            }
            at = after;
          } else {
            if (before === Before.operand) adjacency.operand(at, end);
            before = Before.string;
            at = this.strings.after(after, prefix.fields, prefix.raw);
          }
          end = at;
          break;
        }
        case Class.quote:
          if (before === Before.operand) adjacency.operand(at, end);
          before = Before.string;
          at = this.strings.after(at, false, false);
          end = at;
          break;
        case Class.open:
          if (byte === Byte.openBrace && before >= Before.operand) adjacency.operand(at, end);
          brackets.open(at);
          before = byte;
          operatorAt = at;
          at++;
          end = at;
          break;
        case Class.close:
          brackets.close(at, byte);
          if (before < Before.operand) adjacency.close(at, before);
          before = Before.operand;
          at++;
          end = at;
          break;
        case Class.newline:
          at = afterNewline(bytes, at);
          if (brackets.depth === 0 || beginsStatement(bytes, at)) break scanning;
          break;
        case Class.hash: {
          const after = lineEnd(bytes, at);
          notes.comment(at, after);
          at = after;
          break;
        }
        case Class.backslash:
          if (isNewline(byteAt(bytes, at + 1))) {
            at = afterNewline(bytes, at + 1);
            if (at >= length) notes.fail(at, "unexpected end of file after a line continuation");
          } else {
            notes.fail(at, "unexpected character after a line continuation");
            at++;
            end = at;
          }
          break;
        default:
          if (classOf[byte] === Class.digit || (byte === Byte.dot && isDigit(byteAt(bytes, at + 1)))) {
            const after = numberEnd(bytes, at);
            const left = adjacency.number(at, after);
            if (before >= Before.operand) adjacency.operand(at, end);
            before = left;
            at = after;
            end = at;
            break;
          }
          before = isSuspect(byte, before)
            ? adjacency.operator(at, before, operatorAt, brackets.depth)
            : byte;
          if (brackets.depth === 0) {
            if (byte === Byte.colon) hasColon = true;
            // `raise E, "text"` was Python 2's.
            else if (byte === Byte.comma && firstWord === raiseWord && !hasColon)
              notes.fail(at, "invalid syntax");
          }
          operatorAt = at;
          at++;
          end = at;
      }
    }
    this.after = at;
    brackets.drop();
    adjacency.finish(end, before, operatorAt, hasColon);
    return end;
  }
}
