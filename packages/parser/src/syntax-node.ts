import { textOf } from "./bytes.ts";

/** What questions to a syntax tree use of its nodes: those of tree-sitter's fit, and those of {@link quickStatement}. */
export interface SyntaxNode {
  /** By the names of tree-sitter's grammar of Python. */
  readonly type: string;
  readonly text: string;
  /**
   * Where it begins and ends: byte offsets into the file for nodes of {@link quickStatement}, offsets in UTF-16 units into
   * the text that was parsed for those of the grammar.
   */
  readonly startIndex: number;
  readonly endIndex: number;
  readonly namedChildren: readonly SyntaxNode[];
  namedChild(index: number): SyntaxNode | null;
  childForFieldName(name: string): SyntaxNode | null;
}

const noFields: readonly string[] = [];

/** A node made from tokens; its text is decoded only when asked for. */
export class QuickNode implements SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly namedChildren: readonly QuickNode[];
  private readonly bytes: Uint8Array;
  private readonly fields: readonly string[];

  /** @param fields the names under which the first children are known. */
  constructor(
    bytes: Uint8Array,
    type: string,
    start: number,
    end: number,
    namedChildren: readonly QuickNode[] = [],
    fields = noFields,
  ) {
    this.bytes = bytes;
    this.type = type;
    this.start = start;
    this.end = end;
    this.namedChildren = namedChildren;
    this.fields = fields;
  }

  get startIndex(): number {
    return this.start;
  }

  get endIndex(): number {
    return this.end;
  }

  get text(): string {
    return textOf(this.bytes, this.start, this.end);
  }

  namedChild(index: number): QuickNode | null {
    return this.namedChildren[index] ?? null;
  }

  childForFieldName(name: string): QuickNode | null {
    const index = this.fields.indexOf(name);
    return index < 0 ? null : this.namedChild(index);
  }
}
