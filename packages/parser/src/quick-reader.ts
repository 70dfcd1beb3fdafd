import { Class, classOf } from "./bytes.ts";
import { isSoft, wordCodeAt } from "./keywords.ts";
import { QuickNode } from "./syntax-node.ts";
import { isText, Kind, TokenCursor } from "./tokens.ts";

/** Thrown where the tokens may mean something else to a real parser, or nothing at all. */
class Unsure extends Error {}
const unsure = new Unsure();

/** What `read` returns; `undefined` where it was not sure. */
export function ifSure<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error === unsure) return undefined;
    throw error;
  }
}

const maxDepth = 40;

/** The constants, which are nodes of their own. */
const constants: ReadonlyMap<string, string> = new Map([
  ["None", "none"],
  ["True", "true"],
  ["False", "false"],
]);

/** What all readers of the quick tree share: the token at hand, and the nodes of single tokens. */
export class QuickReader {
  protected readonly bytes: Uint8Array;
  protected readonly at: TokenCursor;
  /** The offset behind the token before the one at hand. */
  protected behind = 0;
  private depth = 0;

  /** @throws Unsure, as all methods do: to be called within {@link ifSure}. */
  constructor(bytes: Uint8Array, start: number, end: number) {
    this.bytes = bytes;
    this.at = new TokenCursor(bytes, start, end);
    this.advance();
  }

  protected expectEnd(): void {
    if (this.at.kind !== Kind.none) throw unsure;
  }

  /** Gives up: the statement is left to tree-sitter. */
  protected fail(): never {
    throw unsure;
  }

  /** What `read` returns, one level deeper. */
  protected nested<T>(read: () => T): T {
    if (++this.depth > maxDepth) throw unsure;
    const found = read();
    this.depth--;
    return found;
  }

  /** Goes on to the next token. Comments and joined lines are nodes to tree-sitter, in places where one counts nodes. */
  protected advance(): void {
    this.behind = this.at.end;
    this.at.next();
    if (this.at.passedOver) throw unsure;
  }

  /** Whether the token at hand is an operator of one character. */
  protected isOperator(byte: number): boolean {
    const { at } = this;
    return at.byte === byte && at.kind === Kind.operator && at.end - at.start === 1;
  }

  protected word(): number {
    const { at } = this;
    return at.kind === Kind.name ? wordCodeAt(this.bytes, at.start, at.end) : 0;
  }

  protected expect(byte: number): number {
    if (!this.isOperator(byte)) throw unsure;
    const { end } = this.at;
    this.advance();
    return end;
  }

  protected node(
    type: string,
    start: number,
    end: number,
    children?: readonly QuickNode[],
    fields?: readonly string[],
  ): QuickNode {
    return new QuickNode(this.bytes, type, start, end, children, fields);
  }

  protected join(type: string, a: QuickNode, b: QuickNode, fields: readonly string[]): QuickNode {
    return this.node(type, a.start, b.end, [a, b], fields);
  }

  protected identifier(): QuickNode {
    const { at, bytes } = this;
    const { start, end } = at;
    const word = this.word();
    if (at.kind !== Kind.name || (word !== 0 && !isSoft(word))) throw unsure;
    for (let offset = start; offset < end; offset++) if ((bytes[offset] ?? 0) >= 0x80) throw unsure;
    const node = this.node("identifier", start, end);
    if (isText(bytes, at, "exec") || constants.has(node.text)) throw unsure;
    this.advance();
    return node;
  }

  /** A constant, a name or a number of digits alone: `1.5`, `0x1f` and `1if x` are read in several ways. */
  protected leaf(): QuickNode {
    const { at, bytes } = this;
    const { start, end } = at;
    if (at.kind === Kind.name) {
      const type = end - start <= 5 ? constants.get(this.node("", start, end).text) : undefined;
      if (type === undefined) return this.identifier();
      this.advance();
      return this.node(type, start, end);
    }
    if (at.kind !== Kind.number) throw unsure;
    for (let offset = start; offset < end; offset++)
      if (classOf[bytes[offset] ?? 0] !== Class.digit) throw unsure;
    this.advance();
    return this.node("integer", start, end);
  }
}
