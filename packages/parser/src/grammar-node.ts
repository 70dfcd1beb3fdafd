import type { Tree, TreeCursor } from "web-tree-sitter";
import type { SyntaxNode } from "./syntax-node.ts";

/** A node of the grammar's tree without the tree, which lives in memory that has to be freed by hand. */
class GrammarNode implements SyntaxNode {
  readonly type: string;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly namedChildren: GrammarNode[] = [];
  private readonly source: string;
  private fields: Map<string, GrammarNode> | undefined;

  constructor(source: string, cursor: TreeCursor) {
    this.source = source;
    this.type = cursor.nodeType;
    this.startIndex = cursor.startIndex;
    this.endIndex = cursor.endIndex;
  }

  get text(): string {
    return this.source.slice(this.startIndex, this.endIndex);
  }

  namedChild(index: number): GrammarNode | null {
    return this.namedChildren[index] ?? null;
  }

  childForFieldName(name: string): GrammarNode | null {
    return this.fields?.get(name) ?? null;
  }

  /** @param field the name under which the parent knows it; the first of several of one name is it. */
  add(child: GrammarNode, isNamed: boolean, field: string | null): void {
    if (isNamed) this.namedChildren.push(child);
    if (field === null) return;
    this.fields ??= new Map();
    if (!this.fields.has(field)) this.fields.set(field, child);
  }
}

/**
 * The nodes of a tree as objects of their own, so that nobody holds what was freed.
 * @param source the text that was parsed.
 */
export function copyTree(tree: Tree, source: string): SyntaxNode {
  const cursor = tree.walk();
  const root = new GrammarNode(source, cursor);
  const parents: GrammarNode[] = [];
  let node = root;
  // Without recursion: what is nested deeper than the stack is still a tree.
  for (;;) {
    if (cursor.gotoFirstChild()) parents.push(node);
    else {
      while (parents.length > 0 && !cursor.gotoNextSibling()) {
        cursor.gotoParent();
        parents.pop();
      }
    }
    const parent = parents.at(-1);
    if (parent === undefined) break;
    node = new GrammarNode(source, cursor);
    parent.add(node, cursor.nodeIsNamed, cursor.currentFieldName);
  }
  cursor.delete();
  return root;
}
